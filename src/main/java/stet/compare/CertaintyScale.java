package stet.compare;

import java.util.Map;
import java.util.Set;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;

/** Which words of certainty may stand for each other without a change in what a reader believes. */
final class CertaintyScale {
    /** Degrees of one level may stand for each other; the level says how sure the statement is. */
    private static final Map<String, Integer> MODALITY = Map.ofEntries(Map.entry("certain", 4),
            Map.entry("confirmed", 4), Map.entry("required", 4), Map.entry("expected", 3), Map.entry("likely", 3),
            Map.entry("planned", 3), Map.entry("possible", 2), Map.entry("unlikely", 1), Map.entry("wanted", 0),
            Map.entry("threatened", 0), Map.entry("tried", 0), Map.entry("condition", 2));
    private static final Set<String> WHOLE = Set.of("all", "only", "any", "both");
    private static final Set<String> BARE_RANK = Set.of("first", "ever", "record", "since", "last", "only one");

    private CertaintyScale() {
    }

    static Match match(Certainty a, Certainty b) {
        if (a.kind() != b.kind()) {
            return Match.INCOMPARABLE;
        }
        if (a.degree().equals(b.degree())) {
            return Match.EQUAL;
        }
        return switch (a.kind()) {
            case MODALITY -> modality(a.degree(), b.degree());
            case ALLEGATION, NEGATION -> Match.COMPATIBLE;
            case SCOPE -> WHOLE.contains(a.degree()) == WHOLE.contains(b.degree()) ? Match.COMPATIBLE : Match.DIFFERENT;
            case RANK -> BARE_RANK.contains(a.degree()) && BARE_RANK.contains(b.degree())
                    ? Match.DIFFERENT
                    : Match.INCOMPARABLE;
        };
    }

    /** Reported speech turns "will" and "may" into "would": it says nothing of its own. */
    private static Match modality(String a, String b) {
        if (a.equals("would") || b.equals("would")) {
            return Match.COMPATIBLE;
        }
        return MODALITY.getOrDefault(a, 3).equals(MODALITY.getOrDefault(b, 3)) ? Match.COMPATIBLE : Match.DIFFERENT;
    }

    /** Whether losing or gaining it alone changes what a reader believes. */
    static boolean matters(Certainty c) {
        return switch (c.kind()) {
            case NEGATION, ALLEGATION -> true;
            case MODALITY -> Set.of("possible", "likely", "unlikely", "expected", "condition").contains(c.degree());
            case RANK -> true;
            case SCOPE -> Set.of("all", "only").contains(c.degree());
        };
    }

    /** Whether a change from one to the other turns a guess into a certainty, a no into a yes, or a rank. */
    static boolean isGrave(Certainty from, Certainty to) {
        return from.degree().equals("certain") || to.degree().equals("certain") || from.kind() == Kind.NEGATION
                || from.kind() == Kind.RANK;
    }
}
