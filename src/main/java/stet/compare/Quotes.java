package stet.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares words that stand between quotation marks. */
final class Quotes {
    private static final Set<String> LIMITS = Table.words("limits.txt");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "provided", "assuming");
    /** How far from a cut a word still limits what was kept. */
    private static final int BEFORE = 4;
    private static final int AFTER = 6;

    private static final Pattern LEFT_OUT = Pattern.compile("\\.\\.\\.|…|\\. \\. \\.");

    private final Map<String, Spoken> spoken = new HashMap<>();

    private Spoken of(String quote) {
        return spoken.computeIfAbsent(quote, Spoken::of);
    }

    /**
     * Equal for the same words; compatible for a part of them in one piece that keeps its sense; different where words
     * changed, or where the cut took off a limit: "no sign so far" is not "no sign".
     */
    Match match(String a, String b) {
        Spoken x = of(a);
        Spoken y = of(b);
        if (x.words().equals(y.words())) {
            return Match.EQUAL;
        }
        Spoken longer = x.size() >= y.size() ? x : y;
        Spoken shorter = x.size() >= y.size() ? y : x;
        if (shorter.size() == 0) {
            return Match.INCOMPARABLE;
        }
        Match part = part(longer, x.size() >= y.size() ? b : a);
        if (part != Match.INCOMPARABLE) {
            return part;
        }
        return shared(x, y) >= 0.4 ? Match.DIFFERENT : Match.INCOMPARABLE;
    }

    /** How the pieces of the shorter quotation, cut at dots that leave words out, stand in the longer. */
    private Match part(Spoken longer, String shorter) {
        Match match = Match.COMPATIBLE;
        int done = 0;
        for (String piece : LEFT_OUT.split(shorter)) {
            Spoken words = of(piece);
            int at = words.size() == 0 ? -1 : longer.indexOf(words, done);
            if (at < 0) {
                return Match.INCOMPARABLE;
            }
            done = at + words.size();
            match = isTurned(longer, at, done) ? Match.DIFFERENT : match;
        }
        return match;
    }

    /** Whether the words from {@code from} to {@code to}, cut out, lose a word that limits them in their own clause. */
    private static boolean isTurned(Spoken all, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - BEFORE) && !all.stops().get(i) && to - from >= 3; i--) {
            if (LIMITS.contains(all.words().get(i))) {
                return true;
            }
        }
        if (to < all.size() && CONDITIONS.contains(all.words().get(to)) && to - from >= 2) {
            return true;
        }
        for (int i = to; i < Math.min(all.size(), to + AFTER) && !all.stops().get(i - 1) && to - from >= 2; i++) {
            if (LIMITS.contains(all.words().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The limits that one has and the other lacks. */
    Set<String> lostLimits(String a, String b) {
        Set<String> lost = new HashSet<>(of(a).words());
        Set<String> kept = new HashSet<>(of(b).words());
        Set<String> both = new HashSet<>(lost);
        both.retainAll(kept);
        lost.addAll(kept);
        lost.removeAll(both);
        lost.retainAll(LIMITS);
        return lost;
    }

    /** The share of shared words in the longer quote. */
    private static double shared(Spoken a, Spoken b) {
        Set<String> all = new HashSet<>(a.words());
        Set<String> others = new HashSet<>(b.words());
        Set<String> both = new HashSet<>(all);
        both.retainAll(others);
        return (double) both.size() / Math.max(1, Math.max(all.size(), others.size()));
    }

    /** From 0 to 1: how much of both, or of the shorter as a part of the longer, is the same words in the same order. */
    double likeness(String a, String b) {
        Spoken x = of(a);
        Spoken y = of(b);
        int common = x.inCommon(y);
        double ofShorter = (double) common / Math.max(1, Math.min(x.size(), y.size()));
        double ofLonger = (double) common / Math.max(1, Math.max(x.size(), y.size()));
        return (ofShorter + ofLonger) / 2;
    }
}
