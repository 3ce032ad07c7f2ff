package stet.fact.quantity;

import java.util.Set;

/** Tells a number that counts something from one that is part of a name, of a code or of grammar. */
final class Counting {
    private static final Set<String> BEFORE_A_PRONOUN = Set.of("the", "this", "that", "which", "any", "every", "each",
            "no", "some", "another", "last", "next", "previous", "current", "only", "right", "wrong", "good", "whole",
            "loved", "square", "day", "'", "’");
    private static final Set<String> AFTER_A_PRONOUN = Set.of("of", "another", "'", "’", "can", "could", "should",
            "who", "that", "which", "is", "has", "would", "by", "in", "to", "or", "was", "the", "he", "she", "they",
            "you", "i", "we", "it", ",", ".", "and", "day", "with", "-", "for", "at", "on", "from", "side", "hand",
            "does", "must", "might", "may", "when", "where", "but", "because", "as", "time", "such", "way");
    private static final Set<String> ABBREVIATIONS = Set.of("no", "nos", "nr", "number");
    private final Pieces pieces;

    Counting(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Whether the number, which has no unit, counts or ranks. */
    boolean counts(Numeral n) {
        return switch (n.form()) {
            case FIGURES -> !isCode(n) && !isOfAName(n);
            case WORDS -> !isPronoun(n);
            case ORDINAL -> !isOfATitle(n);
            case FRACTION, VAGUE -> true;
        };
    }

    private boolean isPronoun(Numeral n) {
        boolean one = n.to() == n.from() + 1 && pieces.is(n.from(), "one");
        boolean last = n.to() == pieces.size() || pieces.at(n.to()).kind() == Piece.Kind.MARK;
        boolean alone = pieces.size() <= 2 || n.from() == 0 && last;
        return one && !alone && (pieces.is(n.from() - 1, BEFORE_A_PRONOUN) || pieces.is(n.to(), AFTER_A_PRONOUN)
                || pieces.isHyphen(n.from() - 1));
    }

    /** "SCP-173", "737s", "4x4", "COVID-19". */
    private boolean isCode(Numeral n) {
        boolean bound = pieces.isHyphen(n.from() - 1) && pieces.glued(n.from()) && pieces.glued(n.from() - 1)
                && pieces.at(n.from() - 2).isWord() && pieces.at(n.from() - 2).isSpaced();
        boolean letter = pieces.glued(n.to()) && pieces.at(n.to()).isWord() && pieces.at(n.to() - 1).isFigure()
                && pieces.at(n.to()).isSpaced();
        boolean slashed = pieces.is(n.to(), "/") && pieces.glued(n.to()) && pieces.glued(n.to() + 1);
        return bound || letter || slashed && !pieces.at(n.to() + 1).isFigure();
    }

    /** "Boeing 737", "Flight 370": figures right after a capitalised word within the sentence. */
    private boolean isOfAName(Numeral n) {
        Piece before = pieces.at(n.from() - 1);
        boolean bare = n.to() == n.from() + 1 && n.isWhole() && pieces.lower(n.from()).indexOf(',') < 0;
        boolean shouted = before.text().length() > 3 && before.text().equals(before.text().toUpperCase(
                java.util.Locale.ROOT));
        boolean score = pieces.isHyphen(n.to()) && pieces.glued(n.to()) && pieces.at(n.to() + 1).isFigure();
        return bare && !score && n.from() > 1 && before.isCapitalized() && !shouted
                && !ABBREVIATIONS.contains(before.lower()) && !isCounted(pieces.at(n.to()));
    }

    /** "Norrvik 94 points", a line of a table: what stands after the figure is many of a kind. */
    private static boolean isCounted(Piece after) {
        String word = after.lower();
        return after.isWord() && !after.isCapitalized() && word.length() > 3 && word.endsWith("s")
                && !word.endsWith("ss");
    }

    private boolean isOfATitle(Numeral n) {
        boolean single = n.to() == n.from() + 1;
        return single && (pieces.is(n.to(), Set.of("lady", "name", "aid", "degree")) && pieces.is(n.from(), "first")
                || pieces.is(n.from(), "second") && pieces.is(n.from() - 1, Set.of("a", "per", "split", "one")));
    }
}
