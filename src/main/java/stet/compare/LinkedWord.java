package stet.compare;

import java.util.ArrayList;
import java.util.List;
import stet.align.Runs;
import stet.fact.TermFinder;
import stet.language.AnalyzedSentence;
import stet.language.Token;
import stet.language.WordClass;
import stet.text.Place;

/**
 * A word of a sentence that is linked with another version's.
 *
 * @param token    the word
 * @param key      the form under which equal words meet
 * @param sentence where it stands
 */
record LinkedWord(Token token, String key, AnalyzedSentence sentence) {

    /** The words of the sentences in order, marks left out. */
    static List<LinkedWord> of(List<AnalyzedSentence> sentences) {
        List<LinkedWord> words = new ArrayList<>();
        for (AnalyzedSentence s : sentences) {
            s.tokens().stream().filter(Token::isWord).forEach(t -> words.add(new LinkedWord(t, Runs.key(t), s)));
        }
        return words;
    }

    Place place() {
        return new Place(sentence.sentence().block(), token.span());
    }

    WordClass wordClass() {
        return token.wordClass();
    }

    String lemma() {
        return token.lemma();
    }

    /** Whether it carries content; a number is a fact of its own. */
    boolean isContent() {
        return wordClass().isContent() && wordClass() != WordClass.NUM && !TermFinder.isLight(token);
    }
}
