package stet.library.group;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import stet.language.Encoder;
import stet.message.Progress;

/**
 * How much two articles speak for being of one story: the cosine of their local terms, less something the further their
 * days lie apart and where their words are strange. Where that leaves a pair in doubt, the meaning of their openings speaks for them or against them: a
 * rewrite in other words opens alike. Measured on ECB+, where each topic holds two stories of the same kind.
 */
final class Likenesses {
    /** What two openings of the same trade have in common by themselves. */
    private static final double USUAL_COSINE = 0.65;
    private static final double WEIGHT_OF_MEANING = 0.1;
    /** From here to {@link #SURELY} the meaning is asked. */
    private static final double HARDLY = 0.02;
    private static final double SURELY = 0.12;
    /** A rewrite follows within days; articles whose days of publication are further apart need more in common, */
    private static final double DAYS_TOGETHER = 3;
    /** until so many days. */
    private static final double DAYS_APART = 45;
    private static final double OTHER_DAYS = 0.1;
    /** In a language whose words are not known two articles need more in common. */
    private static final double STRANGE = 0.1;
    private static final double FAMILIAR = 0.75;
    private static final double UNFAMILIAR = 0.55;
    private static final long UNDATED = Long.MIN_VALUE;
    /**
     * What texts have in common as wholes speaks for them beyond this cosine, whatever their neighbours hold: where a folder
     * is full of one story, all that tells it is common there.
     */
    private static final double COMMON = 0.35;
    private static final int SLICE = 2048;

    private final List<Gist> gists;
    private final TermSpace space;
    /** Of publication, counted from 1970. */
    private final long[] day;
    private final Neighbours neighbours;
    private final LocalTerms local;
    private final Openings openings;
    private final AtomicReferenceArray<Row> rows;

    /** The likenesses by terms alone of an article with its neighbours. */
    private record Row(int[] others, float[] terms) {
    }

    /** Takes a pair of articles and how alike they are. */
    @FunctionalInterface
    interface Pairs {
        void pair(int article, int other, double likeness);
    }

    Likenesses(List<Gist> gists, TermSpace space, Supplier<Encoder> encoder) {
        this.gists = gists;
        this.space = space;
        day = gists.stream().mapToLong(g -> g.published() == null ? UNDATED : g.published().toEpochDay()).toArray();
        neighbours = new Neighbours(space);
        local = new LocalTerms(space, neighbours);
        openings = new Openings(gists, encoder);
        rows = new AtomicReferenceArray<>(space.size());
    }

    /**
     * Prepares the likenesses of these articles with their neighbours, on all processors.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    void prepare(int[] articles, Progress progress) {
        for (int from = 0; from < articles.length; from += SLICE) {
            int start = from;
            int size = Math.min(SLICE, articles.length - start);
            Workers.each(size, i -> rows.compareAndSet(articles[start + i], null, row(articles[start + i])));
            progress.at(start + size, articles.length);
        }
        BitSet open = new BitSet();
        for (int article : articles) {
            Row row = rows.get(article);
            for (int k = 0; k < row.others.length; k++) {
                if (isDoubtful(row.terms[k])) {
                    open.set(article);
                    open.set(row.others[k]);
                }
            }
        }
        openings.encode(open.stream());
    }

    private static boolean isDoubtful(double terms) {
        return terms >= HARDLY && terms < SURELY;
    }

    private Row row(int article) {
        int[] others = neighbours.of(article);
        float[] terms = local.similarities(article, others);
        Spread own = neighbours.spread(space.vector(article));
        for (int k = 0; k < terms.length; k++) {
            terms[k] = (float) Math.max(terms[k], neighbours.cosine(article, own, others[k]) - COMMON);
        }
        return new Row(others, terms);
    }

    /** Gives the pairs of a prepared article with its neighbours. */
    void of(int article, Pairs pairs) {
        Row row = rows.get(article);
        for (int k = 0; k < row.others.length; k++) {
            pairs.pair(article, row.others[k], likeness(article, row.others[k], row.terms[k]));
        }
    }

    private double likeness(int article, int other, double terms) {
        Double cosine = isDoubtful(terms) ? openings.cosine(article, other) : null;
        double meaning = cosine == null ? 0 : WEIGHT_OF_MEANING * (cosine - USUAL_COSINE);
        return terms + meaning - OTHER_DAYS * apart(article, other) - STRANGE * strange(article, other);
    }

    /** From 0 for two articles whose common words are known to 1 where they are not, and pass for rare ones. */
    private double strange(int article, int other) {
        double familiar = Math.min(space.familiarity(article), space.familiarity(other));
        return Math.clamp((FAMILIAR - familiar) / (FAMILIAR - UNFAMILIAR), 0, 1);
    }

    /** From 0 for articles of the same days to 1 for those of other months. */
    private double apart(int article, int other) {
        long days = Math.abs(day[article] - day[other]);
        if (day[article] == UNDATED || day[other] == UNDATED || days <= DAYS_TOGETHER) {
            return 0;
        }
        return days >= DAYS_APART ? 1 : Math.log(days / DAYS_TOGETHER) / Math.log(DAYS_APART / DAYS_TOGETHER);
    }

    /** All articles there are. */
    IntStream all() {
        return IntStream.range(0, gists.size());
    }
}
