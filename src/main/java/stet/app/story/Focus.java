package stet.app.story;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The column that the keys have reached; the line is the list's own selection. */
final class Focus {
    /** The number of the column of the base. */
    static final int BASE = -1;

    private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper(BASE);

    ReadOnlyIntegerProperty column() {
        return column.getReadOnlyProperty();
    }

    void home() {
        column.set(BASE);
    }

    /** @param columns how many there are beside the base */
    void to(int wanted, int columns) {
        column.set(Math.clamp(wanted, BASE, columns - 1));
    }

    /** Moves by that many columns. */
    void by(int step, int columns) {
        to(column.get() + step, columns);
    }
}
