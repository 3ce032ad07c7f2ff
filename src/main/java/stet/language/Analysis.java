package stet.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.text.Article;
import stet.text.Sentence;

/**
 * An article with the sentences of all its blocks, furniture included, in reading order.
 *
 * @param article   the article
 * @param sentences every sentence
 */
public record Analysis(Article article, List<AnalyzedSentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** The sentences of the block of that number, from 1. */
    public List<AnalyzedSentence> in(int block) {
        return sentences.stream().filter(s -> s.sentence().block() == block).toList();
    }

    /** The sentences that are not furniture. */
    public List<AnalyzedSentence> story() {
        return sentences.stream().filter(s -> article.block(s.sentence().block()).isStory()).toList();
    }

    /** The sentences that are not furniture, by their places. */
    public Map<Sentence, AnalyzedSentence> bySentence() {
        Map<Sentence, AnalyzedSentence> places = new HashMap<>();
        story().forEach(s -> places.put(s.sentence(), s));
        return Collections.unmodifiableMap(places);
    }
}
