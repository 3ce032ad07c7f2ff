package stet.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares words that stand between quotation marks. */
final class Quotes {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Quotes() {
    }

    /** Equal for the same words, compatible for a part of them in one piece, different where words changed. */
    static Match match(String a, String b) {
        String x = String.join(" ", words(a));
        String y = String.join(" ", words(b));
        if (x.equals(y)) {
            return Match.EQUAL;
        }
        if ((" " + x + " ").contains(" " + y + " ") || (" " + y + " ").contains(" " + x + " ")) {
            return Match.COMPATIBLE;
        }
        return shared(words(a), words(b)) >= 0.4 ? Match.DIFFERENT : Match.INCOMPARABLE;
    }

    static List<String> words(String quote) {
        return Arrays.stream(NOT_WORD.split(quote.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).toList();
    }

    /** The share of shared words in the longer quote. */
    private static double shared(List<String> a, List<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(new HashSet<>(b));
        return (double) both.size() / Math.max(1, Math.max(new HashSet<>(a).size(), new HashSet<>(b).size()));
    }
}
