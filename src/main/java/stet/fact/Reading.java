package stet.fact;

import java.util.List;
import stet.language.Analysis;
import stet.language.Lexicon;
import stet.text.Block;

/**
 * The story of an article, cut into words, with who is meant by each name.
 *
 * @param analysis  the article
 * @param sentences the sentences that are not furniture, in reading order
 * @param chains    its names
 */
record Reading(Analysis analysis, List<Words> sentences, Chains chains) {

    static Reading of(Analysis analysis, Lexicon lexicon) {
        List<Words> sentences = analysis.story().stream().map(Words::of).toList();
        List<String> blocks = analysis.article().blocks().stream().map(Block::text).toList();
        return new Reading(analysis, sentences, Chains.of(new Mentions(lexicon).find(sentences), blocks));
    }

    String blockText(int block) {
        return analysis.article().block(block).text();
    }
}
