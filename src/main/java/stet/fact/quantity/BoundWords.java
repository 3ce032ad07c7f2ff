package stet.fact.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words around an amount that hedge it: "more than", "up to", "about", "or so". */
public final class BoundWords {
    /** Phrases by their last word, longest first. */
    private static final Map<String, List<Phrase>> BEFORE = new HashMap<>();
    private static final List<Phrase> AFTER = new ArrayList<>();
    private static final int LONGEST = 5;
    /** Words after which "over" tells of a place or a matter: "row over two islands". */
    private static final Set<String> OVER_AFTER = Set.of("", "for", "of", "with", "to", "by", "just", "well", "is",
            "was", "are", "were", "has", "have", "had", "at", "and", "or", "from", "in", "cost", "costs", "worth",
            "killed", "killing", "raised", "paid", "spent", "won", "the", "a", "little", "that", "after", "made",
            "sold", "rose", "fell", "up", "down", "lost", "grew", "including", "since", "where", "as", "than",
            "employs", "slightly", "among", "took", "received", "earned", "generated", ",", ":", "(", "—", "covers",
            "attracted", "drew", "saw", "left", "needs", "hosts", "houses", "serves");

    static {
        before(Bound.MORE_THAN, "more than", "greater than", "in excess of", "upwards of", "upward of", "above",
                "well over", "just over", "well above", "just above", "slightly more than", "a little more than",
                "a little over", "slightly over", "north of", "larger than", "better than", "exceeding", "beyond",
                "longer than", "over", "far more than", "well more than", "just more than", "higher than", "topping",
                "more then", "older than", "just shy above");
        before(Bound.AT_LEAST, "at least", "no less than", "no fewer than", "not less than", "not fewer than",
                "a minimum of", "minimum of", "at a minimum", "as few as", "as little as");
        before(Bound.LESS_THAN, "less than", "fewer than", "under", "below", "nearly", "almost", "just under",
                "close to", "just below", "just short of", "well under", "slightly less than", "a little less than",
                "short of", "lower than", "approaching", "not quite", "nearing", "smaller than", "shorter than",
                "well below", "slightly under", "a little under", "just shy of", "shy of", "younger than", "near");
        before(Bound.AT_MOST, "up to", "as many as", "as much as", "no more than", "not more than", "at most",
                "a maximum of", "maximum of", "as high as", "no greater than", "as long as", "not exceeding",
                "as far as", "a total of up to", "no longer than");
        before(Bound.ABOUT, "about", "around", "roughly", "approximately", "some", "circa", "approx", "an estimated",
                "estimated", "in the region of", "on the order of", "something like", "somewhere around",
                "a reported", "just about", "give or take", "in the neighborhood of", "an approximate", "or so",
                "more or less");
        after(Bound.AT_LEAST, "or more", "or higher", "or above", "or over", "and more", "and above", "and over",
                "or older", "or greater", "or better", "at least", "or longer", "plus", "and older", "and up");
        after(Bound.AT_MOST, "or less", "or fewer", "or lower", "or below", "or under", "at most", "or younger",
                "at the most", "and under", "and younger", "or shorter");
        after(Bound.ABOUT, "or so", "more or less", "odd", "or thereabouts", "give or take");
    }

    private BoundWords() {
    }

    /**
     * A bound with the pieces of the amount that it belongs to.
     *
     * @param bound what the words say
     * @param from  the index of the first piece
     * @param to    the index after the last
     */
    public record Bounded(Bound bound, int from, int to) {
    }

    private record Phrase(Bound bound, List<String> words) {
    }

    private static void before(Bound bound, String... phrases) {
        for (String p : phrases) {
            List<String> words = List.of(p.split(" "));
            List<Phrase> same = BEFORE.computeIfAbsent(words.getLast(), _ -> new ArrayList<>());
            same.add(new Phrase(bound, words));
            same.sort((a, b) -> b.words().size() - a.words().size());
        }
    }

    private static void after(Bound bound, String... phrases) {
        for (String p : phrases) {
            AFTER.add(new Phrase(bound, List.of(p.split(" "))));
        }
    }

    /** The range of pieces with the bound words before and after it. */
    public static Bounded around(Pieces pieces, int from, int to) {
        return around(pieces, from, to, false);
    }

    /**
     * The range of pieces with the bound words before and after it.
     *
     * @param large whether so large an amount that "over" before it can only be a bound
     */
    static Bounded around(Pieces pieces, int from, int to, boolean large) {
        for (Phrase p : BEFORE.getOrDefault(pieces.lower(from - 1), List.of())) {
            int start = from - p.words().size();
            boolean bound = large && p.words().getFirst().equals("over") || stands(pieces, start, p);
            if (matches(pieces, start, p.words()) && bound) {
                return new Bounded(isEndOfRange(pieces, start, p) ? Bound.EXACT : p.bound(), start, to);
            }
        }
        return after(pieces, from, to);
    }

    /** "From nine months up to five years". */
    private static boolean isEndOfRange(Pieces pieces, int start, Phrase phrase) {
        int number = pieces.is(start - 3, "from") ? start - 2 : pieces.is(start - 2, "from") ? start - 1 : -1;
        boolean counts = pieces.at(number).isFigure() || NumberWords.cardinal(pieces.lower(number)) != null;
        return counts && phrase.words().equals(List.of("up", "to"));
    }

    private static Bounded after(Pieces pieces, int from, int to) {
        if (pieces.is(to, "+") && pieces.glued(to)) {
            return new Bounded(Bound.AT_LEAST, from, to + 1);
        }
        int at = pieces.skipHyphen(to);
        for (Phrase p : AFTER) {
            boolean compound = p.words().size() == 1;
            if ((!compound || at > to) && matches(pieces, compound ? at : to, p.words())) {
                return new Bounded(p.bound(), from, (compound ? at : to) + p.words().size());
            }
        }
        return new Bounded(Bound.EXACT, from, to);
    }

    /** How many letters of the words of an amount, at their start, are words of a bound. */
    public static int lengthBefore(String amount) {
        String lower = amount.toLowerCase(Locale.ROOT);
        int longest = 0;
        for (List<Phrase> phrases : BEFORE.values()) {
            for (Phrase p : phrases) {
                String words = String.join(" ", p.words());
                longest = lower.startsWith(words + " ") ? Math.max(longest, words.length()) : longest;
            }
        }
        return longest;
    }

    private static boolean matches(Pieces pieces, int start, List<String> words) {
        for (int k = 0; k < words.size() && k < LONGEST; k++) {
            if (!pieces.lower(start + k).equals(words.get(k))) {
                return false;
            }
        }
        return start >= 0;
    }

    private static boolean stands(Pieces pieces, int start, Phrase phrase) {
        String word = phrase.words().getFirst();
        if (phrase.words().size() > 1) {
            return true;
        }
        return switch (word) {
            case "over" -> OVER_AFTER.contains(pieces.lower(start - 1)) || pieces.at(start - 1).isFigure();
            case "near", "above", "below", "under", "beyond", "exceeding" -> !pieces.at(start - 1).isCapitalized();
            case "around" -> !Set.of("revolves", "all", "turned").contains(pieces.lower(start - 1));
            case "about" -> !Set.of("talk", "talked", "talking", "question", "questions", "complained", "asked",
                    "story", "book", "film", "worried", "concerns", "told", "information").contains(
                            pieces.lower(start - 1));
            default -> true;
        };
    }
}
