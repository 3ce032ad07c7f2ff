package stet.language;

import java.util.Locale;
import java.util.stream.Stream;
import stet.language.wordnet.WordNet;

/**
 * How rare words are, by their rank in the word-piece vocabulary of the encoder, which is sorted by how often they
 * occur: the nearest there is to a list of frequencies on the class path.
 */
final class Rarity {
    /** The place of the commonest word; marks and letters stand before it. */
    static final int FIRST = 1996;
    private static final double COMMONEST = Math.log(30);
    private static final double RAREST = Math.log(28_526);

    private final WordPiece vocabulary = WordPiece.PIECES.get();
    private final WordNet wordNet;

    Rarity(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /** From 0 for the thirty commonest words to 1 for those not in the vocabulary; the commonest form counts. */
    double of(String lemma) {
        int id = forms(lemma.toLowerCase(Locale.ROOT)).mapToInt(vocabulary::rank).filter(r -> r >= 0).min().orElse(-1);
        return id < 0 ? 1 : Math.max(0, (Math.log(Math.max(1, id - FIRST)) - COMMONEST) / (RAREST - COMMONEST));
    }

    /** The forms a dictionary form may take, some of them no words. */
    private Stream<String> forms(String lemma) {
        String stem = lemma.endsWith("e") || lemma.endsWith("y") ? lemma.substring(0, lemma.length() - 1) : lemma;
        Stream<String> regular = lemma.length() < 3
                ? Stream.of(lemma)
                : Stream.of(lemma, lemma + "s", lemma + "es", stem + "ed", stem + "ing", stem + "ied", stem + "ies");
        return Stream.concat(regular, wordNet.irregularForms(lemma).stream());
    }
}
