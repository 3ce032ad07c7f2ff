package stet.app.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** How the reader likes the text shown, whatever is open. */
public final class Display {
    /** The smallest text, in parts of its natural size. */
    public static final double SMALLEST = 0.5;
    /** The largest text, in parts of its natural size. */
    public static final double LARGEST = 3;

    private final BooleanProperty fadeRewording = new SimpleBooleanProperty();
    private final BooleanProperty showKept = new SimpleBooleanProperty();
    private final BooleanProperty locked = new SimpleBooleanProperty(true);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);

    Display() {
    }

    /** Whether what is merely reworded steps back. */
    public BooleanProperty fadeRewording() {
        return fadeRewording;
    }

    /** Whether facts that both versions state are marked too. */
    public BooleanProperty showKept() {
        return showKept;
    }

    /** Whether the two columns scroll together. */
    public BooleanProperty locked() {
        return locked;
    }

    /** The size of the articles' text; 1 is the natural size. */
    public ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** Makes the articles' text larger (1), smaller (-1) or natural again (0). */
    public void zoom(int by) {
        double tenths = Math.rint(zoom.get() * 10) + by;
        zoom.set(by == 0 ? 1 : Math.clamp(tenths / 10, SMALLEST, LARGEST));
    }

    /** Sets the articles' text at that size. */
    public void zoomTo(double size) {
        zoom.set(Math.clamp(size, SMALLEST, LARGEST));
    }
}
