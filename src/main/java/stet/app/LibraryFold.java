package stet.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import stet.app.desk.Measures;
import stet.app.session.Session;

/**
 * Whether the library is folded away. While two versions are open, it gives way where the columns would not have room
 * for 60 characters a line beside it; the reader may have it otherwise, in a wide window and in a narrow one.
 */
final class LibraryFold {
    /** Width of the library, as the style sheet has it. */
    private static final double LIBRARY = 224;

    private final Session session;
    private final BooleanProperty inWide = new SimpleBooleanProperty(false);
    private final BooleanProperty inNarrow = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private double width = Double.MAX_VALUE;

    LibraryFold(Session session) {
        this.session = session;
        session.pair().subscribe(_ -> decide());
        session.display().zoom().subscribe(_ -> decide());
        inWide.subscribe(_ -> decide());
        inNarrow.subscribe(_ -> decide());
    }

    ReadOnlyBooleanProperty folded() {
        return folded.getReadOnlyProperty();
    }

    /** Whether the reader wants it folded where it has room. */
    BooleanProperty inWide() {
        return inWide;
    }

    /** Whether the reader wants it folded where it has none. */
    BooleanProperty inNarrow() {
        return inNarrow;
    }

    /** The window is that wide now. */
    void room(double newWidth) {
        width = newWidth;
        decide();
    }

    void toggle() {
        wish().set(!wish().get());
    }

    /** Brings the library back. */
    void show() {
        wish().set(false);
    }

    private BooleanProperty wish() {
        return Measures.isRoomy(width - LIBRARY, session.display().zoom().get()) ? inWide : inNarrow;
    }

    private void decide() {
        // without a pair there is nothing to read but the library
        folded.set(session.pair().get() != null && wish().get());
    }
}
