package stet.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import stet.library.memory.Memory;
import stet.message.Messages;

/**
 * What the reader decided, step by step, whatever it was about: each step is kept for good, and can be taken back and made
 * again. On the window's thread.
 */
public final class History implements AutoCloseable {
    private static final long PATIENCE = 5;

    private final Session session;
    private final Supplier<Memory> memory;
    private final Executor window;
    /** One after the other: of two decisions on one thing the later one has to be the last that is kept. */
    private final ExecutorService keeping = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("stet-decide").factory());
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** A decision of the reader. */
    interface Step {

        /** Makes it last. Off the window's thread. */
        void keep(Memory memory);

        /** Lets the window follow. */
        void show();

        /** The decision that takes this one back. */
        Step back();
    }

    /**
     * @param memory where decisions are kept; asked off the window's thread
     * @param window hears where a step cannot be kept
     */
    public History(Session session, Supplier<Memory> memory, Executor window) {
        this.session = session;
        this.memory = memory;
        this.window = window;
    }

    void take(Step step) {
        done.push(step);
        undone.clear();
        apply(step);
    }

    /** Takes the last step back, whatever pair it was about. */
    public void undo() {
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
            apply(step.back());
        }
    }

    /** Makes the step again that was taken back last. */
    public void redo() {
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
            apply(step);
        }
    }

    /**
     * What the memory answers after all that was decided before the question. Blocking; off the window's thread.
     *
     * @throws ExecutionException where it cannot be asked
     */
    public <T> T ask(Function<Memory, T> question) throws InterruptedException, ExecutionException {
        Callable<T> asked = () -> question.apply(memory.get());
        return keeping.submit(asked).get();
    }

    private void apply(Step step) {
        keeping.execute(() -> keep(step));
        step.show();
    }

    private void keep(Step step) {
        try {
            step.keep(memory.get());
        } catch (RuntimeException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            window.execute(() -> session.tell(Messages.text("review.failed", why)));
        }
    }

    /** Waits until everything that was decided is kept. */
    @Override
    public void close() {
        keeping.shutdown();
        try {
            keeping.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
