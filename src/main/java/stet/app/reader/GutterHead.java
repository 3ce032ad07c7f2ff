package stet.app.reader;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import stet.app.session.Session;
import stet.app.theme.Icon;
import stet.message.Messages;

/** What stands between the heads of the columns: how the two go together. */
final class GutterHead {
    private final HBox box;

    GutterHead(Session session) {
        Button swap = new Button(null, Icon.SWAP.node());
        name(swap, "reader.swap");
        swap.setOnAction(_ -> session.swap());
        ToggleButton lock = toggle(session.display().locked(), "reader.lock");
        session.display().locked().subscribe(on -> {
            lock.setGraphic((on ? Icon.LINKED : Icon.UNLINKED).node());
            lock.getTooltip().setText(Messages.text(on ? "reader.lock" : "reader.unlock"));
        });
        ToggleButton kept = toggle(session.display().showKept(), "reader.kept");
        kept.setGraphic(Icon.KEPT.node());
        lock.getStyleClass().add("gutter-lock");
        kept.getStyleClass().add("gutter-kept");
        box = new HBox(lock, swap, kept);
        box.setManaged(false);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("gutter-head");
    }

    HBox node() {
        return box;
    }

    private static ToggleButton toggle(BooleanProperty setting, String message) {
        ToggleButton button = new ToggleButton();
        name(button, message);
        button.selectedProperty().bindBidirectional(setting);
        return button;
    }

    private static void name(ButtonBase button, String message) {
        button.getStyleClass().setAll("icon-button");
        button.setAccessibleText(Messages.text(message));
        button.setTooltip(new Tooltip(Messages.text(message)));
    }
}
