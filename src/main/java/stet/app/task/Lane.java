package stet.app.task;

import java.util.Optional;
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
        workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("stet-" + name).factory());
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
        AtomicReference<@Nullable T> unheard = new AtomicReference<>();
        try {
            T result = job.run(part -> {
                // the window hears the newest only, however fast they come
                if (unheard.getAndSet(part) == null) {
                    tell(mine, () -> Optional.ofNullable(unheard.getAndSet(null)).ifPresent(outcome::soFar));
                }
            });
            tell(mine, () -> outcome.done(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | OutOfMemoryError | StackOverflowError | LinkageError e) {
            String sentence = Failure.sentence(e);
            tell(mine, () -> outcome.failed(sentence));
        } catch (Error e) {
            Thread worker = Thread.currentThread(); // the pool would keep it to itself
            worker.getUncaughtExceptionHandler().uncaughtException(worker, e);
            tell(mine, () -> outcome.failed(Failure.sentence(e)));
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
