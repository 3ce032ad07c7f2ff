package stet.app.session;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
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

    private final Session session;
    private final History history;
    private final Lane reading;
    private final Map<String, Decision> known = new HashMap<>();
    private Map<FactChange, String> keys = Map.of();
    private @Nullable Comparison shown;
    private @Nullable TextPair open;

    /** A decision that was made. */
    private final class Decided implements History.Step {
        private final TextPair pair;
        private final String key;
        private final Decision before;
        private final Decision after;

        Decided(TextPair pair, String key, Decision before, Decision after) {
            this.pair = pair;
            this.key = key;
            this.before = before;
            this.after = after;
        }

        @Override
        public void keep(Memory memory) {
            if (after.equals(NONE)) {
                memory.withdraw(pair, key);
            } else {
                memory.decide(pair, key, after);
            }
        }

        @Override
        public void show() {
            if (pair.equals(open)) {
                known.put(key, after);
                Review.this.show();
                keys.entrySet().stream().filter(e -> e.getValue().equals(key)).map(Map.Entry::getKey)
                        .forEach(session::select);
            } else {
                session.tell(Messages.text("review.elsewhere"));
            }
        }

        @Override
        public History.Step back() {
            return new Decided(pair, key, after, before);
        }
    }

    /**
     * @param history keeps the decisions
     * @param window  runs what is read
     */
    public Review(Session session, History history, Executor window) {
        this.session = session;
        this.history = history;
        reading = new Lane("decisions", window);
    }

    /** From now on follows the session. */
    public void start() {
        session.comparison().subscribe(this::enter);
    }

    private void enter(@Nullable Comparison comparison) {
        boolean sameTexts = comparison != null && comparison.isOfTextsOf(shown);
        shown = comparison;
        keys = comparison == null ? Map.of() : ChangeKeys.of(comparison.changes());
        if (sameTexts) {
            show(); // at once, lest what is decided flicker
            return;
        }
        reading.cancel();
        open = null;
        known.clear();
        if (comparison != null) {
            reading.<Known>run(_ -> read(comparison), read -> {
                open = read.texts();
                known.putAll(read.decisions());
                show();
            });
        }
    }

    /** What was decided of two texts, by the key of the change. */
    private record Known(TextPair texts, Map<String, Decision> decisions) {
    }

    private Known read(Comparison comparison) throws InterruptedException, ExecutionException {
        TextPair texts = TextPair.of(comparison.original().analysis().article(),
                comparison.rewrite().analysis().article());
        return new Known(texts, history.ask(memory -> memory.decisions(texts)));
    }

    private void show() {
        Map<FactChange, Decision> decided = new IdentityHashMap<>();
        keys.forEach((change, key) -> {
            Decision decision = known.getOrDefault(key, NONE);
            if (!decision.equals(NONE)) {
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
            history.take(new Decided(open, key, before, after));
        }
    }

    @Override
    public void close() {
        reading.close();
    }
}
