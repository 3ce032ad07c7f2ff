package stet.app.library;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import stet.app.session.Pair;
import stet.compare.Ledger;
import stet.compare.Story;
import stet.library.Order;

/** In what order the reader can have the stories. */
public enum Sorting {
    AS_FOUND(Order.AS_FOUND), NEWEST(Order.NEWEST), OLDEST(Order.OLDEST), TITLE(Order.TITLE), SOURCE(
            Order.SOURCE),
    VERSIONS(Order.VERSIONS), SIMILARITY(Order.SIMILARITY),
    /** Those with the rewrite of most altered facts first, as far as they are counted. */
    ALTERED(Order.AS_FOUND);

    private final Order order;

    Sorting(Order order) {
        this.order = order;
    }

    List<Story> sorted(List<Story> stories, Map<Pair.Key, Ledger> ledgers) {
        if (this != ALTERED) {
            return order.sorted(stories);
        }
        Map<Story, Integer> altered = new IdentityHashMap<>();
        stories.forEach(story -> altered.put(story, altered(story, ledgers)));
        return stories.stream().sorted(Comparator.comparing((Story s) -> -altered.getOrDefault(s, 0))).toList();
    }

    /** The most facts that a version of a story alters. */
    static int altered(Story story, Map<Pair.Key, Ledger> ledgers) {
        if (story.versions().size() < 2) {
            return 0;
        }
        String base = story.base().path();
        return story.versions().stream().map(v -> ledgers.get(new Pair.Key(base, v.path())))
                .mapToInt(l -> l == null ? 0 : l.altered()).max().orElse(0);
    }
}
