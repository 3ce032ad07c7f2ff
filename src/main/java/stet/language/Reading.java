package stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import stet.language.sentence.SentenceSplitter;
import stet.language.word.Casing;
import stet.language.word.Tokenizer;
import stet.text.Article;
import stet.text.Block;
import stet.text.Sentence;
import stet.text.Span;

/** Reads one article: its sentences, then their words in the light of how the whole article writes. */
final class Reading {
    private final Article article;
    private final String language;
    private final Words words = Words.ENGLISH.get();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Tokenizer tokenizer;
    private final Casing casing;

    /** @param language ISO 639-1 code; "und" is read as English */
    Reading(Article article, String language) {
        this.article = article;
        this.language = language;
        split();
        casing = new Casing(sentences.stream().map(this::text).toList(), words.vocabulary);
        tokenizer = words.tokenizer(casing);
    }

    private void split() {
        SentenceSplitter splitter = words.splitter;
        for (Block block : article.blocks()) {
            int index = 0;
            for (Span span : splitter.split(block.text(), language)) {
                sentences.add(new Sentence(block.number(), index++, span));
            }
        }
    }

    private String text(Sentence sentence) {
        return sentence.span().of(article.block(sentence.block()).text());
    }

    /** The sentences with their words, still without names. */
    List<AnalyzedSentence> sentences() {
        List<AnalyzedSentence> analyzed = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            String text = text(sentence);
            analyzed.add(new AnalyzedSentence(sentence, text, tokens(sentence, text), List.of()));
        }
        return analyzed;
    }

    private List<Token> tokens(Sentence sentence, String text) {
        boolean english = language.equals("en") || language.equals("und");
        List<Span> spans = tokenizer.tokens(text, english);
        List<String> forms = spans.stream().map(s -> s.of(text)).toList();
        List<String> natural = english ? casing.natural(forms) : forms;
        List<String> tags = english ? words.tags(natural) : List.of();
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            WordClass wordClass = english ? WordClass.of(tags.get(i)) : Words.byShape(forms.get(i), i == 0);
            String lemma = english
                    ? words.lemmas.lemma(natural.get(i), wordClass.name())
                    : Words.byShape(forms.get(i), wordClass);
            tokens.add(new Token(spans.get(i).shift(sentence.span().start()), forms.get(i), lemma, wordClass));
        }
        return tokens;
    }
}
