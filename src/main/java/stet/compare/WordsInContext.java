package stet.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stet.language.AnalyzedSentence;
import stet.language.Encoder;
import stet.language.Encoding;
import stet.language.Vectors;

/** How near words are in meaning where they stand, by the vectors that the encoder gives them in their sentences. */
final class WordsInContext {
    private final Supplier<Encoder> encoder;
    private final Map<AnalyzedSentence, Encoding> encodings = new HashMap<>();
    private final Map<LinkedWord, float[]> vectors = new HashMap<>();

    WordsInContext(Supplier<Encoder> encoder) {
        this.encoder = encoder;
    }

    /** The cosine of the word that finds the least like it on the other side. */
    double farthest(List<LinkedWord> a, List<LinkedWord> b) {
        encode(Stream.concat(a.stream(), b.stream()).map(LinkedWord::sentence).distinct()
                .filter(s -> !encodings.containsKey(s)).toList());
        return Math.min(least(a, b), least(b, a));
    }

    private double least(List<LinkedWord> from, List<LinkedWord> to) {
        return from.stream().mapToDouble(
                w -> to.stream().mapToDouble(v -> Vectors.dot(vector(w), vector(v))).max().orElse(0)).min().orElse(0);
    }

    private float[] vector(LinkedWord word) {
        return vectors.computeIfAbsent(word, w -> Objects.requireNonNull(encodings.get(w.sentence()))
                .of(w.token().span().shift(-w.sentence().sentence().span().start())));
    }

    /** Side by side: an exchange has a sentence of either version. */
    private void encode(List<AnalyzedSentence> sentences) {
        List<Encoding> encoded = encoder.get().encode(sentences.stream().map(AnalyzedSentence::text).toList());
        for (int i = 0; i < sentences.size(); i++) {
            encodings.put(sentences.get(i), encoded.get(i));
        }
    }
}
