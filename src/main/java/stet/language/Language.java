package stet.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.Article;
import stet.text.Block;
import stet.text.Sentence;
import stet.text.Span;

/** The door to what is known about a language. Models load at their first use. Safe for use by many threads. */
public final class Language {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*[\\p{L}\\p{N}]|\\S");

    private static final Supplier<Encoder> ENCODER = Lazily.once(() -> new RememberingEncoder(new OnnxEncoder()));

    /** The sentences of every block with their words and names. */
    public Analysis analyze(Article article) {
        List<AnalyzedSentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(block.text());
            int start = breaks.first();
            int index = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                int trimmed = start + block.text().substring(start, end).stripTrailing().length();
                sentences.add(sentence(new Sentence(block.number(), index++, new Span(start, trimmed)), block));
            }
        }
        List<List<Name>> names = ArticleNames.of(sentences.stream().map(AnalyzedSentence::tokens).toList());
        List<AnalyzedSentence> named = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            AnalyzedSentence s = sentences.get(i);
            named.add(new AnalyzedSentence(s.sentence(), s.text(), s.tokens(), names.get(i)));
        }
        return new Analysis(article, named);
    }

    private static AnalyzedSentence sentence(Sentence sentence, Block block) {
        String text = sentence.span().of(block.text());
        List<Token> tokens = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find();) {
            tokens.add(new Token(new Span(m.start(), m.end()).shift(sentence.span().start()), m.group(),
                    m.group().toLowerCase(Locale.ROOT), WordClass.X));
        }
        return new AnalyzedSentence(sentence, text, tokens, List.of());
    }

    /** The sentence encoder. */
    public Encoder encoder() {
        return ENCODER.get();
    }

    /** The lexicon. */
    public Lexicon lexicon() {
        return new Lexicon() {
            @Override
            public Relation relation(String lemma, String other, WordClass wordClass) {
                return lemma.equals(other) ? Relation.SAME : Relation.UNRELATED;
            }

            @Override
            public Optional<String> country(String name) {
                return Optional.empty();
            }
        };
    }
}
