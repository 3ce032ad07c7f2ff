package stet.compare.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.align.SentenceLink;
import stet.fact.FactSheet;
import stet.language.AnalyzedSentence;
import stet.text.Block;
import stet.text.Sentence;
import stet.text.Span;

/** The parts of both stories in reading order, by what is aligned with what. */
record Parts(List<Part> original, List<Part> rewrite) {

    static Parts of(FactSheet original, FactSheet rewrite, Alignment alignment) {
        Map<Integer, List<Sentence>> ours = sentences(original);
        Map<Integer, List<Sentence>> theirs = sentences(rewrite);
        Map<Sentence, Integer> inOurs = new HashMap<>();
        Map<Sentence, Integer> inTheirs = new HashMap<>();
        int group = 0;
        for (SentenceLink link : alignment.passages()) {
            put(link.original(), inOurs, group);
            put(link.rewrite(), inTheirs, group++);
        }
        for (BlockLink link : alignment.blocks()) {
            List<Sentence> from = all(link.original(), ours);
            List<Sentence> to = all(link.rewrite(), theirs);
            if (from.stream().noneMatch(inOurs::containsKey) && to.stream().noneMatch(inTheirs::containsKey)) {
                put(from, inOurs, group);
                put(to, inTheirs, group++);
            }
        }
        return new Parts(parts(original, ours, inOurs), parts(rewrite, theirs, inTheirs));
    }

    private static void put(List<Sentence> sentences, Map<Sentence, Integer> groups, int group) {
        sentences.forEach(s -> groups.put(s, group));
    }

    private static List<Sentence> all(List<Integer> blocks, Map<Integer, List<Sentence>> sentences) {
        return blocks.stream().flatMap(b -> sentences.getOrDefault(b, List.of()).stream()).toList();
    }

    /** The story's sentences by block; a block without any is one. */
    private static Map<Integer, List<Sentence>> sentences(FactSheet sheet) {
        Map<Integer, List<Sentence>> sentences = sheet.analysis().sentences().stream().map(AnalyzedSentence::sentence)
                .collect(Collectors.groupingBy(Sentence::block));
        sheet.analysis().article().story().forEach(b -> sentences.computeIfAbsent(b.number(),
                n -> List.of(new Sentence(n, 0, new Span(0, b.text().length())))));
        return sentences;
    }

    private static List<Part> parts(FactSheet sheet, Map<Integer, List<Sentence>> sentences,
            Map<Sentence, Integer> groups) {
        List<Part> parts = new ArrayList<>();
        for (Block block : sheet.analysis().article().story()) {
            List<Sentence> here = sentences.getOrDefault(block.number(), List.of()).stream().sorted().toList();
            int from = 0;
            for (int i = 0; i < here.size(); i++) {
                int to = i == here.size() - 1 ? block.text().length() : here.get(i).span().end();
                if (from < to) {
                    parts.add(new Part(block.number(), new Span(from, to),
                            groups.getOrDefault(here.get(i), Part.ALONE)));
                }
                from = to;
            }
        }
        return parts;
    }

    /** The parts of a side by their groups. */
    static Map<Integer, List<Part>> byGroup(List<Part> parts) {
        return parts.stream().filter(p -> !p.isAlone()).collect(Collectors.groupingBy(Part::group));
    }

    /** The parts of a side by their blocks. */
    static Map<Integer, List<Part>> byBlock(List<Part> parts) {
        return parts.stream().collect(Collectors.groupingBy(Part::block));
    }
}
