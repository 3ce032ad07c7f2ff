package stet.compare.polarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stet.compare.polarity.Negative.Strength;
import stet.language.Lexicon;
import stet.language.WordClass;

/**
 * Finds the words of a passage that deny, and what they deny: up to the end of the clause, as NegEx does (Chapman et al.
 * 2001, https://doi.org/10.1006/jbin.2001.1029). Two denials in a row undo each other: "not unusual".
 */
final class Negatives {
    /** Words further off than this are hardly denied. */
    private static final int REACH = 12;
    private static final int SCOPE = 4;
    private static final Map<String, Map<String, Strength>> PHRASES = phrases();
    private static final int LONGEST = 4;
    /** Here a clause ends once it has said something. */
    private static final Set<String> BREAKS = Set.of("but", "although", "though", "because", "while", "whereas",
            "however", "which", "who", "whose", "unless", "despite", "so", "until", "when", "where", "since", "if");
    /** Between two denials that undo each other. */
    private static final Set<String> BRIDGES = Set.of("to", "be", "been", "an", "a", "at", "all", "so", "very",
            "entirely", "wholly", "altogether", "quite", "have", "do", "from", "of");

    private static final Set<String> AFTER = Set.of("only", "doubt", "merely", "matter", "wonder", "since", "until");

    private final Affixes affixes;

    Negatives(Lexicon lexicon) {
        affixes = new Affixes(lexicon);
    }

    private static Map<String, Map<String, Strength>> phrases() {
        Map<String, Map<String, Strength>> phrases = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                Negatives.class.getResourceAsStream("/stet/compare/polarity/negatives.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t")).forEach(row -> {
                for (String phrase : row[1].split("\\|")) {
                    phrases.computeIfAbsent(phrase.split(" ")[0], _ -> new HashMap<>())
                            .putIfAbsent(phrase, Strength.valueOf(row[0]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    /**
     * The denials of a passage in reading order.
     *
     * @param denials without those that undo each other
     * @param undone  from the first to the last word of two that undo each other
     */
    record Found(List<Negative> denials, List<Negative> undone) {
        boolean isSure() {
            return !undone.isEmpty() || denials.stream().anyMatch(Negative::isSure);
        }
    }

    /** What a passage denies. */
    Found find(Passage p) {
        List<Negative> all = new ArrayList<>();
        List<Negative> undone = new ArrayList<>();
        for (int i = 0; i < p.size(); i++) {
            Negative found = at(p, i);
            if (found == null) {
                continue;
            }
            if (!all.isEmpty() && undoes(p, all.getLast(), found)) {
                Negative first = all.removeLast();
                undone.add(new Negative(first.from(), found.to(), first.strength(), "", found.scope(), found.reach()));
            } else {
                all.add(found);
            }
            i = found.to() - 1;
        }
        return new Found(all, undone);
    }

    private @Nullable Negative at(Passage p, int i) {
        Optional<Negative> affix = p.isContent(i)
                ? affixes.base(p.token(i)).map(b -> new Negative(i, i + 1, Strength.AFFIX, b, List.of(i), i + 2))
                : Optional.empty();
        for (int words = LONGEST; words > 0; words--) {
            Strength strength = phrase(p, i, words);
            boolean better = affix.isEmpty() || strength != Strength.HINT || words > 1;
            if (strength != null && better && isMeant(p, i, words, strength)) {
                int reach = reach(p, i + words);
                return new Negative(i, i + words, strength, "", scope(p, i + words, reach), reach);
            }
        }
        return affix.orElse(null);
    }

    private static @Nullable Strength phrase(Passage p, int i, int words) {
        if (i + words > p.size()) {
            return null;
        }
        for (String first : List.of(p.lower(i), p.lemma(i))) {
            Map<String, Strength> known = PHRASES.getOrDefault(first, Map.of());
            StringBuilder rest = new StringBuilder(first);
            for (int k = 1; k < words && !known.isEmpty(); k++) {
                rest.append(' ').append(p.lower(i + k));
            }
            Strength strength = known.get(rest.toString());
            if (strength != null) {
                return strength;
            }
        }
        return null;
    }

    /** "Not only", "no doubt", "no fewer than" and "not since 2014", which is the first time since, deny nothing. */
    private static boolean isMeant(Passage p, int i, int words, Strength strength) {
        int next = i + words;
        boolean bound = p.is(next + 1, "than") || p.is(next, "than");
        boolean since = IntStream.rangeClosed(next, reach(p, next)).anyMatch(k -> p.is(k, "since"))
                || p.is(reach(p, next) + 1, "since");
        if (strength == Strength.GRAMMAR && (bound || since || AFTER.stream().anyMatch(w -> p.is(next, w)))) {
            return false;
        }
        return !p.is(i, WordClass.PROPN) || words > 1;
    }

    private static int reach(Passage p, int from) {
        int last = from - 1;
        boolean said = false;
        for (int i = from; i < p.size() && i < from + REACH; i++) {
            boolean mark = !p.token(i).isWord();
            if (mark && (p.is(i, ".") || p.is(i, ";") || p.is(i, ":") || said && (p.is(i, ",") || p.is(i, ")")
                    || p.is(i, "—") || p.is(i, "–"))) || said && BREAKS.contains(p.lower(i))) {
                break;
            }
            said |= p.isContent(i);
            last = i;
        }
        return last;
    }

    private static List<Integer> scope(Passage p, int to, int reach) {
        List<Integer> scope = new ArrayList<>();
        for (int i = to; i <= reach && scope.size() < SCOPE; i++) {
            if (p.isContent(i) && !p.is(i, WordClass.ADV)) {
                scope.add(i);
            }
        }
        return scope;
    }

    private static boolean undoes(Passage p, Negative first, Negative second) {
        if (!first.isSure() || !second.isSure() || second.from() - first.to() > 2) {
            return false;
        }
        for (int i = first.to(); i < second.from(); i++) {
            if (!BRIDGES.contains(p.lower(i)) && !BRIDGES.contains(p.lemma(i))) {
                return false;
            }
        }
        boolean pair = p.is(first.from(), "neither") || p.is(second.from(), "nor");
        return !pair && (first.strength() == Strength.GRAMMAR || first.strength() == Strength.VERBAL);
    }
}
