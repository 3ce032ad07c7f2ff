package stet.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.text.Block;
import stet.text.Sentence;
import stet.text.Span;

/** The sentences of an article by block: one pass, where asking the analysis block by block would be quadratic. */
final class BlockSentences {
    private final Map<Integer, List<Span>> spans;

    BlockSentences(Analysis analysis) {
        spans = analysis.sentences().stream().map(AnalyzedSentence::sentence)
                .collect(Collectors.groupingBy(Sentence::block,
                        Collectors.mapping(Sentence::span, Collectors.toUnmodifiableList())));
    }

    List<Span> of(Block block) {
        return spans.getOrDefault(block.number(), List.of());
    }
}
