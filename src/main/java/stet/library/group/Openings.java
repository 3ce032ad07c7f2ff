package stet.library.group;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stet.language.Encoder;
import stet.language.Encoding;
import stet.language.Vectors;

/** The meaning of the openings of those articles for which it matters. */
final class Openings {
    private static final int AT_ONCE = 256;

    private final List<Gist> gists;
    private final Supplier<Encoder> encoder;
    private final Map<Integer, float[]> vectors = new ConcurrentHashMap<>();

    Openings(List<Gist> gists, Supplier<Encoder> encoder) {
        this.gists = gists;
        this.encoder = encoder;
    }

    /**
     * Makes the vectors of these articles, where they are not made yet.
     *
     * @throws CancellationException where the thread is interrupted
     */
    void encode(IntStream articles) {
        List<Integer> missing = articles.filter(a -> !vectors.containsKey(a)).boxed().toList();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            Cancelled.check();
            List<Integer> now = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            List<Encoding> encodings = encoder.get().encode(now.stream().map(a -> gists.get(a).opening()).toList());
            for (int i = 0; i < now.size(); i++) {
                vectors.put(now.get(i), encodings.get(i).vector());
            }
        }
    }

    /** The cosine of two openings, where both have vectors; else null. */
    @Nullable
    Double cosine(int article, int other) {
        float[] a = vectors.get(article);
        float[] b = vectors.get(other);
        return a == null || b == null ? null : Double.valueOf(Vectors.dot(a, b));
    }
}
