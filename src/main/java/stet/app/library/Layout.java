package stet.app.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.compare.Ledger;
import stet.compare.Publisher;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Filter;
import stet.library.Hit;
import stet.library.Shelf;

/**
 * A shelf as the reader wants to see it.
 *
 * @param hits    where the reader looks for something, what was found, the best first; else null
 * @param altered only stories with altered facts, as far as they are counted
 * @param ledgers what is counted so far
 */
record Layout(Shelf shelf, @Nullable List<Hit> hits, Sorting sorting, Filter filter, boolean altered,
        Map<Pair.Key, Ledger> ledgers, Predicate<Version> unread) {
    /** More stories than that stand folded, so that they can be looked over. */
    private static final int FEW = 60;

    /** That many publishers can be chosen from. */
    private static final int SOURCES = 30;

    /**
     * What came of it.
     *
     * @param stories those that are wanted, in the order that is wanted
     * @param sources the publishers of most articles of the shelf, by name
     */
    record Laid(List<Story> stories, List<String> sources) {
        static final Laid NONE = new Laid(List.of(), List.of());
    }

    Laid laid() {
        return new Laid(stories(), sources());
    }

    private List<String> sources() {
        Map<String, Integer> credits = new HashMap<>();
        shelf.stories().forEach(s -> s.versions().stream().flatMap(v -> Stream.ofNullable(v.card().credit()))
                .forEach(c -> credits.merge(c, 1, Integer::sum)));
        Map<String, Integer> publishers = new HashMap<>();
        credits.forEach((credit, articles) -> Publisher.of(credit)
                .ifPresent(p -> publishers.merge(p, articles, Integer::sum)));
        return publishers.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SOURCES).map(Map.Entry::getKey).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private List<Story> stories() {
        Collection<Story> found = hits == null ? shelf.stories() : found(hits);
        List<Story> fit = found.stream()
                .filter(s -> filter.fits(s, unread) && (!altered || Sorting.altered(s, ledgers) > 0)).toList();
        return hits == null ? sorting.sorted(fit, ledgers) : fit;
    }

    private static Collection<Story> found(List<Hit> hits) {
        Set<String> seen = new LinkedHashSet<>();
        return hits.stream().map(Hit::story).filter(s -> seen.add(s.versions().getFirst().path())).toList();
    }

    /** Whether stories stand with their versions before the reader turns them. */
    static boolean isOpenAtFirst(Shelf shelf) {
        return shelf.stories().size() <= FEW;
    }

    /** @param turned stories, by the path of their first version, that stand otherwise than the others */
    static List<Row> rows(List<Story> stories, boolean open, Set<String> turned) {
        List<Row> rows = new ArrayList<>();
        for (Story story : stories) {
            boolean shown = turned.contains(story.versions().getFirst().path()) != open;
            rows.add(new Row.Heading(story, shown));
            int last = story.versions().size() - 1;
            for (int i = 0; shown && i <= last; i++) {
                rows.add(new Row.Entry(story, story.versions().get(i), i == 0, i == last));
            }
        }
        return List.copyOf(rows);
    }
}
