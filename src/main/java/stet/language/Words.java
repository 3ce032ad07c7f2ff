package stet.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import stet.language.sentence.SentenceSplitter;
import stet.language.word.Casing;
import stet.language.word.Hyphens;
import stet.language.word.Lemmas;
import stet.language.word.Tagger;
import stet.language.word.Tokenizer;
import stet.language.word.Vocabulary;
import stet.language.wordnet.WordNet;

/** What it takes to cut English text into sentences and words and to know their grammar; loaded once. */
final class Words {
    static final Supplier<Words> ENGLISH = Lazily.once(Words::new);

    final WordNet wordNet = new WordNet();
    final Lemmas lemmas = new Lemmas(wordNet);
    final Vocabulary vocabulary = new Vocabulary(wordNet, lemmas);
    final SentenceSplitter splitter = new SentenceSplitter(vocabulary::isCommon);
    private final Tagger tagger = new Tagger(wordNet, lemmas, vocabulary);
    final LanguageDetection detection = new LanguageDetection(vocabulary);

    private Words() {
    }

    /** A tokenizer that knows which words the article has as names. */
    Tokenizer tokenizer(Casing casing) {
        return new Tokenizer(new Hyphens(vocabulary::isCommon, casing::isName));
    }

    /** The classes of the words of a sentence, as they would be in plain writing. */
    List<String> tags(List<String> natural) {
        return tagger.tag(natural);
    }

    /** What the shape of a word tells in a language without a model. */
    static WordClass byShape(String word, boolean first) {
        int c = word.codePointAt(0);
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return WordClass.PUNCT;
        }
        if (Character.isDigit(c)) {
            return WordClass.NUM;
        }
        return Character.isUpperCase(c) && !first ? WordClass.PROPN : WordClass.X;
    }

    /** The dictionary form where only the shape is known. */
    static String byShape(String word, WordClass wordClass) {
        return wordClass == WordClass.PROPN ? word : word.toLowerCase(Locale.ROOT);
    }
}
