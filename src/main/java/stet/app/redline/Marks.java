package stet.app.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Form;
import stet.app.desk.Side;
import stet.app.session.Finding.Found;
import stet.compare.FactChange;
import stet.compare.redline.Paragraph;
import stet.compare.redline.Redline;
import stet.compare.redline.Segment;
import stet.text.Span;

/** What the segments of a redline mean, as style classes. */
final class Marks {
    private final Set<FactChange> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<FactChange> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    Marks(Redline redline) {
        for (Paragraph paragraph : redline.paragraphs()) {
            for (Segment segment : paragraph.segments()) {
                FactChange change = segment.change();
                if (change != null) {
                    shown.add(change);
                    if (segment.kind() != Segment.Kind.KEPT) {
                        apart.add(change);
                    }
                }
            }
        }
    }

    /** A stretch of a row's text that looks the same throughout. */
    record Mark(int length, List<String> classes) {
    }

    /**
     * What marks look like now.
     *
     * @param selected  the change that is chosen; null where none
     * @param dismissed tells of changes that are of no matter to the reader
     * @param found     places that the reader looks for
     * @param here      the one of them that the reader is at
     */
    record Now(@Nullable FactChange selected, Predicate<FactChange> dismissed, List<Found> found,
            @Nullable Found here) {
    }

    /** The stretches of a paragraph, without a gap. */
    List<Mark> of(Paragraph paragraph, Now now) {
        List<Mark> marks = new ArrayList<>();
        for (Segment segment : paragraph.segments()) {
            List<String> classes = classes(segment, now);
            int bare = segment.text().length() - segment.text().stripLeading().length();
            // neither a line nor a fill begins with a space
            if (bare > 0 && segment.kind() != Segment.Kind.KEPT) {
                marks.add(new Mark(bare, List.of()));
            } else {
                bare = 0;
            }
            if (bare < segment.text().length()) {
                cut(segment, bare, classes, now, marks);
            }
        }
        return marks;
    }

    private static void cut(Segment segment, int from, List<String> classes, Now now, List<Mark> marks) {
        int length = segment.text().length();
        List<Found> inside = now.found.stream().filter(f -> isIn(f, segment)).toList();
        for (int start = from, end; start < length; start = end) {
            int at = start + (segment.place() == null ? 0 : segment.place().span().start());
            Found found = inside.stream().filter(f -> span(f).start() <= at && at < span(f).end()).findFirst()
                    .orElse(null);
            int next = found != null
                    ? span(found).end()
                    : inside.stream().mapToInt(f -> span(f).start()).filter(s -> s > at).min()
                            .orElse(Integer.MAX_VALUE);
            end = (int) Math.min(length, (long) start + next - at);
            List<String> all = new ArrayList<>(classes);
            if (found != null) {
                all.add(found.equals(now.here) ? "found-here" : found.meant() ? "found-meant" : "found");
            }
            marks.add(new Mark(end - start, all));
        }
    }

    private static Span span(Found found) {
        return found.place().span();
    }

    /** Words of the original are found where they stand struck, those of the rewrite everywhere else. */
    static boolean isIn(Found found, Segment segment) {
        return segment.place() != null && segment.place().overlaps(found.place())
                && (segment.kind() == Segment.Kind.DELETED) == (found.side() == Side.ORIGINAL);
    }

    private List<String> classes(Segment segment, Now now) {
        FactChange change = segment.change();
        List<String> classes = new ArrayList<>();
        if (change == null) {
            switch (segment.kind()) {
                case INSERTED -> classes.add("word-inserted");
                case DELETED -> classes.add("word-struck");
                case KEPT, SPACE -> {
                }
            }
            return classes;
        }
        classes.add(now.dismissed.test(change) ? dismissed(segment.kind()) : fact(segment.kind(), change));
        if (change == now.selected || !shown.contains(now.selected) && holds(segment, now.selected)) {
            classes.add("fact-selected");
        }
        return classes;
    }

    private String fact(Segment.Kind kind, FactChange change) {
        return switch (kind) {
            case DELETED -> change instanceof FactChange.Altered ? "struck-altered" : "struck-dropped";
            case KEPT -> apart.contains(change) ? "fact-within" : Form.of(change).styleClass();
            case INSERTED, SPACE -> Form.of(change).styleClass();
        };
    }

    private static String dismissed(Segment.Kind kind) {
        return kind == Segment.Kind.DELETED ? "word-struck" : "fact-dismissed";
    }

    private static boolean holds(Segment segment, @Nullable FactChange change) {
        return segment.changes().stream().anyMatch(c -> c == change);
    }
}
