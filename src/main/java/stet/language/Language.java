package stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/** The door to what is known about a language. Models load at their first use. Safe for use by many threads. */
public final class Language {
    private static final Supplier<Encoder> STATIC = Lazily.once(() -> new StaticEncoder(WordPiece.PIECES.get()));
    private static final Supplier<Encoder> CONTEXTUAL = Lazily.once(() -> new OnnxEncoder(WordPiece.PIECES.get()));
    private static final Supplier<Lexicon> LEXICON = Lazily.once(() -> new WordNetLexicon(Words.ENGLISH.get()));

    /**
     * Begins to load the models on threads of their own, so that whoever first asks for one waits the less. Returns at
     * once. What fails here fails again for whoever asks.
     */
    public static void ahead() {
        for (Supplier<?> model : List.of(CONTEXTUAL, Words.ENGLISH)) {
            Thread.ofPlatform().daemon().name("stet-model").start(new FutureTask<>(model::get));
        }
    }

    /**
     * The sentences of every block with their words and names. The article of the answer bears the language.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public Analysis analyze(Article article) {
        Article known = article.metadata().language().equals(LanguageDetection.UNKNOWN) ? detected(article) : article;
        List<AnalyzedSentence> sentences = new Reading(known, known.metadata().language()).sentences();
        List<List<Name>> names = ArticleNames.of(sentences.stream().map(AnalyzedSentence::tokens).toList());
        boolean english = isEnglish(known);
        ForeignNames foreign = new ForeignNames(english ? List.of() : sentences);
        List<AnalyzedSentence> named = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            AnalyzedSentence s = sentences.get(i);
            List<Name> here = english ? names.get(i) : foreign.of(s, names.get(i));
            named.add(new AnalyzedSentence(s.sentence(), s.text(), s.tokens(), here));
        }
        return new Analysis(known, named);
    }

    /** Whether it is read as English, for want of a sign or by one. */
    private static boolean isEnglish(Article article) {
        String language = article.metadata().language();
        return language.equals("en") || language.equals(LanguageDetection.UNKNOWN);
    }

    private Article detected(Article article) {
        String text = article.story().stream().filter(b -> b.role() != Role.BYLINE).map(Block::text)
                .limit(LanguageDetection.BLOCKS).collect(Collectors.joining("\n"));
        return new Article(article.source(), article.metadata().withLanguage(detect(text)), article.blocks());
    }

    /** The language of a text, ISO 639-1; "und" where it is too short or could be several. */
    public String detect(String text) {
        return Words.ENGLISH.get().detection.detect(text);
    }

    /** The encoder for whole articles: a look-up a word, which costs next to nothing. */
    public Encoder encoder() {
        return STATIC.get();
    }

    /** The encoder that reads a word in its sentence: some milliseconds a sentence, so for the few in doubt. */
    public Encoder contextualEncoder() {
        return CONTEXTUAL.get();
    }

    /** Some 22,000 English words in lower case, the most frequent first, as the vocabulary of the encoders has them. */
    public static List<String> frequentWords() {
        return WordPiece.PIECES.get().words(Rarity.FIRST);
    }

    /** The lexicon. */
    public Lexicon lexicon() {
        return LEXICON.get();
    }
}
