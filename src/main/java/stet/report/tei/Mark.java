package stet.report.tei;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import stet.text.Block;

/**
 * A point in a witness that other parts of the document point at.
 *
 * @param at    where it stands, in UTF-16 code units of the text it goes into
 * @param kind  what is there
 * @param id    its identifier
 * @param block the block that starts there; null for an end of a fact
 */
record Mark(int at, Kind kind, String id, @Nullable Block block) {
    /** As they stand: of marks at one point, what ends comes before what starts. */
    static final Comparator<Mark> ORDER = Comparator.comparing(Mark::at).thenComparing(Mark::kind);

    /** What a mark is of, in the order in which marks at one point stand. */
    enum Kind {
        FACT_ENDS, BLOCK_STARTS, FACT_STARTS
    }

    Mark shift(int by) {
        return new Mark(at + by, kind, id, block);
    }

    /** Whether it belongs to the text before it rather than to the text after. */
    boolean isEnd() {
        return kind == Kind.FACT_ENDS;
    }
}
