package stet.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One kind of work off the window's thread. The latest job wins: a new one interrupts the one before, and what that
 * still says is not heard. Called on the window's thread.
 */
public final class Lane implements AutoCloseable {
    private final Executor window;
    private final ExecutorService workers;
    private @Nullable Future<?> running;
    private long latest;

    /** @param window runs what a job's outcome hears; the window's thread, or a test's own */
    public Lane(String name, Executor window) {
        this.window = window;
        // more than one worker: a job that is slow to notice its interruption must not hold up its successor
        workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("stet-" + name + "-", 0).factory());
    }

    public <T> void run(Job<T> job, Outcome<T> outcome) {
        cancel();
        long mine = latest;
        running = workers.submit(() -> work(job, outcome, mine));
    }

    /** Interrupts the job that runs; its outcome hears nothing more. */
    public void cancel() {
        latest++;
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    @Override
    public void close() {
        cancel();
        workers.shutdownNow();
    }

    private <T> void work(Job<T> job, Outcome<T> outcome, long mine) {
        AtomicReference<int @Nullable []> unheard = new AtomicReference<>();
        try {
            T result = job.run((done, total) -> {
                // the window hears the newest figure only, however fast they come
                if (unheard.getAndSet(new int[]{done, total}) == null) {
                    tell(mine, () -> hear(outcome, unheard.getAndSet(null)));
                }
            });
            tell(mine, () -> outcome.done(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | OutOfMemoryError | StackOverflowError | LinkageError e) {
            String sentence = Failure.sentence(e);
            tell(mine, () -> outcome.failed(sentence));
        }
    }

    private static void hear(Outcome<?> outcome, int @Nullable [] figures) {
        if (figures != null) {
            outcome.at(figures[0], figures[1]);
        }
    }

    private void tell(long mine, Runnable news) {
        window.execute(() -> {
            if (mine == latest) {
                news.run();
            }
        });
    }
}
