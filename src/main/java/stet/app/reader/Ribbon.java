package stet.app.reader;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;

/**
 * A band between a block of the original and a block of the rewrite, or the mark of a block that has no partner.
 *
 * @param kind     how it is drawn
 * @param original its end there; null for a block that the rewrite brought
 * @param rewrite  its end there; null for a block that the original alone has
 * @param changes  those that it carries, by identity
 */
record Ribbon(Kind kind, @Nullable End original, @Nullable End rewrite, Set<FactChange> changes) {

    /** How a band is drawn; the later over the earlier. */
    enum Kind {
        SAME, ALTERED, MOVED
    }

    /**
     * One end.
     *
     * @param block    its number
     * @param from     where in the block it begins, from 0 to 1
     * @param to       where it ends
     * @param oneSided whether facts stand here that the other side lacks
     */
    record End(int block, double from, double to, boolean oneSided) {
        boolean covers(int place, double at) {
            return block == place && from <= at && at <= to;
        }
    }

    boolean carries(@Nullable FactChange change) {
        return change != null && changes.contains(change);
    }

    /** The ends it has. */
    Stream<End> ends() {
        return Stream.of(original, rewrite).filter(e -> e != null).map(e -> e);
    }
}
