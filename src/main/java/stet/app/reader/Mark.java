package stet.app.reader;

import java.util.List;
import stet.compare.FactChange;
import stet.app.desk.Form;
import stet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block that looks the same throughout.
 *
 * @param span    where in the block; never empty
 * @param change  the change that shows here; null where none does
 * @param classes what the stretch means, as style classes
 */
record Mark(Span span, @Nullable FactChange change, List<String> classes) {
    Mark {
        classes = List.copyOf(classes);
    }

    @Nullable
    Form form() {
        return change == null ? null : Form.of(change);
    }
}
