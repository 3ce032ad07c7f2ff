package stet.app.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stet.app.desk.WrappedLabel;
import stet.app.theme.Icon;
import stet.library.Unreadable;
import stet.message.Messages;

/** Says quietly how many files could not be read; opened, which and why. */
final class UnreadableFold {
    private static final double HIGHEST = 240;
    private static final double ROW = 80;

    private final Button title = new Button();
    private final ListView<Unreadable> reasons = new ListView<>();
    private final VBox fold = new VBox(title, reasons);
    private boolean open;

    UnreadableFold() {
        fold.getStyleClass().add("unreadable");
        title.getStyleClass().add("unreadable-title");
        reasons.getStyleClass().add("unreadable-reasons");
        reasons.setCellFactory(_ -> new Reason());
        title.setOnAction(_ -> turn(!open));
        turn(false);
        fold.setVisible(false);
        fold.setManaged(false);
    }

    Node node() {
        return fold;
    }

    void show(List<Unreadable> files) {
        fold.setVisible(!files.isEmpty());
        fold.setManaged(!files.isEmpty());
        if (files.isEmpty()) {
            return;
        }
        title.setText(Messages.text("library.unreadable", files.size()));
        reasons.getItems().setAll(files);
        reasons.setPrefHeight(Math.min(HIGHEST, files.size() * ROW));
    }

    private void turn(boolean nowOpen) {
        open = nowOpen;
        reasons.setVisible(open);
        reasons.setManaged(open);
        title.setGraphic((open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
    }

    /** One file and its reason. */
    private static final class Reason extends ListCell<Unreadable> {
        Reason() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Unreadable file, boolean empty) {
            super.updateItem(file, empty);
            setGraphic(empty || file == null ? null : reason(file));
            setAccessibleText(empty || file == null ? null : file.path() + ": " + file.error());
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region box && getListView() != null
                    ? snappedTopInset() + box.prefHeight(getListView().getWidth() - 24) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        private static Node reason(Unreadable file) {
            Label path = new Label(file.path());
            path.getStyleClass().add("unreadable-path");
            Label error = new WrappedLabel();
            error.setText(file.error());
            error.getStyleClass().add("unreadable-error");
            return new VBox(path, error);
        }
    }
}
