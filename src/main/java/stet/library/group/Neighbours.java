package stet.library.group;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of a folder are most alike by their terms. An article's terms are looked up from the rarest on, until
 * {@link #POSTINGS} places were looked at, so that the work for one article does not grow with the folder; in folders of
 * up to some thousand articles that is all of them.
 */
final class Neighbours {
    /** So many neighbours tell what is common where an article stands. */
    static final int NEAR = 40;
    /** So many places of terms are looked at for one article. */
    static final int POSTINGS = 60_000;
    /** In folders of so many articles a third of them finds the same stories. */
    private static final int MANY = 10_000;
    private static final int POSTINGS_OF_MANY = 20_000;
    /** So many are candidates for the same story. */
    private static final int CANDIDATES = 120;
    /** In a folder so large that terms are passed over, so many of those that share the rarest are weighed by all. */
    private static final int SHORT_LIST = 90;
    private static final int CANDIDATES_OF_MANY = 60;
    /** Below this cosine two articles are never of one story. */
    private static final double LEAST = 0.02;

    private final TermSpace space;
    /** Made at the first look-up: who only asks for similarities needs none. */
    private volatile @Nullable Postings postings;
    private final AtomicReferenceArray<int[]> ranked;
    private final ThreadLocal<Scores> scores;
    private final ThreadLocal<Spread> spreads;

    Neighbours(TermSpace space) {
        this.space = space;
        ranked = new AtomicReferenceArray<>(space.size());
        scores = ThreadLocal.withInitial(() -> new Scores(space.size()));
        spreads = ThreadLocal.withInitial(() -> new Spread(space.terms()));
    }

    /** The candidates for the story of an article, most alike first; found at the first call. For any thread. */
    int[] of(int article) {
        int[] known = ranked.get(article);
        if (known == null) {
            known = rank(article);
            ranked.set(article, known);
        }
        return known;
    }

    private int[] rank(int article) {
        TermVector vector = space.vector(article);
        Postings all = postings();
        Scores sums = scores.get();
        boolean whole = true;
        int looked = 0;
        for (int k : rarestFirst(vector, all)) {
            looked += all.holders(vector.terms()[k]);
            if (looked > (space.size() > MANY ? POSTINGS_OF_MANY : POSTINGS)) {
                whole = false;
                break;
            }
            if (vector.weights()[k] > 0) {
                all.add(vector.terms()[k], vector.weights()[k] / all.length(article), sums);
            }
        }
        int[] best = sums.best(1 + (whole ? CANDIDATES : SHORT_LIST), whole ? LEAST : 0);
        int[] others = Arrays.stream(best).filter(j -> j != article).limit(whole ? CANDIDATES : SHORT_LIST).toArray();
        return whole ? others : weighed(article, others, all);
    }

    private static int[] rarestFirst(TermVector vector, Postings all) {
        long[] order = new long[vector.terms().length];
        for (int k = 0; k < order.length; k++) {
            order[k] = (long) all.holders(vector.terms()[k]) << 32 | k;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(o -> (int) o).toArray();
    }

    private int[] weighed(int article, int[] others, Postings all) {
        Spread own = spread(space.vector(article));
        return Arrays.stream(others).mapToObj(
                j -> new Weighed(j, cosine(article, own, j)))
                .filter(w -> w.cosine > LEAST)
                .sorted(Comparator.comparingDouble((Weighed w) -> -w.cosine).thenComparingInt(Weighed::article))
                .limit(CANDIDATES_OF_MANY).mapToInt(Weighed::article).toArray();
    }

    private record Weighed(int article, double cosine) {
    }

    /** The cosine of two articles, the first of which is laid out. */
    double cosine(int article, Spread own, int other) {
        Postings all = postings();
        return own.dot(space.vector(other)) / (all.length(article) * all.length(other));
    }

    /** The vector laid out for the calling thread, until its next call. */
    Spread spread(TermVector vector) {
        return spreads.get().of(vector);
    }

    private Postings postings() {
        Postings made = postings;
        if (made == null) {
            synchronized (this) {
                made = postings == null ? new Postings(space) : postings;
                postings = made;
            }
        }
        return made;
    }
}
