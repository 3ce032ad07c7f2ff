package stet.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import stet.app.session.Finding;
import stet.app.theme.Icon;
import stet.message.Messages;

/** Where the reader types what to find in both columns, and reads how often it is there. */
final class FindField {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox box;
    // held, as a binding that nobody holds is forgotten
    private final StringExpression said;

    /** @param leave where the caret goes when the reader has done */
    FindField(Finding finding, Runnable leave) {
        field.setPromptText(Messages.text("find.prompt"));
        field.setAccessibleText(Messages.text("find.prompt"));
        field.getStyleClass().add("find-text");
        field.textProperty().bindBidirectional(finding.query());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                finding.step(key.isShiftDown() ? -1 : 1);
            } else if (key.getCode() == KeyCode.ESCAPE) {
                finding.query().set("");
                leave.run();
            } else {
                return;
            }
            key.consume();
        });
        said = Bindings.createStringBinding(() -> said(finding), finding.query(), finding.found(), finding.here());
        count.textProperty().bind(said);
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Node icon = Icon.SEARCH.node();
        box = new HBox(icon, field, count);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("find");
    }

    Region node() {
        return box;
    }

    /** Lets the reader type. */
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private static String said(Finding finding) {
        List<Finding.Found> found = finding.found().get();
        if (finding.query().get().isBlank()) {
            return Messages.text("find.key");
        }
        return finding.here().get() == null
                ? Messages.text("find.count", found.size())
                : Messages.text("find.at", found.indexOf(finding.here().get()) + 1, found.size());
    }
}
