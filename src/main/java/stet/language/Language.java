package stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import stet.text.Article;

/** The door to what is known about a language. Models load at their first use. Safe for use by many threads. */
public final class Language {
    private static final Supplier<Encoder> ENCODER = Lazily.once(() -> new RememberingEncoder(new OnnxEncoder()));
    private static final Supplier<Lexicon> LEXICON = Lazily.once(() -> new WordNetLexicon(Words.ENGLISH.get()));

    /**
     * The sentences of every block with their words and names. The article of the answer bears the language.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public Analysis analyze(Article article) {
        List<AnalyzedSentence> sentences = new Reading(article, article.metadata().language()).sentences();
        List<List<Name>> names = ArticleNames.of(sentences.stream().map(AnalyzedSentence::tokens).toList());
        List<AnalyzedSentence> named = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            AnalyzedSentence s = sentences.get(i);
            named.add(new AnalyzedSentence(s.sentence(), s.text(), s.tokens(), names.get(i)));
        }
        return new Analysis(article, named);
    }

    /** The sentence encoder. */
    public Encoder encoder() {
        return ENCODER.get();
    }

    /** The lexicon. */
    public Lexicon lexicon() {
        return LEXICON.get();
    }
}
