package stet.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.language.AnalyzedSentence;
import stet.language.Encoder;
import stet.language.Encoding;
import stet.language.Vectors;

/** How near words are in meaning where they stand, by the vectors that the encoder gives them in their sentences. */
final class WordsInContext {
    private final Encoder encoder;
    private final Map<AnalyzedSentence, Encoding> encodings = new HashMap<>();
    private final Map<LinkedWord, float[]> vectors = new HashMap<>();

    WordsInContext(Encoder encoder) {
        this.encoder = encoder;
    }

    /** The cosine of the word that finds the least like it on the other side. */
    double farthest(List<LinkedWord> a, List<LinkedWord> b) {
        return Math.min(least(a, b), least(b, a));
    }

    private double least(List<LinkedWord> from, List<LinkedWord> to) {
        return from.stream().mapToDouble(
                w -> to.stream().mapToDouble(v -> Vectors.dot(vector(w), vector(v))).max().orElse(0)).min().orElse(0);
    }

    private float[] vector(LinkedWord word) {
        return vectors.computeIfAbsent(word, w -> encoding(w.sentence())
                .of(w.token().span().shift(-w.sentence().sentence().span().start())));
    }

    /** The aligner met the sentence before: the encoder remembers it. */
    private Encoding encoding(AnalyzedSentence sentence) {
        return encodings.computeIfAbsent(sentence, s -> encoder.encode(List.of(s.text())).getFirst());
    }
}
