package stet.app.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import stet.app.theme.Icon;
import stet.library.Unreadable;
import stet.message.Messages;

/** Says quietly how many files could not be read; opened, which and why. */
final class UnreadableFold {
    private final Button title = new Button();
    private final VBox reasons = new VBox();
    private final ScrollPane scroll = new ScrollPane(reasons);
    private final VBox fold = new VBox(title, scroll);
    private boolean open;

    UnreadableFold() {
        fold.getStyleClass().add("unreadable");
        title.getStyleClass().add("unreadable-title");
        reasons.getStyleClass().add("unreadable-reasons");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("unreadable-scroll");
        title.setOnAction(_ -> turn(!open));
        turn(false);
        show(List.of());
    }

    Node node() {
        return fold;
    }

    void show(List<Unreadable> files) {
        fold.setVisible(!files.isEmpty());
        fold.setManaged(!files.isEmpty());
        title.setText(Messages.text("library.unreadable", files.size()));
        reasons.getChildren().setAll(files.stream().map(UnreadableFold::reason).toList());
    }

    private void turn(boolean nowOpen) {
        open = nowOpen;
        scroll.setVisible(open);
        scroll.setManaged(open);
        title.setGraphic((open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
    }

    private static Node reason(Unreadable file) {
        Label path = new Label(file.path());
        path.getStyleClass().add("unreadable-path");
        Label error = new Label(file.error());
        error.getStyleClass().add("unreadable-error");
        error.setWrapText(true);
        return new VBox(path, error);
    }
}
