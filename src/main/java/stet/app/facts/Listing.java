package stet.app.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import stet.align.BlockLink;
import stet.app.desk.Side;
import stet.compare.Comparison;
import stet.fact.Fact;
import stet.message.Messages;
import stet.text.Article;

/**
 * Which facts are listed, and by what they are put together.
 *
 * @param which by what became of them
 * @param order what puts them together
 * @param words that one of their values holds; empty lets all pass
 */
record Listing(Which which, Order order, String words) {
    static final Listing ALL = new Listing(Which.ALL, Order.TYPE, "");
    /** Facts of the rewrite whose paragraph the original does not have. */
    private static final int NEW = Integer.MAX_VALUE;
    private static final int LETTERS = 70;

    /** What became of a fact. */
    enum Which {
        ALL, CHANGED, KEPT;

        boolean passes(Entry entry) {
            return this == ALL || (this == KEPT) == entry.isKept();
        }
    }

    /** What puts facts together. */
    enum Order {
        TYPE, BLOCK
    }

    Listing with(Which other) {
        return new Listing(other, order, words);
    }

    Listing with(Order other) {
        return new Listing(which, other, words);
    }

    Listing with(String other) {
        return new Listing(which, order, other);
    }

    /**
     * The lines of the facts that pass, altered ones first in each group.
     *
     * @param open the facts whose surroundings are shown
     */
    List<Line> lines(List<Entry> entries, Comparison comparison, Predicate<Entry> open) {
        Map<Integer, List<Entry>> groups = new TreeMap<>(Comparator.naturalOrder());
        Function<Entry, Integer> group = order == Order.TYPE ? e -> e.type().ordinal() : blocks(comparison);
        entries.stream().filter(this::passes)
                .forEach(e -> groups.computeIfAbsent(group.apply(e), _ -> new ArrayList<>()).add(e));
        List<Line> lines = new ArrayList<>();
        groups.forEach((key, members) -> {
            lines.add(new Line.Group(name(key, members, comparison), members.size(),
                    (int) members.stream().filter(e -> !e.isKept()).count()));
            for (Entry entry : members) {
                lines.add(new Line.Of(entry, open.test(entry)));
                if (open.test(entry)) {
                    lines.add(new Line.Around(entry));
                }
            }
        });
        return lines;
    }

    private boolean passes(Entry entry) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return which.passes(entry) && (wanted.isEmpty() || List.of(Side.values()).stream()
                .flatMap(s -> entry.of(s).stream()).anyMatch(f -> says(f, wanted)));
    }

    private static boolean says(Fact fact, String wanted) {
        return fact.text().toLowerCase(Locale.ROOT).contains(wanted)
                || fact.value().normal().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** The original's block in which a fact stands, or in which its block has its like. */
    private static Function<Entry, Integer> blocks(Comparison comparison) {
        Map<Integer, Integer> like = new HashMap<>();
        for (BlockLink link : comparison.alignment().blocks()) {
            link.rewrite().forEach(b -> like.putIfAbsent(b, link.original().getFirst()));
        }
        return entry -> entry.original().map(f -> f.place().block())
                .orElseGet(() -> like.getOrDefault(entry.fact().place().block(), NEW));
    }

    private String name(int key, List<Entry> members, Comparison comparison) {
        if (order == Order.TYPE) {
            return Messages.text("facts.group." + members.getFirst().type().word());
        }
        if (key == NEW) {
            return Messages.text("facts.group.new");
        }
        Article original = comparison.original().analysis().article();
        String text = original.block(key).text();
        int cut = text.lastIndexOf(' ', LETTERS);
        return text.length() <= LETTERS ? text : text.substring(0, cut < 1 ? LETTERS : cut) + "…";
    }
}
