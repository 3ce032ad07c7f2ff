package stet.app.desk;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What text owes to those who read it without a pointer: a way in and out, a sign where they are, a name. */
public final class ByKeys {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private ByKeys() {
    }

    /**
     * @param heading of the text, which shows that the keys are there
     * @param name    what the text is, and what is lit in it; JavaFX announces it as it changes
     */
    public static void serve(Node text, Node heading, ObservableValue<String> name) {
        // a text area keeps Tab for the text, even where the text is not to be changed
        text.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave(text, key));
        text.focusVisibleProperty().subscribe(here -> heading.pseudoClassStateChanged(HERE, here));
        text.accessibleTextProperty().bind(name);
    }

    private static void leave(Node text, KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            text.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
