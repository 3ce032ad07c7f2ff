package stet.report.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stet.fact.Fact;
import stet.text.Article;
import stet.text.Block;
import stet.text.Span;

/**
 * One of the two texts.
 *
 * @param name    its identifier: {@code original} or {@code rewrite}
 * @param article the text
 * @param facts   the facts that differ, by the number of the change in the ledger, from 1
 */
record Witness(String name, Article article, Map<Integer, Fact> facts) {

    /** A stretch of whole blocks, their texts joined without anything between, with all marks in it. */
    record Passage(Witness witness, String text, List<Mark> marks, Map<Integer, Span> facts) {
    }

    String blockId(int block) {
        return name + ".b" + block;
    }

    String startId(int change) {
        return name + ".c" + change + ".start";
    }

    String endId(int change) {
        return name + ".c" + change + ".end";
    }

    /** The blocks of these numbers that belong to the story. */
    Passage passage(List<Integer> blocks) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Map<Integer, Span> spans = new TreeMap<>();
        for (Block block : blocks.stream().map(article::block).filter(Block::isStory).toList()) {
            int start = text.length();
            marks.add(new Mark(start, Mark.Kind.BLOCK_STARTS, blockId(block.number()), block));
            facts.forEach((change, fact) -> {
                if (fact.place().block() == block.number()) {
                    spans.put(change, fact.place().span().shift(start));
                }
            });
            text.append(block.text());
        }
        spans.forEach((change, span) -> {
            marks.add(new Mark(span.start(), Mark.Kind.FACT_STARTS, startId(change), null));
            marks.add(new Mark(span.end(), Mark.Kind.FACT_ENDS, endId(change), null));
        });
        marks.sort(Mark.ORDER);
        return new Passage(this, text.toString(), marks, spans);
    }
}
