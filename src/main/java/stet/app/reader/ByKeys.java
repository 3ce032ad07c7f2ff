package stet.app.reader;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.app.desk.Telling;
import stet.compare.FactChange;
import stet.message.Messages;

/** What a column owes to those who read it without a pointer: a way in and out, a sign where they are, a name. */
final class ByKeys {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private ByKeys() {
    }

    /** @param heading of the column, which shows that the keys are there */
    static void serve(Node column, Node heading, Side side, ReaderModel model) {
        // a text area keeps Tab for the text, even where the text is not to be changed
        column.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave(column, key));
        column.focusVisibleProperty().subscribe(here -> heading.pseudoClassStateChanged(HERE, here));
        model.session().selected().subscribe(chosen -> column.setAccessibleText(name(side, chosen, model)));
    }

    private static void leave(Node column, KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            column.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /** The side; and the change that is lit in it, which JavaFX announces as the name changes. */
    private static String name(Side side, @Nullable FactChange chosen, ReaderModel model) {
        String name = Messages.text(side == Side.ORIGINAL ? "reader.column.original" : "reader.column.rewrite");
        return chosen == null || side.of(chosen).isEmpty()
                ? name
                : Messages.text("bar.spoken", name, Telling.of(chosen, model.session().decision(chosen)));
    }
}
