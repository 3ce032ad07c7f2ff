package stet.app.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Form;
import stet.app.desk.Side;
import stet.app.session.Finding.Found;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.text.Span;

/** Turns the facts of a block into stretches that do not overlap; where two changes meet, the worse one shows. */
final class Marks {
    private final int length;
    private final @Nullable FactChange[] owner;
    private final boolean[] kept;

    private Marks(int length) {
        this.length = length;
        owner = new FactChange[length];
        kept = new boolean[length];
    }

    /** What in a block is lit besides its facts. */
    record Light(@Nullable FactChange selected, @Nullable FactChange hovered) {
        static final Light NONE = new Light(null, null);
    }

    /**
     * The stretches of a block of that length, from its start to its end without a gap. Where one change lies wholly
     * under a worse one it has no stretch of its own, until it is selected.
     *
     * @param changes those with a fact of this block on this side
     * @param facts     the block's facts that both versions state
     * @param dismissed tells of changes that are of no matter to the reader
     */
    static List<Mark> of(int length, Side side, List<FactChange> changes, List<Fact> facts, Light light,
            Predicate<FactChange> dismissed) {
        Marks marks = new Marks(length);
        facts.forEach(f -> marks.keep(f.place().span()));
        changes.stream().sorted(Comparator.comparing(Form::of).thenComparing(FactChange::severity).reversed())
                .forEach(change -> side.of(change).ifPresent(fact -> marks.paint(change, fact.place().span())));
        for (FactChange top : new FactChange[]{light.hovered, light.selected}) {
            if (top != null && changes.contains(top)) {
                side.of(top).ifPresent(fact -> marks.paint(top, fact.place().span()));
            }
        }
        return marks.stretches(light, dismissed);
    }

    /** The same stretches, cut where places begin and end that the reader looks for. */
    static List<Mark> found(List<Mark> marks, List<Found> found, @Nullable Found here) {
        List<Mark> all = new ArrayList<>();
        for (Mark mark : marks) {
            int from = mark.span().start();
            while (from < mark.span().end()) {
                int start = from;
                Found in = found.stream().filter(f -> f.place().span().start() <= start
                        && start < f.place().span().end()).findFirst().orElse(null);
                int to = in != null
                        ? Math.min(in.place().span().end(), mark.span().end())
                        : found.stream().mapToInt(f -> f.place().span().start()).filter(s -> s > start)
                                .min().orElse(mark.span().end());
                to = Math.min(to, mark.span().end());
                all.add(in == null
                        ? new Mark(new Span(from, to), mark.change(), mark.classes())
                        : new Mark(new Span(from, to), mark.change(), with(mark.classes(), in, here)));
                from = to;
            }
        }
        return all;
    }

    /** The same stretches; those of kept facts are marked as such. */
    static List<Mark> shown(List<Mark> marks) {
        return marks.stream().map(m -> m.classes().contains("fact-kept")
                ? new Mark(m.span(), m.change(), List.of("fact-kept", "kept-shown"))
                : m).toList();
    }

    /** The same stretches, cut where a kept fact begins and ends that is lit. */
    static List<Mark> lit(List<Mark> marks, Span fact) {
        List<Mark> all = new ArrayList<>();
        for (Mark mark : marks) {
            int start = Math.clamp(fact.start(), mark.span().start(), mark.span().end());
            int end = Math.clamp(fact.end(), start, mark.span().end());
            add(all, mark, mark.span().start(), start, false);
            add(all, mark, start, end, mark.change() == null);
            add(all, mark, end, mark.span().end(), false);
        }
        return all;
    }

    private static void add(List<Mark> all, Mark mark, int from, int to, boolean lit) {
        if (from < to) {
            List<String> classes = new ArrayList<>(mark.classes());
            if (lit) {
                classes.add("kept-lit");
            }
            all.add(new Mark(new Span(from, to), mark.change(), classes));
        }
    }

    private static List<String> with(List<String> classes, Found in, @Nullable Found here) {
        List<String> all = new ArrayList<>(classes);
        all.add(in.equals(here) ? "found-here" : in.meant() ? "found-meant" : "found");
        return all;
    }

    private void keep(Span span) {
        for (int i = span.start(); i < Math.min(span.end(), length); i++) {
            kept[i] = true;
        }
    }

    private void paint(FactChange change, Span span) {
        for (int i = span.start(); i < Math.min(span.end(), length); i++) {
            owner[i] = change;
        }
    }

    private List<Mark> stretches(Light light, Predicate<FactChange> dismissed) {
        List<Mark> all = new ArrayList<>();
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (to < length && owner[to] == owner[from] && kept[to] == kept[from]) {
                to++;
            }
            all.add(new Mark(new Span(from, to), owner[from], classes(owner[from], kept[from], light, dismissed)));
        }
        return all;
    }

    private static List<String> classes(@Nullable FactChange change, boolean kept, Light light,
            Predicate<FactChange> dismissed) {
        if (change == null) {
            return kept ? List.of("fact-kept") : List.of();
        }
        List<String> classes = new ArrayList<>(
                List.of(dismissed.test(change) ? "fact-dismissed" : Form.of(change).styleClass()));
        if (change == light.hovered) {
            classes.add("fact-hovered");
        }
        if (change == light.selected) {
            classes.add("fact-selected");
        }
        return classes;
    }
}
