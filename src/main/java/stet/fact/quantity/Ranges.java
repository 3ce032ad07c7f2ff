package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Amount.Kind;

/** Joins two amounts into a range ("10 to 12", "between 5 and 7", "10-12%") or a score ("6-4", "seven votes to five"). */
final class Ranges {
    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(200);
    private static final Set<String> CHANGES = Set.of("from", "rose", "fell", "up", "down", "increased", "decreased",
            "climbed", "dropped", "grew", "gained", "lost", "jumped", "slipped", "added", "by", "slid", "declined",
            "cut", "rises", "falls", "advanced", "shrank", "surged", "plunged", "tumbled", "soared", "edged", "eased");
    private static final Set<String> POINTS = Set.of("votes", "vote", "goals", "games", "points", "runs");
    private final Pieces pieces;

    Ranges(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The index where the second amount of a range would start; -1 where nothing joins it to the first. */
    int second(Part first) {
        int at = first.to();
        if (first.kind() == Kind.ORDINAL || first.vague() || first.upper() != null) {
            return -1;
        }
        if (pieces.isHyphen(at)) {
            boolean tight = pieces.glued(at) == pieces.glued(at + 1);
            return tight ? at + 1 : -1;
        }
        if (pieces.is(at, "to")) {
            return at + 1;
        }
        if (pieces.is(at, "and") && pieces.is(first.from() - 1, "between")) {
            return at + 1;
        }
        return pieces.is(at, POINTS) && pieces.is(at + 1, "to") && first.tail().isNone() ? at + 2 : -1;
    }

    /** Both as one; null where they are two amounts. */
    @Nullable
    Part join(Part first, Part second) {
        if (second.kind() == Kind.ORDINAL || second.vague() || second.upper() != null
                || !first.tail().isNone() && !first.tail().sameAs(second.tail())) {
            return null;
        }
        if (pieces.is(first.to(), POINTS) || isScore(first, second)) {
            return second.tail().isNone() ? range(first, second) : null;
        }
        boolean between = pieces.is(first.to(), "and");
        boolean to = pieces.is(first.to(), "to");
        if (to && changes(first.from())) {
            return null;
        }
        if (to && isCount(first, second)) {
            return range(first, second);
        }
        Part low = rescaled(first, second);
        boolean rises = low.value().compareTo(second.value()) < 0;
        boolean near = low.value().signum() > 0
                && second.value().compareTo(low.value().multiply(BigDecimal.valueOf(1000))) < 0;
        Part joined = range(low, second);
        return rises && (near || between) ? between ? startingBefore(joined) : joined : null;
    }

    /** "7 to 2", a vote or a match: small whole numbers that fall. */
    private static boolean isCount(Part first, Part second) {
        return first.tail().isNone() && second.tail().isNone() && first.numeral().isWhole()
                && second.numeral().isWhole() && first.value().compareTo(second.value()) > 0
                && first.value().compareTo(HIGHEST_SCORE) <= 0;
    }

    private boolean changes(int from) {
        for (int k = 1; k <= 3; k++) {
            if (pieces.is(from - k, CHANGES)) {
                return true;
            }
        }
        return false;
    }

    private static Part startingBefore(Part part) {
        return new Part(part.numeral(), part.tail(), part.upper(), part.from() - 1);
    }

    /** The first amount in the unit and, where it has none of its own, the scale of the second: "3 to 5 million". */
    private Part rescaled(Part first, Part second) {
        Tail tail = new Tail(second.kind(), second.tail().unit(), first.to());
        BigDecimal scale = NumberWords.scale(pieces.lower(second.numeral().to() - 1));
        boolean own = NumberWords.scale(pieces.lower(first.numeral().to() - 1)) != null;
        if (scale == null && second.numeral().form() == Numeral.Form.FIGURES) {
            scale = NumberWords.suffix(pieces.at(second.numeral().to() - 1).text());
            own = own || pieces.at(first.numeral().to() - 1).isWord();
        }
        Numeral n = scale == null || own || first.numeral().value().compareTo(scale) >= 0
                ? first.numeral()
                : first.numeral().times(scale, first.numeral().to());
        return new Part(n, tail, null, first.from());
    }

    private static Part range(Part low, Part high) {
        return new Part(low.numeral(), new Tail(high.kind(), high.tail().unit(), high.to()), high.value(),
                low.from());
    }

    /** Two small figures bound by a hyphen with no unit: 6-4, 2-1; but "10-12 people" is a range. */
    private boolean isScore(Part first, Part second) {
        boolean figures = pieces.isHyphen(first.to()) && pieces.at(first.from()).isFigure()
                && pieces.at(second.from()).isFigure() && first.to() == first.from() + 1
                && second.to() == second.from() + 1;
        if (!figures || !first.tail().isNone() || !second.tail().isNone()) {
            return false;
        }
        boolean small = first.value().max(second.value()).compareTo(HIGHEST_SCORE) <= 0;
        boolean rises = first.value().compareTo(second.value()) < 0;
        String next = pieces.lower(second.to());
        boolean counts = rises && next.length() > 3 && next.endsWith("s") && !next.endsWith("ss");
        return small && !counts;
    }
}
