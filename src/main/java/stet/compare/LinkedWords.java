package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import stet.align.Alignment;
import stet.align.SentenceLink;
import stet.compare.polarity.Hedged;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Term;
import stet.language.AnalyzedSentence;
import stet.language.Token;
import stet.text.Place;
import stet.text.Sentence;
import stet.text.Span;

/**
 * The words of sentences that both versions have, and which of them stand for each other.
 *
 * @param original the original's words, in reading order
 * @param rewrite  the rewrite's
 * @param partners where the partners of the original's words stand
 */
record LinkedWords(List<At> original, List<At> rewrite, Map<Place, Place> partners) {

    /** A word where it stands. */
    record At(Place place, Token token) {

        String lower() {
            return token.text().toLowerCase(Locale.ROOT);
        }

        boolean isContent() {
            return token.isWord() && token.wordClass().isContent();
        }

        /** The word as a fact of its own. */
        Fact term(FactSheet sheet) {
            return sheet.fact(FactType.TERM, place, new Term(token.lemma()));
        }
    }

    /** One for each link of sentences. */
    static List<LinkedWords> of(FactSheet original, FactSheet rewrite, Alignment alignment) {
        Map<Sentence, AnalyzedSentence> ours = original.analysis().bySentence();
        Map<Sentence, AnalyzedSentence> theirs = rewrite.analysis().bySentence();
        Map<Place, Place> partners = Hedged.links(alignment.words(), true);
        List<LinkedWords> all = new ArrayList<>();
        for (SentenceLink link : alignment.sentences()) {
            all.add(new LinkedWords(words(link.original(), ours), words(link.rewrite(), theirs), partners));
        }
        return all;
    }

    /** The links whose words of a side stand in a block, by that block. */
    static Map<Integer, List<LinkedWords>> byBlock(List<LinkedWords> all, Function<LinkedWords, List<At>> side) {
        Map<Integer, List<LinkedWords>> blocks = new HashMap<>();
        all.forEach(words -> side.apply(words).stream().map(w -> w.place().block()).distinct()
                .forEach(block -> blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(words)));
        return blocks;
    }

    private static List<At> words(List<Sentence> sentences, Map<Sentence, AnalyzedSentence> analyzed) {
        List<At> words = new ArrayList<>();
        for (Sentence s : sentences) {
            AnalyzedSentence a = analyzed.get(s);
            if (a != null) {
                a.tokens().forEach(t -> words.add(new At(new Place(s.block(), t.span()), t)));
            }
        }
        return words;
    }

    /** Whether the word of the original and that of the rewrite are partners, or the same word. */
    boolean match(At o, At r) {
        return o.token().lemma().equalsIgnoreCase(r.token().lemma())
                || r.place().equals(partners.get(o.place()));
    }

    /** Whether one of the words stands at a place, or a part of it. */
    static boolean touch(List<At> words, Place place) {
        return words.stream().anyMatch(w -> w.place().overlaps(place));
    }

    /** From the start of the one to the end of the other, both in one block. */
    static Place from(At first, At last) {
        return new Place(first.place().block(), new Span(first.place().span().start(), last.place().span().end()));
    }
}
