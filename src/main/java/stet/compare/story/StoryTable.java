package stet.compare.story;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.Fact;
import stet.text.Place;

/**
 * All versions of a story beside each other: facts down, versions across. Made from the comparison of what the story is
 * measured against with each other version, one for each; no two rewrites are compared.
 *
 * @param story   the story
 * @param base    what the versions are measured against
 * @param columns the rewrites, each right of the one it was made from
 * @param rows    the base's facts that some version alters or drops, as they stand in it; then what several versions
 *                add; then what one version alone adds
 * @param facts   how many facts of the base there are in all
 */
public record StoryTable(Story story, Version base, List<Column> columns, List<Row> rows, int facts) {
    private static final Comparator<Row> AS_IT_STANDS = Comparator.comparing(Row::isAdded)
            .thenComparing(Row::isAddedOnce).thenComparing(StoryTable::place);

    public StoryTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param witnesses what the rewrites tell, each once, in any order */
    public static StoryTable of(Story story, List<Witness> witnesses) {
        List<Slot> slots = Slots.of(witnesses);
        Stemma stemma = Stemma.of(witnesses, slots);
        Cells cells = new Cells(witnesses, stemma);
        Version base = story.base();
        List<Column> columns = stemma.order().stream().map(v -> new Column(witnesses.get(v).version(),
                stemma.descent(v, base), stemma.depth(v), witnesses.get(v).ledger(), witnesses.get(v).heat())).toList();
        List<Row> rows = slots.stream().map(cells::row).sorted(AS_IT_STANDS).toList();
        return new StoryTable(story, base, columns, rows, facts(slots, witnesses));
    }

    private static Place place(Row row) {
        return row.cells().stream().flatMap(c -> c.change().stream())
                .map(c -> c.inOriginal().or(c::inRewrite).orElseThrow().place())
                .min(Comparator.naturalOrder()).orElseThrow();
    }

    private static int facts(List<Slot> slots, List<Witness> witnesses) {
        Set<String> changed = new HashSet<>();
        slots.stream().filter(Slot::isInOriginal).map(Slot::fact).map(SameValue::words).forEach(changed::add);
        Set<String> all = new HashSet<>();
        witnesses.forEach(w -> all.addAll(w.keptOriginals()));
        all.removeAll(changed);
        return all.size() + (int) slots.stream().filter(Slot::isInOriginal).count();
    }

    /** How many of the base's facts are the same in every version. */
    public int sameEverywhere() {
        return facts - (int) rows.stream().filter(r -> !r.isAdded()).count();
    }

    /** The number of the column that this one was made from; empty where that is the base. */
    public Optional<Integer> source(int column) {
        String source = columns.get(column).descent().source();
        return IntStream.range(0, columns.size()).filter(c -> columns.get(c).version().path().equals(source)).boxed()
                .findFirst();
    }

    /** The numbers of the columns that were made from this one. */
    public List<Integer> madeFrom(int column) {
        return IntStream.range(0, columns.size()).filter(c -> source(c).equals(Optional.of(column))).boxed().toList();
    }

    /** The version that a column was made from. */
    public Version sourceOf(Column column) {
        return columns.stream().map(Column::version).filter(v -> v.path().equals(column.descent().source())).findFirst()
                .orElse(base);
    }

    /** What the base says in that row, or what the first version that adds it says. */
    public static Fact fact(Row row) {
        Fact original = row.original();
        return original != null
                ? original
                : row.cells().stream().flatMap(c -> c.change().stream()).flatMap(c -> c.inRewrite().stream())
                        .findFirst()
                        .orElseThrow();
    }
}
