package stet.library.group;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does the same work for many numbers on all processors. */
final class Workers {
    private static final int CHUNK = 64;

    private Workers() {
    }

    /**
     * Calls {@code work} for 0 to {@code size} - 1, in no order and on several threads.
     *
     * @throws CancellationException where the calling thread is interrupted
     */
    static void each(int size, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService crew = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("stet-group").factory());
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
                done.add(crew.submit(() -> chunks(next, size, work)));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            crew.shutdownNow();
        }
    }

    private static void chunks(AtomicInteger next, int size, IntConsumer work) {
        for (int from = next.getAndAdd(CHUNK); from < size; from = next.getAndAdd(CHUNK)) {
            for (int i = from; i < Math.min(size, from + CHUNK) && !Thread.currentThread().isInterrupted(); i++) {
                work.accept(i);
            }
        }
    }
}
