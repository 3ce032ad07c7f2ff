package stet.app.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import stet.library.Filter;
import stet.message.Messages;

/** How many stories there are; opened, in what order they stand and which of them are shown. */
final class ShelfMenu {
    private final LibraryModel model;
    private final MenuButton button = new MenuButton();

    ShelfMenu(LibraryModel model) {
        this.model = model;
        button.getStyleClass().setAll("button", "shelf-menu");
        button.setAccessibleText(Messages.text("library.menu"));
        button.setOnShowing(_ -> fill());
        button.getItems().add(new MenuItem()); // an empty menu would not open
    }

    MenuButton node() {
        return button;
    }

    private void fill() {
        button.getItems().setAll(sorting());
        button.getItems().addAll(new SeparatorMenuItem(),
                check("library.filter.altered", model.altered().get(), on -> model.altered().set(on)),
                check("library.filter.rewritten", now().rewritten(), on -> set(now().withRewritten(on))),
                check("library.filter.unread", now().unread(), on -> set(now().withUnread(on))), sources(), dates());
        MenuItem all = new MenuItem(Messages.text("library.filter.all"));
        all.setDisable(now().equals(Filter.ALL) && !model.altered().get() && model.query().get().isEmpty());
        all.setOnAction(_ -> {
            model.filter().set(Filter.ALL);
            model.altered().set(false);
            model.query().set("");
        });
        button.getItems().addAll(new SeparatorMenuItem(), all);
    }

    private Filter now() {
        return model.filter().get();
    }

    private void set(Filter filter) {
        model.filter().set(filter);
    }

    private List<MenuItem> sorting() {
        ToggleGroup group = new ToggleGroup();
        return List.of(Sorting.values()).stream().<MenuItem>map(order -> {
            RadioMenuItem item = new RadioMenuItem(
                    Messages.text("library.sorting." + order.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(model.sorting().get() == order);
            item.setOnAction(_ -> model.sorting().set(order));
            return item;
        }).toList();
    }

    private static CheckMenuItem check(String message, boolean on, Consumer<Boolean> command) {
        CheckMenuItem item = new CheckMenuItem(Messages.text(message));
        item.setSelected(on);
        item.setOnAction(_ -> command.accept(item.isSelected()));
        return item;
    }

    private Menu sources() {
        Menu menu = new Menu(Messages.text("library.filter.source"));
        Set<String> chosen = now().sources();
        model.sources().forEach(source -> {
            CheckMenuItem item = new CheckMenuItem(source);
            item.setMnemonicParsing(false);
            item.setSelected(chosen.contains(source));
            item.setOnAction(_ -> set(now().withSources(item.isSelected() ? with(source) : without(source))));
            menu.getItems().add(item);
        });
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Set<String> with(String source) {
        return Stream.concat(now().sources().stream(), Stream.of(source)).collect(Collectors.toSet());
    }

    private Set<String> without(String source) {
        return now().sources().stream().filter(s -> !s.equals(source)).collect(Collectors.toSet());
    }

    private Menu dates() {
        Menu menu = new Menu(Messages.text("library.filter.date"));
        menu.getItems().addAll(
                day("library.filter.from", now().from(),
                        day -> set(now().withFrom(day))),
                day("library.filter.to", now().to(),
                        day -> set(now().withTo(day))));
        return menu;
    }

    private static CustomMenuItem day(String message, @Nullable LocalDate day, Consumer<@Nullable LocalDate> command) {
        DatePicker picker = new DatePicker(day);
        picker.setAccessibleText(Messages.text(message));
        picker.valueProperty().subscribe((_, chosen) -> command.accept(chosen));
        Label label = new Label(Messages.text(message));
        label.setLabelFor(picker);
        label.getStyleClass().add("menu-date");
        CustomMenuItem item = new CustomMenuItem(new HBox(label, picker), false);
        item.getStyleClass().add("menu-date-row");
        return item;
    }
}
