package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stet.compare.LinkedWords.At;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.text.Ordered;
import stet.text.Place;

/** Finds figures that rose in one version and fell in the other by the same amount. */
final class Directions {
    private static final Map<String, String> WAYS = ways();
    private static final Set<String> PHRASAL = Set.of("give", "make", "take", "pick", "set", "end", "back", "draw",
            "put",
            "pay", "break", "lay", "turn", "write", "track", "follow", "come", "hand", "win");
    private static final int BEFORE = 6;
    private static final int AFTER = 3;

    private final FactSheet original;
    private final FactSheet rewrite;

    Directions(FactSheet original, FactSheet rewrite) {
        this.original = original;
        this.rewrite = rewrite;
    }

    private static Map<String, String> ways() {
        Map<String, String> ways = new HashMap<>();
        for (String[] row : Table.rows("directions.tsv")) {
            for (String word : row[1].split("\\|")) {
                ways.put(word, row[0]);
            }
        }
        return Map.copyOf(ways);
    }

    /** The kept figures whose words of motion are opposite, from the word to the figure. */
    List<FactMatcher.Pair> altered(List<Kept> kept, List<LinkedWords> linked) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        Map<Integer, List<LinkedWords>> byBlock = LinkedWords.byBlock(linked, LinkedWords::original);
        for (Kept k : kept) {
            if (isFigure(k.original()) && isFigure(k.rewrite())) {
                byBlock.getOrDefault(k.original().place().block(), List.of()).stream()
                        .flatMap(words -> turned(k, words).stream()).findFirst().ifPresent(altered::add);
            }
        }
        return altered;
    }

    /** An altered figure with its words of motion where these are opposite too, so that both are told as one. */
    FactMatcher.Pair inFull(FactMatcher.Pair p, List<LinkedWords> linked) {
        boolean figures = isFigure(p.original()) && isFigure(p.rewrite());
        return !figures
                ? p
                : linked.stream().filter(w -> LinkedWords.touch(w.original(), p.original().place())
                        && LinkedWords.touch(w.rewrite(), p.rewrite().place()))
                        .flatMap(w -> turned(new Kept(p.original(), p.rewrite()), w).stream()).findFirst().orElse(p);
    }

    private static boolean isFigure(Fact f) {
        return switch (f.type()) {
            case NUMBER, MONEY, PERCENT, MEASURE -> true;
            case PERSON, ORGANIZATION, PLACE, NAME, ORDINAL, DATE, QUOTE, ATTRIBUTION, ROLE, CERTAINTY, TERM -> false;
        };
    }

    private Optional<FactMatcher.Pair> turned(Kept k, LinkedWords words) {
        Optional<At> o = motion(k.original(), words.original());
        Optional<At> r = motion(k.rewrite(), words.rewrite());
        return o.isPresent() && r.isPresent() && !way(o.get()).equals(way(r.get()))
                ? Optional.of(new FactMatcher.Pair(fact(k.original(), o.get(), original),
                        fact(k.rewrite(), r.get(), rewrite), Match.DIFFERENT, 1))
                : Optional.empty();
    }

    private static String way(At word) {
        return WAYS.getOrDefault(word.token().lemma(), WAYS.getOrDefault(word.lower(), ""));
    }

    private static Fact fact(Fact figure, At motion, FactSheet sheet) {
        Place at = new Place(figure.place().block(), motion.place().span().cover(figure.place().span()));
        return sheet.fact(figure.type(), at, figure.value());
    }

    /** The nearest word of motion in the figure's clause, before it rather than after. */
    private static Optional<At> motion(Fact figure, List<At> words) {
        int from = firstEndingAfter(figure.place(), words);
        int to = from;
        while (to < words.size() && figure.place().overlaps(words.get(to).place())) {
            to++;
        }
        return to == from ? Optional.empty() : search(words, from - 1, -1, BEFORE).or(at(words, to - 1));
    }

    /** The words are in reading order. */
    private static int firstEndingAfter(Place start, List<At> words) {
        return Ordered.first(words.size(), i -> {
            Place word = words.get(i).place();
            return word.block() != start.block()
                    ? word.block() > start.block()
                    : word.span().end() > start.span().start();
        });
    }

    private static Supplier<Optional<At>> at(List<At> words, int to) {
        return () -> search(words, to + 1, 1, AFTER);
    }

    /** "Gave up 5 percent", "up to 40": no way up. */
    private static boolean isParticle(List<At> words, int i) {
        boolean small = words.get(i).lower().equals("up") || words.get(i).lower().equals("down");
        return small && (i > 0 && PHRASAL.contains(words.get(i - 1).token().lemma())
                || i + 1 < words.size() && words.get(i + 1).lower().equals("to"));
    }

    private static Optional<At> search(List<At> words, int start, int step, int reach) {
        for (int i = start; i >= 0 && i < words.size() && Math.abs(i - start) < reach; i += step) {
            At w = words.get(i);
            if (!w.token().isWord() && !w.token().text().equals("$") || w.lower().equals("and")) {
                return Optional.empty();
            }
            if (!way(w).isEmpty()) {
                return isParticle(words, i) ? Optional.empty() : Optional.of(w);
            }
        }
        return Optional.empty();
    }
}
