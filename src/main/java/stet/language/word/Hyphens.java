package stet.language.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import stet.text.Span;

/**
 * Decides which hyphens part words. Names stay whole (Jong-un, Ocasio-Cortez), and so do words with an entry of their
 * own (long-term) or a prefix that does not stand alone (re-elected); compounds fall apart (U.S.-operated,
 * sanctions-hit), so that a name in one is seen.
 */
public final class Hyphens {
    /** They part from a name (pro-Russian) but not from a word (pro-life). */
    private static final Set<String> PREFIXES = Set.of("re", "co", "pre", "anti", "non", "mid", "ex", "semi", "sub",
            "un",
            "de", "inter", "multi", "pro", "self", "e", "x", "post", "ultra", "mini", "bi", "micro", "counter", "over",
            "under", "out", "by", "vice", "neo", "pan", "trans", "extra", "super", "hyper", "quasi", "mis", "dis", "so",
            "then", "now", "far", "all", "cross", "intra", "para", "tri", "cyber", "geo", "socio", "electro", "bio",
            "euro", "sino", "anglo", "franco", "indo", "afro", "russo", "turbo", "tele", "video", "eco", "agro");
    private static final Set<String> FREE = Set.of("then", "now", "ex", "pro", "anti", "non", "mid", "pre", "post",
            "far", "all", "vice", "self", "late");
    /** Second parts in lower case that belong to no name. */
    private static final Set<String> TAILS = Set.of("led", "run", "born", "era", "style", "wide", "bound", "friendly",
            "like", "level", "built", "made", "held", "hit", "torn", "sent", "grown", "speaking", "linked", "only",
            "first", "free", "rich", "related", "aligned", "flagged", "type", "class", "area", "region", "wing",
            "ready",
            "size", "sized", "day", "year", "old", "month", "week", "mile", "hour", "member", "loyal", "owned", "based",
            "backed", "controlled", "operated", "occupied", "appointed", "imposed", "designed", "brokered", "mediated",
            "sponsored", "funded", "trained", "supplied", "designated", "registered", "educated", "listed", "themed",
            "inspired", "heavy", "dominated", "majority", "side", "per", "to", "in", "and", "on", "up", "off");

    private final Predicate<String> word;
    private final Predicate<String> name;

    /**
     * @param word whether a word in lower case, such as "long-term", has an entry in the dictionary
     * @param name whether a word is known to be a name on its own, so that "Mora-Duarte talks" are two people's
     */
    public Hyphens(Predicate<String> word, Predicate<String> name) {
        this.word = word;
        this.name = name;
    }

    /** The ranges of the parts, hyphens among them; the whole word where it stays whole. */
    List<Span> parts(String text) {
        int hyphen = next(text, 0);
        if (hyphen < 0 || word.test(text.toLowerCase(Locale.ROOT)) && !hasName(text)) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (; hyphen >= 0; hyphen = next(text, hyphen + 1)) {
            int end = next(text, hyphen + 1);
            if (splits(text.substring(start, hyphen), text.substring(hyphen + 1, end < 0 ? text.length() : end))) {
                parts.add(new Span(start, hyphen));
                parts.add(new Span(hyphen, hyphen + 1));
                start = hyphen + 1;
            }
        }
        parts.add(new Span(start, text.length()));
        return parts;
    }

    private boolean splits(String left, String right) {
        char l = left.charAt(left.length() - 1);
        char r = right.charAt(0);
        if (Character.isDigit(r)) {
            return !Character.isDigit(l) && left.length() > 6;
        }
        if (Character.isDigit(l)) {
            return left.chars().allMatch(c -> !Character.isLetter(c)) && right.length() > 1;
        }
        boolean upper = Character.isUpperCase(r);
        String low = left.toLowerCase(Locale.ROOT);
        if (!Character.isUpperCase(left.charAt(0))) {
            return upper ? FREE.contains(low) : !PREFIXES.contains(low);
        }
        if (!upper) {
            return left.endsWith(".") || TAILS.contains(right) || isParticiple(right)
                    || !PREFIXES.contains(low) && isCommon(low, right);
        }
        return left.endsWith(".") || right.endsWith(".") || FREE.contains(low) || name.test(left) && name.test(right);
    }

    private static boolean isParticiple(String right) {
        return right.length() > 4 && right.endsWith("ed") || right.length() > 6 && right.endsWith("ing");
    }

    /** "Long-stalled" at the start of a sentence, not "Dae-jung". */
    private boolean isCommon(String left, String right) {
        return right.length() > 4 && word.test(left) && word.test(right);
    }

    private boolean hasName(String text) {
        return Character.isUpperCase(text.charAt(0)) && text.chars().skip(1).anyMatch(Character::isUpperCase)
                && !word.test(text.toLowerCase(Locale.ROOT));
    }

    private static int next(String text, int from) {
        for (int i = Math.max(1, from); i < text.length() - 1; i++) {
            if ("-‐‑–".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
