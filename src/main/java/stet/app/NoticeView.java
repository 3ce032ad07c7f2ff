package stet.app;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import stet.app.desk.WrappedLabel;

/** The line under the bar: what to know of the pair before reading on. */
final class NoticeView {
    private final HBox line = new HBox();

    NoticeView(StringExpression notice) {
        Label text = new WrappedLabel();
        text.getStyleClass().add("notice-text");
        text.textProperty().bind(notice);
        line.getStyleClass().add("notice");
        line.getChildren().add(text);
        line.visibleProperty().bind(text.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
    }

    Region node() {
        return line;
    }
}
