package stet.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stet.app.task.Lane;
import stet.compare.ChangeKeys;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;
import stet.library.memory.Memory;
import stet.library.memory.TextPair;
import stet.message.Messages;

/**
 * What the reader makes of the changes: confirmed, queried, dismissed, noted. It lasts by the content of the two texts, so
 * that a moved or renamed file keeps it, and each step can be taken back. On the window's thread.
 */
public final class Review implements AutoCloseable {
    private static final Decision NONE = new Decision(Verdict.OPEN, "");
    private static final long PATIENCE = 5;

    private final Session session;
    private final Supplier<Memory> memory;
    private final Lane reading;
    /** One after the other: of two decisions on one change the later one has to be the last that is kept. */
    private final ExecutorService writing = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("stet-decide").factory());
    private final Executor window;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Map<FactChange, String> keys = Map.of();
    private @Nullable TextPair open;

    /** A decision that was made. */
    private record Step(TextPair pair, String key, Decision before, Decision after) {
        Step back() {
            return new Step(pair, key, after, before);
        }
    }

    /**
     * @param memory where decisions are kept; asked off the window's thread
     * @param window runs what is read
     */
    public Review(Session session, Supplier<Memory> memory, Executor window) {
        this.session = session;
        this.memory = memory;
        this.window = window;
        reading = new Lane("decisions", window);
    }

    /** From now on follows the session. */
    public void start() {
        session.comparison().subscribe(this::enter);
    }

    private void enter(@Nullable Comparison comparison) {
        reading.cancel();
        open = null;
        keys = Map.of();
        if (comparison != null) {
            keys = ChangeKeys.of(comparison.changes());
            reading.<Known>run(_ -> read(comparison), known -> {
                open = known.texts();
                show(known.decisions());
            });
        }
    }

    /** What was decided of two texts, by the key of the change. */
    private record Known(TextPair texts, Map<String, Decision> decisions) {
    }

    private Known read(Comparison comparison) {
        TextPair texts = TextPair.of(comparison.original().analysis().article(),
                comparison.rewrite().analysis().article());
        return new Known(texts, memory.get().decisions(texts));
    }

    private void show(Map<String, Decision> decisions) {
        Map<FactChange, Decision> decided = new IdentityHashMap<>();
        keys.forEach((change, key) -> {
            Decision decision = decisions.get(key);
            if (decision != null && !decision.equals(NONE)) {
                decided.put(change, decision);
            }
        });
        session.decided(decided);
    }

    /** Decides on a change; the same verdict once more takes it back. */
    public void decide(FactChange change, Verdict verdict) {
        Decision before = session.decision(change);
        Verdict now = before.verdict() == verdict ? Verdict.OPEN : verdict;
        take(change, new Decision(now, before.note()));
    }

    /** Keeps the reader's own words on a change; empty ones are forgotten. */
    public void note(FactChange change, String words) {
        take(change, new Decision(session.decision(change).verdict(), words.strip()));
    }

    private void take(FactChange change, Decision after) {
        String key = keys.get(change);
        Decision before = session.decision(change);
        if (open != null && key != null && !before.equals(after)) {
            Step step = new Step(open, key, before, after);
            done.push(step);
            undone.clear();
            apply(step);
        }
    }

    /** Takes the last decision back, of whatever pair it was. */
    public void undo() {
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
            apply(step.back());
        }
    }

    /** Makes the decision again that was taken back last. */
    public void redo() {
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
            apply(step);
        }
    }

    private void apply(Step step) {
        writing.execute(() -> keep(step));
        if (!step.pair().equals(open)) {
            session.tell(Messages.text("review.elsewhere"));
            return;
        }
        Map<FactChange, Decision> decided = new IdentityHashMap<>(session.decisions().get());
        keys.forEach((change, key) -> {
            if (key.equals(step.key())) {
                if (step.after().equals(NONE)) {
                    decided.remove(change);
                } else {
                    decided.put(change, step.after());
                }
                session.select(change);
            }
        });
        session.decided(decided);
    }

    private void keep(Step step) {
        try {
            if (step.after().equals(NONE)) {
                memory.get().withdraw(step.pair(), step.key());
            } else {
                memory.get().decide(step.pair(), step.key(), step.after());
            }
        } catch (RuntimeException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            window.execute(() -> session.tell(Messages.text("review.failed", why)));
        }
    }

    /** Waits until everything that was decided is kept. */
    @Override
    public void close() {
        reading.close();
        writing.shutdown();
        try {
            writing.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
