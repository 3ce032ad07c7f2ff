package stet.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stet.message.UnreadableException;

/** The test's own thread stands for the window's: it runs what the lane queues when it says so. */
@Timeout(60)
class LaneTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Lane lane = new Lane("test", window::add);
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void aResultIsHeardOnTheWindowsThread() throws InterruptedException {
        lane.run(_ -> "result", outcome("a"));
        next();
        assertThat(heard).containsExactly("a done result");
    }

    @Test
    void theLatestWins() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        lane.run(_ -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return "stale";
        }, outcome("first"));
        started.await();
        lane.run(_ -> "fresh", outcome("second"));
        interrupted.await();
        next();
        next();
        assertThat(heard).containsExactly("second done fresh");
    }

    @Test
    void aResultThatWaitsToBeHeardIsNotHeardAfterCancelling() throws InterruptedException {
        lane.run(_ -> "done already", outcome("a"));
        Runnable news = window.take();
        lane.cancel();
        news.run();
        assertThat(heard).isEmpty();
    }

    @Test
    void ofManyPartsTheWindowHearsTheNewest() throws InterruptedException {
        CountDownLatch counted = new CountDownLatch(1);
        lane.run(soFar -> {
            for (int i = 1; i <= 1000; i++) {
                soFar.accept("part " + i);
            }
            counted.countDown();
            return "counted";
        }, outcome("a"));
        counted.await();
        next();
        next();
        assertThat(heard).containsExactly("a so far part 1000", "a done counted");
    }

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of(new UnreadableException("a.txt is empty."), "a.txt is empty."),
                Arguments.of(new IOException("disk full"), "Stet stumbled over this and could not finish: disk full"),
                Arguments.of(new IllegalStateException(),
                        "Stet stumbled over this and could not finish: IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureBecomesASentence(Exception failure, String sentence) throws InterruptedException {
        lane.run(_ -> {
            throw failure;
        }, outcome("a"));
        next();
        assertThat(heard).containsExactly("a failed " + sentence);
    }

    @Test
    void tooLittleMemoryIsSaid() throws InterruptedException {
        lane.run(_ -> {
            throw new OutOfMemoryError();
        }, outcome("a"));
        next();
        assertThat(heard).singleElement().asString().startsWith("a failed There was not enough memory");
    }

    private void next() throws InterruptedException {
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        assertThat(news).isNotNull();
        news.run();
    }

    private Outcome<String> outcome(String name) {
        return new Outcome<>() {
            @Override
            public void done(String result) {
                heard.add(name + " done " + result);
            }

            @Override
            public void failed(String sentence) {
                heard.add(name + " failed " + sentence);
            }

            @Override
            public void soFar(String part) {
                heard.add(name + " so far " + part);
            }
        };
    }
}
