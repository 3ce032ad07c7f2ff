package stet.app.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;

/**
 * The changes as the reader steps through them: those that are listed, in the order of the list. What is not listed has
 * its place between the others all the same, so that a step from a change that has just left the list goes on there.
 * Changes count by identity, as two equal ones may stand in two places.
 */
public final class Order {
    private final List<FactChange> listed = new ArrayList<>();
    /** How many of the listed ones stand before each change. */
    private final Map<FactChange, Integer> before = new IdentityHashMap<>();

    /** @param all every change, of which those that pass are listed */
    Order(List<FactChange> all, Predicate<FactChange> listing) {
        for (FactChange change : all) {
            before.put(change, listed.size());
            if (listing.test(change)) {
                listed.add(change);
            }
        }
    }

    public int size() {
        return listed.size();
    }

    /** The place of a change among the listed ones, from 0; -1 where it is not listed. */
    public int place(@Nullable FactChange change) {
        int place = before.getOrDefault(change, listed.size());
        return place < listed.size() && listed.get(place) == change ? place : -1;
    }

    /** The change so many steps from that one, no further than the first and the last; null where none is listed. */
    @Nullable
    FactChange from(@Nullable FactChange change, int by) {
        Integer at = before.get(change);
        if (at == null) {
            return at(by < 0 ? 0 : by - 1L);
        }
        return at(place(change) < 0 && by > 0 ? at + by - 1L : at + (long) by);
    }

    /** The listed change at that place, or at the nearest there is; null where none is listed. */
    @Nullable
    FactChange at(long place) {
        return listed.isEmpty() ? null : listed.get(Math.clamp(place, 0, listed.size() - 1));
    }
}
