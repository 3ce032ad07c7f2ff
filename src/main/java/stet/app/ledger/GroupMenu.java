package stet.app.ledger;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import stet.message.Messages;

/** By what the changes are put together, as a quiet chip. */
final class GroupMenu {
    private final MenuButton button = new MenuButton();

    GroupMenu(LedgerModel model) {
        button.getStyleClass().setAll("menu-button", "ledger-chip");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(button.textProperty()); // a menu button tells none of itself
        ToggleGroup choice = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(name(grouping));
            item.setToggleGroup(choice);
            item.setOnAction(_ -> model.grouping().set(grouping));
            model.grouping().subscribe(now -> item.setSelected(now == grouping));
            button.getItems().add(item);
        }
        model.grouping().subscribe(now -> {
            button.setText(name(now));
            button.pseudoClassStateChanged(Chips.ON, now != Grouping.NONE);
        });
    }

    MenuButton node() {
        return button;
    }

    private static String name(Grouping grouping) {
        return Messages.text("ledger.grouping." + grouping.name().toLowerCase(Locale.ROOT));
    }
}
