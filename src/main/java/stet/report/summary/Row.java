package stet.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stet.fact.FactType;

/**
 * A line of a summary's table.
 *
 * @param name    of a source, or a type's word; empty for all, and for a source that is not told
 * @param pairs   how many it stands on
 * @param figures altered, dropped, added; then verbatim, but for a type
 */
public record Row(String name, long pairs, List<Figure> figures) {
    public Row {
        figures = List.copyOf(figures);
    }

    /** All pairs together. */
    public static Row all(Summary summary) {
        return of("", summary.all(), summary);
    }

    /** A row a source, those with the most pairs first. */
    public static List<Row> sources(Summary summary) {
        return summary.sources().stream().map(s -> of(s.name(), s.group(), summary)).toList();
    }

    /** A row a type of fact, the most changed first; its shares are of the facts of all types. */
    public static List<Row> types(Summary summary) {
        return summary.types().stream().map(t -> new Row(t.word(), summary.all().pairs(), figures(t, summary)))
                .toList();
    }

    private static List<Figure> figures(FactType type, Summary summary) {
        return Stream.of(Kind.values())
                .map(k -> Figure.of(k, summary.ratio(type, k), summary.all().ratio(k))).toList();
    }

    private static Row of(String name, Group group, Summary summary) {
        List<Figure> figures = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            figures.add(Figure.of(kind, group.ratio(kind), summary.all().ratio(kind)));
        }
        figures.add(Figure.verbatim(group.verbatim()));
        return new Row(name, group.pairs(), figures);
    }
}
