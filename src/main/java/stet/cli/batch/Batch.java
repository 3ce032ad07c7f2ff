package stet.cli.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does pieces of work, some at a time, and hands on their answers in order; in memory that does not grow with their number. */
public final class Batch {

    /** Hears how a batch gets on, on the thread that runs it. */
    public interface Watcher {
        /**
         * @param done pieces in all
         * @param kept those among them that an earlier run did
         */
        void at(int done, int kept);

        /** @param problem a sentence for a person */
        void problem(String problem);
    }

    /**
     * What came of a batch.
     *
     * @param done pieces in all
     * @param kept those among them that an earlier run did
     */
    public record Result(Outcome outcome, int done, int kept) {
        public static final Result NONE = new Result(Outcome.NONE, 0, 0);
    }

    private record Turn(String key, Future<Answer> answer) {
    }

    private final ExecutorService workers;
    private final int ahead;
    private final Answers answers;
    private final Watcher watcher;
    private final Queue<Turn> pending = new ArrayDeque<>();
    private Outcome outcome = Outcome.NONE;
    private int done;
    private int kept;

    /**
     * @param workers do the work; closed by whoever made them
     * @param ahead   how many pieces may be begun before the first of them is answered
     */
    public Batch(ExecutorService workers, int ahead, Answers answers, Watcher watcher) {
        this.workers = workers;
        this.ahead = ahead;
        this.answers = answers;
        this.watcher = watcher;
    }

    /** Does all pieces. What fails in one stops no other; where an answer cannot be handed on, all ends. */
    public Result run(Task.Source source) throws IOException {
        @Nullable
        Task task = skip(source);
        for (; task != null; task = source.next()) {
            pending.add(new Turn(task.key(), workers.submit(task::answer)));
            if (pending.size() >= ahead) {
                hand(pending.remove());
            }
        }
        while (!pending.isEmpty()) {
            hand(pending.remove());
        }
        return new Result(outcome, done, kept);
    }

    /** The first piece that no earlier run did. */
    private @Nullable Task skip(Task.Source source) throws IOException {
        for (Task task = source.next(); task != null; task = source.next()) {
            Optional<Outcome> known = answers.kept(task.key());
            if (known.isEmpty()) {
                return task;
            }
            kept++;
            ended(known.get());
        }
        return null;
    }

    private void hand(Turn turn) throws IOException {
        Answer answer = finished(turn.answer());
        answer.problems().forEach(watcher::problem);
        answers.add(turn.key(), answer);
        ended(answer.outcome());
    }

    private void ended(Outcome more) {
        outcome = outcome.plus(more);
        watcher.at(++done, kept);
    }

    private static Answer finished(Future<Answer> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
