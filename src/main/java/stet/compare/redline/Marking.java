package stet.compare.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.FactChange.Altered;
import stet.compare.redline.Segment.Kind;

/** Takes from a woven text all marks but those of facts, and sets the original's value of a fact before the rewrite's. */
final class Marking {
    private final Set<FactChange> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<FactChange> struck = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What else was struck with the original's value of a fact. */
    private final Map<FactChange, List<FactChange>> under = new IdentityHashMap<>();

    /** @param woven all of the rewrite that was woven */
    Marking(Collection<List<Segment>> woven) {
        for (List<Segment> segments : woven) {
            for (Segment segment : segments) {
                FactChange change = segment.change();
                if (change != null && segment.kind() != Kind.DELETED) {
                    shown.add(change);
                } else if (change != null) {
                    under.merge(change, segment.changes(), Marking::union);
                }
            }
        }
    }

    /** The segments of a part with facts alone marked. To be asked in reading order. */
    List<Segment> facts(List<Segment> woven) {
        List<Segment> marked = new ArrayList<>();
        for (Segment segment : woven) {
            switch (segment.kind()) {
                case KEPT, SPACE -> marked.add(segment);
                case DELETED -> {
                    if (segment.change() != null && !isElsewhere(segment.change())) {
                        marked.add(segment);
                    }
                }
                case INSERTED -> insert(segment, marked);
            }
        }
        return marked;
    }

    private void insert(Segment segment, List<Segment> marked) {
        FactChange change = segment.change();
        if (change == null) {
            marked.add(new Segment(Kind.KEPT, segment.text(), segment.place(), List.of()));
            return;
        }
        if (change instanceof Altered(var original, var rewrite, var _, var _) && Tokens.isWhole(change)
                && !original.text().equals(rewrite.text()) && struck.add(change)) {
            marked.add(new Segment(Kind.DELETED, original.text(), original.place(),
                    under.getOrDefault(change, List.of(change))));
        }
        marked.add(segment);
    }

    /** Whether the part of the original has anything that must not go unseen. */
    boolean isNoted(List<Token> tokens) {
        return tokens.stream().flatMap(t -> t.changes().stream()).anyMatch(c -> !isElsewhere(c));
    }

    private static List<FactChange> union(List<FactChange> some, List<FactChange> more) {
        Set<FactChange> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(some.stream(), more.stream()).filter(seen::add).toList();
    }

    /** Whether the original's value stands struck beside the rewrite's. */
    private boolean isElsewhere(@Nullable FactChange change) {
        return change instanceof Altered && Tokens.isWhole(change) && shown.contains(change);
    }
}
