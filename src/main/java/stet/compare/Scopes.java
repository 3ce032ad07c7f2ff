package stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import stet.compare.LinkedWords.At;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;
import stet.language.WordClass;
import stet.text.Place;

/** Finds what is said of some in one version and of all of them in the other, without a word for it: some clinics, clinics. */
final class Scopes {
    private static final Set<String> PARTS = Set.of("some", "most", "few");
    private static final Set<String> THEM = Set.of("them", "they", "us", "we", "those", "these");
    private static final Set<String> LIMITS = Set.of("certain", "several", "part", "number", "other", "various",
            "selected", "majority", "minority", "portion", "share", "percent", "half", "third", "quarter", "bulk",
            "none", "no", "neither", "nobody", "any");
    private static final int REACH = 5;
    /** In code units: a word of scope or a number as near before the noun says how many after all. */
    private static final int NEAR = 25;

    private final FactSheet original;
    private final FactSheet rewrite;
    private final Set<Fact> settled;

    Scopes(FactSheet original, FactSheet rewrite, Set<Fact> settled) {
        this.original = original;
        this.rewrite = rewrite;
        this.settled = settled;
    }

    /** The parts that are not settled and became a whole, in either direction. */
    List<FactMatcher.Pair> altered(List<LinkedWords> linked) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        List<Fact> ours = parts(original);
        List<Fact> theirs = parts(rewrite);
        for (LinkedWords words : linked) {
            for (Fact part : in(words.original(), ours)) {
                whole(part, words.original(), words.rewrite(), rewrite, words::match)
                        .ifPresent(w -> altered.add(new FactMatcher.Pair(part, w, Match.DIFFERENT, 1)));
            }
            for (Fact part : in(words.rewrite(), theirs)) {
                whole(part, words.rewrite(), words.original(), original, (a, b) -> words.match(b, a))
                        .ifPresent(w -> altered.add(new FactMatcher.Pair(w, part, Match.DIFFERENT, 1)));
            }
        }
        return altered;
    }

    private List<Fact> parts(FactSheet sheet) {
        return sheet.facts().stream().filter(f -> f.value() instanceof Certainty c && c.kind() == Kind.SCOPE
                && PARTS.contains(c.degree()) && !settled.contains(f)).toList();
    }

    private static List<Fact> in(List<At> words, List<Fact> parts) {
        return parts.stream().filter(f -> LinkedWords.touch(words, f.place())).toList();
    }

    private static Optional<Fact> whole(Fact part, List<At> here, List<At> there, FactSheet sheet,
            BiPredicate<At, At> match) {
        return head(part, here).flatMap(h -> there.stream()
                .filter(t -> isHead(t) && (match.test(h, t) || THEM.contains(h.lower()) && THEM.contains(t.lower())))
                .filter(t -> !isCounted(t.place(), sheet) && !isLimited(t, there)).findFirst())
                .map(t -> sheet.fact(FactType.CERTAINTY, t.place(), new Certainty(Kind.SCOPE, "all")));
    }

    /** "Certain contracts", "parts of it": not all of them, in words that are no facts. */
    private static boolean isLimited(At noun, List<At> words) {
        int at = words.indexOf(noun);
        return words.subList(Math.max(0, at - REACH), at).stream()
                .anyMatch(w -> LIMITS.contains(w.token().lemma()) || LIMITS.contains(w.lower()));
    }

    private static boolean isHead(At w) {
        return w.token().wordClass() == WordClass.NOUN || THEM.contains(w.lower());
    }

    /** The noun that the word of scope limits. */
    private static Optional<At> head(Fact part, List<At> words) {
        List<At> after = words.stream().filter(w -> w.place().block() == part.place().block()
                && w.place().span().start() >= part.place().span().end()).limit(REACH).toList();
        for (int i = 0; i < after.size(); i++) {
            boolean last = i + 1 == after.size() || after.get(i + 1).token().wordClass() != WordClass.NOUN;
            if (!after.get(i).token().isWord()) {
                return Optional.empty();
            }
            if (isHead(after.get(i)) && last) {
                return Optional.of(after.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isCounted(Place noun, FactSheet sheet) {
        return sheet.facts().stream().filter(f -> f.type() == FactType.NUMBER
                || f.value() instanceof Certainty c && c.kind() == Kind.SCOPE)
                .anyMatch(f -> f.place().block() == noun.block() && f.place().span().start() < noun.span().start()
                        && f.place().span().end() > noun.span().start() - NEAR);
    }
}
