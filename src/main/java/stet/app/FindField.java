package stet.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.app.session.Finding;
import stet.app.theme.Icon;
import stet.message.Messages;

/** Where the reader types what to find in both columns, and reads how often it is there. */
final class FindField {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final Tooltip tip = new Tooltip();
    private final HBox box;
    private final BooleanExpression busy;
    // held, as a binding that nobody holds is forgotten
    private final StringExpression said;
    private @Nullable Node before;

    /** @param leave where the caret goes when the reader has done and it was nowhere before */
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
                leave(leave);
            } else {
                return;
            }
            key.consume();
        });
        busy = Bindings.createBooleanBinding(() -> !finding.query().get().isBlank(), finding.query());
        said = Bindings.createStringBinding(() -> said(finding), finding.query(), finding.found(), finding.here(),
                finding.turn());
        said.subscribe(_ -> say(finding));
        roomy.subscribe(_ -> say(finding));
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

    /** Whether something is looked for. */
    BooleanExpression busy() {
        return busy;
    }

    /** Whether there is room for all that it has to say. */
    BooleanProperty roomy() {
        return roomy;
    }

    /** Lets the reader type. */
    void begin() {
        Node owner = field.getScene().getFocusOwner();
        before = owner == field ? before : owner;
        field.requestFocus();
        field.selectAll();
    }

    /** The caret goes back to where it was. */
    private void leave(Runnable otherwise) {
        Node back = before;
        before = null;
        if (back == null || back.getScene() == null || !back.isVisible()) {
            otherwise.run();
        } else {
            back.requestFocus();
        }
    }

    private void say(Finding finding) {
        String all = said(finding);
        boolean first = busy.get() && finding.here().get() == null && !finding.found().get().isEmpty();
        count.setText(first && !roomy.get()
                ? Messages.text("find.countShort", finding.count(Side.ORIGINAL), finding.count(Side.REWRITE))
                : all);
        count.setAccessibleText(all);
        tip.setText(all);
        count.setTooltip(busy.get() ? tip : null);
    }

    private static String said(Finding finding) {
        List<Finding.Found> found = finding.found().get();
        Finding.Found here = finding.here().get();
        if (finding.query().get().isBlank()) {
            return Messages.text("find.key");
        }
        if (found.isEmpty()) {
            return Messages.text("find.none");
        }
        if (here == null) {
            return Messages.text("find.count", finding.count(Side.ORIGINAL), finding.count(Side.REWRITE));
        }
        String at = Messages.text(here.meant() ? "find.meant" : "find.at", found.indexOf(here) + 1, found.size());
        return switch (finding.turn().get()) {
            case NONE -> at;
            case PAST_THE_LAST -> Messages.text("find.fromTheTop", at);
            case PAST_THE_FIRST -> Messages.text("find.fromTheEnd", at);
        };
    }
}
