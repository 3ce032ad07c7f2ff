package stet.app.ledger;

import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import stet.message.Messages;

/** A chip that opens: the values of one side of the filter, each with its count. Several can be chosen. */
final class FilterMenu<T extends Enum<T>> {
    private final LedgerModel model;
    private final Facet<T> facet;
    private final Words<T> words;
    private final MenuButton button = new MenuButton();

    /**
     * What it says.
     *
     * @param none  while nothing is chosen
     * @param every of the item that lets all pass
     * @param name  of a value
     */
    record Words<T>(String none, String every, Function<T, String> name) {
    }

    FilterMenu(LedgerModel model, Facet<T> facet, Words<T> words) {
        this.model = model;
        this.facet = facet;
        this.words = words;
        button.getStyleClass().setAll("menu-button", "ledger-chip");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(button.textProperty()); // a menu button tells none of itself
        button.setOnShowing(_ -> fill());
        fill(); // an empty menu would not open
    }

    MenuButton node() {
        return button;
    }

    void show() {
        Set<T> chosen = facet.chosen().apply(model.filter().get());
        button.setText(switch (chosen.size()) {
            case 0 -> words.none();
            case 1 -> words.name().apply(chosen.iterator().next());
            default -> Messages.text("ledger.chosen", words.none(), chosen.size());
        });
        button.pseudoClassStateChanged(Chips.ON, !chosen.isEmpty());
    }

    private void fill() {
        MenuItem every = new MenuItem(words.every());
        every.setOnAction(_ -> model.filter().set(facet.open(model.filter().get())));
        button.getItems().setAll(every);
        for (T value : facet.all()) {
            Count count = model.count(facet, value);
            if (count.total() > 0) {
                button.getItems().add(item(value, count));
            }
        }
    }

    private MenuItem item(T value, Count count) {
        CheckMenuItem item = new CheckMenuItem(
                Messages.text("ledger.choice", words.name().apply(value), count.words()));
        item.setSelected(facet.chosen().apply(model.filter().get()).contains(value));
        item.setOnAction(_ -> model.filter().set(facet.toggle(model.filter().get(), value)));
        return item;
    }
}
