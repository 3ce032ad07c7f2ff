package stet.app.ledger;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How high the ledger is, in pixels: as high as the reader draws it, or folded to its one line. */
public final class LedgerHeight {
    static final double FOLDED = 44;
    static final double HIGHEST = 400;
    /** The head and one row. */
    static final double LOWEST = 112;
    private static final double USUAL = 240;
    private static final double STEP = 16;

    private final DoubleProperty open = new SimpleDoubleProperty(USUAL);
    private final ReadOnlyDoubleWrapper settled = new ReadOnlyDoubleWrapper(USUAL);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final DoubleExpression now = Bindings.createDoubleBinding(() -> folded.get() ? FOLDED : open.get(), open,
            folded);

    /** The height when it is not folded, as the reader left it: it does not follow the pointer as the edge is drawn. */
    public ReadOnlyDoubleProperty settled() {
        return settled.getReadOnlyProperty();
    }

    public BooleanProperty folded() {
        return folded;
    }

    DoubleExpression now() {
        return now;
    }

    /** As near to that height as can be; what is too low for a row folds. */
    public void to(double height) {
        folded.set(height < (FOLDED + LOWEST) / 2);
        if (!folded.get()) {
            open.set(Math.clamp(height, LOWEST, HIGHEST));
        }
    }

    /** The reader lets go of the edge. */
    public void settle() {
        settled.set(open.get());
    }

    /** So many steps higher; from the lowest height down it folds. */
    void by(int steps) {
        if (folded.get()) {
            to(steps > 0 ? LOWEST : FOLDED);
        } else {
            double height = open.get() + steps * STEP;
            to(open.get() <= LOWEST && steps < 0 ? FOLDED : Math.max(height, LOWEST));
        }
        settle();
    }

    /** Folds, or unfolds to the height it had. */
    public void fold() {
        folded.set(!folded.get());
    }
}
