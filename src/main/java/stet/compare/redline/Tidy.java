package stet.compare.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.redline.Segment.Kind;
import stet.text.Place;

/** Joins segments that are one, and parts words that would run together. */
final class Tidy {
    private static final String CLOSING = ".,;:!?)]}’”»%…";
    private static final String OPENING = "([{‘“«-–—/";

    private Tidy() {
    }

    static List<Segment> of(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            Segment last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isOne(last, segment)) {
                joined.removeLast();
                joined.add(join(last, segment));
            } else {
                joined.add(segment);
            }
        }
        return spaced(joined);
    }

    private static boolean isOne(Segment a, Segment b) {
        return a.kind() == b.kind() && isSame(a.changes(), b.changes()) && follows(a, b);
    }

    /** Whether one stands right behind the other in its article. */
    private static boolean follows(Segment a, Segment b) {
        Place before = a.place();
        Place after = b.place();
        return before != null && after != null && before.block() == after.block()
                && before.span().end() == after.span().start();
    }

    private static boolean isSame(List<FactChange> a, List<FactChange> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = a.get(i) == b.get(i);
        }
        return same;
    }

    private static Segment join(Segment a, Segment b) {
        Place before = a.place();
        Place after = b.place();
        @Nullable
        Place place = before == null || after == null
                ? null
                : new Place(before.block(), before.span().cover(after.span()));
        return new Segment(a.kind(), a.text() + b.text(), place, a.changes());
    }

    private static List<Segment> spaced(List<Segment> segments) {
        List<Segment> spaced = new ArrayList<>();
        for (Segment segment : segments) {
            if (!spaced.isEmpty() && runTogether(spaced.getLast(), segment)) {
                spaced.add(new Segment(Kind.SPACE, " ", null, List.of()));
            }
            spaced.add(segment);
        }
        return spaced;
    }

    private static boolean runTogether(Segment a, Segment b) {
        if (a.kind() == b.kind() && follows(a, b)) {
            return false;
        }
        char end = a.text().charAt(a.text().length() - 1);
        char start = b.text().charAt(0);
        return (a.kind() == Kind.DELETED || b.kind() == Kind.DELETED) && !Character.isWhitespace(end)
                && !Character.isWhitespace(start) && OPENING.indexOf(end) < 0 && CLOSING.indexOf(start) < 0;
    }
}
