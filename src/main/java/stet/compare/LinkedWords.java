package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stet.align.Alignment;
import stet.align.SentenceLink;
import stet.align.WordLink;
import stet.fact.FactSheet;
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
 * @param partners the places that are linked, original first
 */
record LinkedWords(List<At> original, List<At> rewrite, Set<WordLink> partners) {

    /** A word where it stands. */
    record At(Place place, Token token) {

        String lower() {
            return token.text().toLowerCase(Locale.ROOT);
        }

        boolean isContent() {
            return token.isWord() && token.wordClass().isContent();
        }
    }

    /** One for each link of sentences. */
    static List<LinkedWords> of(FactSheet original, FactSheet rewrite, Alignment alignment) {
        Map<Sentence, AnalyzedSentence> ours = Denials.sentences(original);
        Map<Sentence, AnalyzedSentence> theirs = Denials.sentences(rewrite);
        Map<Place, WordLink> links = new HashMap<>();
        alignment.words().forEach(w -> links.put(w.original(), w));
        List<LinkedWords> all = new ArrayList<>();
        for (SentenceLink link : alignment.sentences()) {
            List<At> o = words(link.original(), ours);
            Set<WordLink> here = new HashSet<>();
            o.stream().map(at -> links.get(at.place())).filter(w -> w != null)
                    .forEach(w -> here.add(new WordLink(w.original(), w.rewrite(), 1)));
            all.add(new LinkedWords(o, words(link.rewrite(), theirs), here));
        }
        return all;
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
                || partners.contains(new WordLink(o.place(), r.place(), 1));
    }

    /** From the start of the one to the end of the other, both in one block. */
    static Place from(At first, At last) {
        return new Place(first.place().block(), new Span(first.place().span().start(), last.place().span().end()));
    }
}
