package stet.app.ledger;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import stet.message.Messages;

/** The top edge of the ledger: the pointer draws it, arrows move it, a double click or Enter folds. */
final class Edge extends Region {
    private final LedgerHeight height;
    private double grip;

    Edge(LedgerHeight height) {
        this.height = height;
        setManaged(false);
        setFocusTraversable(true);
        getStyleClass().add("ledger-edge");
        // there is no role for a divider; what has a value between two ends is a slider
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("ledger.edge"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> grip = e.getScreenY() + height.now().get());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> height.to(grip - e.getScreenY()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> height.settle());
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2) {
                height.fold();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        height.now().subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
    }

    private void key(KeyEvent key) {
        if (moves(key.getCode())) {
            height.settle();
            key.consume();
        }
    }

    private boolean moves(KeyCode code) {
        switch (code) {
            case UP -> height.by(1);
            case DOWN -> height.by(-1);
            case HOME -> height.to(LedgerHeight.HIGHEST);
            case END -> height.to(LedgerHeight.FOLDED);
            case ENTER, SPACE -> height.fold();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> height.now().get();
            case MIN_VALUE -> LedgerHeight.FOLDED;
            case MAX_VALUE -> LedgerHeight.HIGHEST;
            case ORIENTATION -> Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
