package stet.library.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import stet.language.Encoder;
import stet.message.Progress;

/**
 * How much two articles speak for being of one story: the cosine of their local terms, less something where their days lie
 * far apart. Where that leaves two articles in doubt which are each other's nearest, the meaning of their openings can
 * speak for them: a rewrite in other words. Measured on ECB+, where each topic holds two stories of the same kind: terms
 * alone reach B-cubed .92 there, and meaning asked of every pair takes away.
 */
final class Likenesses {
    /** What two openings of the same trade have in common by themselves. */
    private static final double USUAL_COSINE = 0.65;
    private static final double WEIGHT_OF_MEANING = 0.3;
    /** From here to {@link #SURELY} the meaning is asked. */
    private static final double HARDLY = 0.03;
    private static final double SURELY = 0.1;
    /** Articles whose days of publication are further apart need more in common. */
    private static final long DAYS_APART = 45;
    private static final double OTHER_DAYS = 0.1;
    private static final int SLICE = 2048;

    private final List<Gist> gists;
    private final Neighbours neighbours;
    private final LocalTerms local;
    private final Openings openings;
    private final AtomicReferenceArray<Row> rows;

    /**
     * The likenesses by terms alone of an article with its neighbours.
     *
     * @param nearest the place of the most alike; -1 where there is none
     */
    private record Row(int[] others, float[] terms, int nearest) {
    }

    /** Takes a pair of articles and how alike they are. */
    @FunctionalInterface
    interface Pairs {
        void pair(int article, int other, double likeness);
    }

    Likenesses(List<Gist> gists, TermSpace space, Supplier<Encoder> encoder) {
        this.gists = gists;
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
            int other = doubtful(article);
            if (other >= 0) {
                open.set(article);
                open.set(other);
            }
        }
        openings.encode(open.stream());
    }

    /** The nearest article of this one, where it is in turn its nearest and their terms leave it open; else -1. */
    private int doubtful(int article) {
        Row row = rows.get(article);
        int nearest = row.nearest;
        boolean open = nearest >= 0 && row.terms[nearest] >= HARDLY && row.terms[nearest] < SURELY;
        Row back = open ? rows.get(row.others[nearest]) : null;
        return back != null && back.nearest >= 0 && back.others[back.nearest] == article ? row.others[nearest] : -1;
    }

    private Row row(int article) {
        int[] others = neighbours.of(article);
        float[] terms = local.similarities(article, others);
        int nearest = terms.length - 1;
        for (int k = nearest - 1; k >= 0; k--) {
            nearest = terms[k] >= terms[nearest] ? k : nearest;
        }
        return new Row(others, terms, nearest);
    }

    /** Gives the pairs of a prepared article with its neighbours. */
    void of(int article, Pairs pairs) {
        Row row = rows.get(article);
        for (int k = 0; k < row.others.length; k++) {
            pairs.pair(article, row.others[k], likeness(article, row.others[k], row.terms[k]));
        }
    }

    private double likeness(int article, int other, double terms) {
        Double cosine = doubtful(article) == other ? openings.cosine(article, other) : null;
        double meaning = cosine == null ? 0 : Math.max(0, cosine - USUAL_COSINE);
        return terms + WEIGHT_OF_MEANING * meaning - (apart(article, other) ? OTHER_DAYS : 0);
    }

    private boolean apart(int article, int other) {
        LocalDate day = gists.get(article).published();
        LocalDate otherDay = gists.get(other).published();
        return day != null && otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) > DAYS_APART;
    }

    /** All articles there are. */
    IntStream all() {
        return IntStream.range(0, gists.size());
    }
}
