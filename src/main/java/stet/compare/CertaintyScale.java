package stet.compare;

import java.util.Map;
import java.util.Set;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;

/** Which words of certainty may stand for each other without a change in what a reader believes. */
final class CertaintyScale {
    /** Degrees of one level may stand for each other; the level says how near the statement is to being so. */
    private static final Map<String, Integer> MODALITY = Map.ofEntries(Map.entry("certain", 3),
            Map.entry("scheduled", 3),
            Map.entry("confirmed", 3), Map.entry("required", 2), Map.entry("expected", 2), Map.entry("likely", 2),
            Map.entry("planned", 2), Map.entry("wanted", 2), Map.entry("threatened", 2), Map.entry("tried", 2),
            Map.entry("possible", 1), Map.entry("condition", 1), Map.entry("unlikely", 0));
    private static final Set<String> PARTS = Set.of("most", "many", "some", "few", "almost");
    private static final Set<String> EACH = Set.of("all", "each", "both");
    /** Superlatives that exclude each other; others may stand for each other: the biggest, the most important. */
    private static final Set<Set<String>> EXTREMES = Set.of(Set.of("largest", "smallest"), Set.of("highest", "lowest"),
            Set.of("best", "worst"), Set.of("longest", "shortest"), Set.of("fastest", "slowest"),
            Set.of("oldest", "youngest"), Set.of("oldest", "newest"), Set.of("richest", "poorest"),
            Set.of("hottest", "coldest"), Set.of("first", "last"), Set.of("largest", "lowest"),
            Set.of("highest", "smallest"));
    private static final Set<String> BARE_RANK = Set.of("first", "ever", "record", "since", "last", "only one");

    private CertaintyScale() {
    }

    static Match match(Certainty a, Certainty b) {
        if (a.kind() != b.kind() || a.kind() == Kind.NEGATION) {
            return Match.INCOMPARABLE;
        }
        if (a.degree().equals(b.degree())) {
            return Match.EQUAL;
        }
        return switch (a.kind()) {
            case MODALITY -> modality(a.degree(), b.degree());
            case ALLEGATION, NEGATION -> Match.COMPATIBLE;
            case SCOPE -> scope(a.degree(), b.degree());
            case RANK -> rank(a.degree(), b.degree());
        };
    }

    private static Match rank(String a, String b) {
        if (EXTREMES.contains(Set.of(a, b)) || BARE_RANK.contains(a) && BARE_RANK.contains(b)) {
            return Match.DIFFERENT;
        }
        return BARE_RANK.contains(a) || BARE_RANK.contains(b) ? Match.INCOMPARABLE : Match.COMPATIBLE;
    }

    private static Match scope(String a, String b) {
        if (PARTS.contains(a) && PARTS.contains(b) || EACH.contains(a) && EACH.contains(b)) {
            return Match.COMPATIBLE;
        }
        boolean whole = a.equals("all") && PARTS.contains(b) || b.equals("all") && PARTS.contains(a);
        return whole ? Match.DIFFERENT : Match.INCOMPARABLE;
    }

    /** Reported speech turns "will" and "may" into "would": it says nothing of its own. */
    private static Match modality(String a, String b) {
        if (a.equals("would") || b.equals("would")) {
            return Match.COMPATIBLE;
        }
        if (a.equals("scheduled") || b.equals("scheduled")) {
            return MODALITY.getOrDefault(a, 2) + MODALITY.getOrDefault(b, 2) >= 5 ? Match.COMPATIBLE : Match.DIFFERENT;
        }
        return MODALITY.getOrDefault(a, 2).equals(MODALITY.getOrDefault(b, 2)) ? Match.COMPATIBLE : Match.DIFFERENT;
    }

    /** Whether losing or gaining it alone changes what a reader believes. */
    static boolean matters(Certainty c) {
        return switch (c.kind()) {
            case NEGATION, ALLEGATION -> true;
            case MODALITY -> Set.of("possible", "likely", "unlikely", "expected", "condition").contains(c.degree());
            case RANK -> true;
            case SCOPE -> Set.of("all", "only", "at least", "at most").contains(c.degree());
        };
    }

    private static boolean isKind(Certainty from, Certainty to, Kind kind) {
        return from.kind() == kind || to.kind() == kind;
    }

    /** Whether a change from one to the other turns a guess into a certainty, a no into a yes, or a rank. */
    static boolean isGrave(Certainty from, Certainty to) {
        if (from.kind() == Kind.NEGATION && to.kind() == Kind.NEGATION) {
            return !from.degree().equals(Denials.DOUBTED) && !to.degree().equals(Denials.DOUBTED);
        }
        if (from.degree().equals(Hedges.PLAIN) || to.degree().equals(Hedges.PLAIN)) {
            return true;
        }
        return from.degree().equals("certain") || to.degree().equals("certain") || isKind(from, to, Kind.NEGATION)
                || isKind(from, to, Kind.RANK);
    }
}
