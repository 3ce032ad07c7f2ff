package stet.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import stet.fact.FactSheet;
import stet.language.AnalyzedSentence;
import stet.language.Token;

/** The words of an article's story by block and by where they start, worked out once for all who look around a fact. */
final class Tokens {
    private final FactSheet sheet;
    private final Map<Integer, NavigableMap<Integer, Token>> blocks = new HashMap<>();

    Tokens(FactSheet sheet) {
        this.sheet = sheet;
        for (AnalyzedSentence s : sheet.analysis().story()) {
            NavigableMap<Integer, Token> block = blocks.computeIfAbsent(s.sentence().block(), _ -> new TreeMap<>());
            s.tokens().forEach(t -> block.put(t.span().start(), t));
        }
    }

    /** The article and its facts. */
    FactSheet sheet() {
        return sheet;
    }

    /** Those of a block; none for one that is no part of the story. */
    NavigableMap<Integer, Token> in(int block) {
        return blocks.getOrDefault(block, new TreeMap<>());
    }
}
