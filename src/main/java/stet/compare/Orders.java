package stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.compare.LinkedWords.At;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Term;
import stet.language.WordClass;
import stet.text.Place;

/**
 * Finds what came before in one version and after in the other: <em>before the vote</em>, <em>after votes were
 * cast</em>. The same order told from its other end, "A before B" and "B after A", is no change: what follows the word
 * has to be the same.
 */
final class Orders {
    private static final Set<String> BEFORE = Set.of("before", "ahead", "prior");
    private static final Set<String> AFTER = Set.of("after", "following", "once");
    /** "Before the court", "after all": no order. */
    private static final Set<String> NO_ORDER = Set.of("all", "court", "judge", "judges", "tribunal", "parliament",
            "committee", "panel", "jury", "magistrate", "magistrates", "reporters", "cameras", "press", "lawmakers",
            "him", "her", "them");
    private static final Set<String> NAMED = Set.of("named", "look", "looks", "looked", "looking", "sought", "day",
            "year", "time");
    private static final int REACH = 7;

    private final FactSheet original;
    private final FactSheet rewrite;

    Orders(FactSheet original, FactSheet rewrite) {
        this.original = original;
        this.rewrite = rewrite;
    }

    /**
     * A word of order and what it orders by.
     *
     * @param before whether the statement came before it
     * @param word   the word
     * @param event  the content words after it
     */
    private record Order(boolean before, At word, List<At> event) {

        Place place() {
            return LinkedWords.from(word, event.getFirst());
        }
    }

    /** The pairs of opposite order, each at the word and the first word of what it orders by. */
    List<FactMatcher.Pair> altered(List<LinkedWords> linked) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        for (LinkedWords words : linked) {
            altered.addAll(Rivals.surest(turned(words, orders(words.original()), orders(words.rewrite()))));
        }
        return altered;
    }

    /** What is ordered the other way there, and by neither version in the order of the other as well. */
    private List<FactMatcher.Pair> turned(LinkedWords words, List<Order> ours, List<Order> theirs) {
        List<FactMatcher.Pair> turned = new ArrayList<>();
        for (Order o : ours) {
            for (Order r : theirs) {
                double share = o.before() == r.before() ? 0 : share(words, o, r);
                boolean stays = theirs.stream().anyMatch(x -> x.before() == o.before() && share(words, o, x) > 0)
                        || ours.stream().anyMatch(x -> x.before() == r.before() && share(words, x, r) > 0);
                if (share >= 0.5 && !stays) {
                    turned.add(new FactMatcher.Pair(fact(o, original), fact(r, rewrite), Match.DIFFERENT, share));
                }
            }
        }
        return turned;
    }

    private static Fact fact(Order order, FactSheet sheet) {
        return sheet.fact(FactType.DATE, order.place(), new Term(order.before() ? "before" : "after"));
    }

    /** How much of the shorter event stands in the other. */
    private static double share(LinkedWords words, Order o, Order r) {
        long found = o.event().stream().filter(a -> r.event().stream().anyMatch(b -> words.match(a, b))).count();
        return (double) found / Math.min(o.event().size(), r.event().size());
    }

    private static List<Order> orders(List<At> words) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean before = BEFORE.contains(words.get(i).lower());
            if ((before || AFTER.contains(words.get(i).lower()))
                    && (i == 0 || !NAMED.contains(words.get(i - 1).lower()))) {
                List<At> event = event(words, i);
                if (!event.isEmpty()) {
                    orders.add(new Order(before, words.get(i), event));
                }
            }
        }
        return orders;
    }

    private static List<At> event(List<At> words, int order) {
        List<At> event = new ArrayList<>();
        for (int i = order + 1; i < Math.min(words.size(), order + 1 + REACH); i++) {
            At w = words.get(i);
            if (!w.token().isWord() && event.size() > 0 || w.place().block() != words.get(order).place().block()) {
                break;
            }
            boolean adverb = i == order + 1 && !w.lower().equals("of") && !w.lower().equals("to")
                    && w.token().wordClass() == WordClass.ADP;
            if (adverb || NO_ORDER.contains(w.lower()) && event.isEmpty()) {
                return List.of();
            }
            if (w.isContent()) {
                event.add(w);
            }
        }
        return event;
    }
}
