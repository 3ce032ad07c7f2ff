package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.app.session.Pair;
import stet.app.session.Sample;
import stet.compare.Comparison;
import stet.compare.Version;
import stet.text.Article;

class ComparisonsTest {
    private final FakeEngine engine = new FakeEngine();
    private volatile Corrections corrections = Corrections.NONE;
    private final Comparisons comparisons = new Comparisons(engine, _ -> corrections);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicBoolean slow = new AtomicBoolean(true);
    private final Pair pair = slow(Sample.pair());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    /** The same pair, whose rewrite is slow to be read the first time. */
    private Pair slow(Pair quick) {
        Article article = quick.rewrite().article();
        Version rewrite = new Version(quick.rewrite().path(), quick.rewrite().card(), () -> {
            if (slow.getAndSet(false)) {
                await();
            }
            return article;
        }, 1);
        return new Pair(quick.story(), quick.original(), rewrite);
    }

    private void await() {
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException _) {
            throw new IllegalStateException("given up");
        }
    }

    @Test
    void whatTwoWantAtOnceIsMadeOnce() throws Exception {
        Future<Comparison> first = threads.submit(() -> comparisons.of(pair));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        Future<Comparison> second = threads.submit(() -> comparisons.aside(pair));
        go.countDown();
        assertThat(second.get(20, TimeUnit.SECONDS)).isSameAs(first.get(20, TimeUnit.SECONDS));
        assertThat(engine.compared).hasValue(1);
    }

    @Test
    void whatTheReaderCorrectsIsComparedAnew() throws Exception {
        go.countDown();
        Comparison before = comparisons.of(pair);
        corrections = Corrections.NONE.with(new BlockPair(1, 1), Tie.PARTED);
        Comparison after = comparisons.aside(pair);
        assertThat(after).isNotSameAs(before).isSameAs(comparisons.of(pair));
        assertThat(after.alignment().corrections()).isEqualTo(corrections);
        assertThat(after.original()).isSameAs(before.original());
    }

    @Test
    void whoWaitsTakesItsTurnWhereTheFirstGivesUp() throws Exception {
        Future<Comparison> first = threads.submit(() -> comparisons.of(pair));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        Future<Comparison> second = threads.submit(() -> comparisons.aside(pair));
        first.cancel(true);
        assertThat(second.get(20, TimeUnit.SECONDS).changes()).isNotEmpty();
    }
}
