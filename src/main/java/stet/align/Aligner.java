package stet.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Language;
import stet.language.Token;

/** Finds what of two articles carries the same content. */
public final class Aligner {

    public Aligner(Language language) {
    }

    /** The alignment of the stories of two articles; furniture is in no group. */
    public Alignment align(Analysis original, Analysis rewrite) {
        List<SentenceLink> sentences = new ArrayList<>();
        List<BlockLink> blocks = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (AnalyzedSentence a : original.story()) {
            for (AnalyzedSentence b : rewrite.story()) {
                double likeness = jaccard(words(a), words(b));
                if (likeness > 0.3) {
                    sentences.add(new SentenceLink(List.of(a.sentence()), List.of(b.sentence()), likeness));
                    if (used.add(a.sentence().block()) && used.add(-b.sentence().block())) {
                        blocks.add(new BlockLink(List.of(a.sentence().block()), List.of(b.sentence().block()),
                                likeness, false));
                    }
                    break;
                }
            }
        }
        return new Alignment(blocks, sentences, List.of());
    }

    private static Set<String> words(AnalyzedSentence s) {
        return s.tokens().stream().filter(Token::isWord).map(t -> t.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.max(1, a.size() + b.size() - both.size());
    }
}
