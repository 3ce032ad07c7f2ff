package stet.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stet.intake.Entry;
import stet.message.Messages;
import stet.message.Progress;
import stet.text.Article;

/**
 * Reads files, as many at a time as there are processors, and hands on what they hold in their order. Never more than some
 * hundred articles are in memory: a file that is read faster than its turn comes waits.
 */
final class Reading {
    private static final int FILES_AHEAD = 64;
    private static final int ARTICLES_AHEAD = 32;

    private final Source source;

    /**
     * An article, or the reason why there is none.
     *
     * @param name the file's, with that of the member where the file holds several
     */
    record Outcome(FoundFile file, String name, @Nullable Article article, String error) {
    }

    /** What a worker hands over: an outcome, or null where the file ends. */
    private record Parcel(@Nullable Outcome outcome) {
    }

    /** A file under way, and what came of it so far. */
    private record Turn(FoundFile file, BlockingQueue<Parcel> parcels) {
    }

    Reading(Source source) {
        this.source = source;
    }

    /**
     * @param sink hears of every article in the order of the files, on the calling thread
     * @throws CancellationException where the thread is interrupted
     */
    void read(List<FoundFile> files, Consumer<Outcome> sink, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("stet-read").factory());
        try {
            Iterator<FoundFile> next = files.iterator();
            Deque<Turn> ahead = new ArrayDeque<>();
            for (int done = 0; done < files.size(); done++) {
                while (ahead.size() < FILES_AHEAD && next.hasNext()) {
                    ahead.add(start(next.next(), workers));
                }
                finish(ahead.remove(), sink);
                progress.at(done + 1, files.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            workers.shutdownNow();
        }
    }

    private Turn start(FoundFile file, ExecutorService workers) {
        Turn turn = new Turn(file, new ArrayBlockingQueue<>(ARTICLES_AHEAD));
        workers.execute(() -> read(turn));
        return turn;
    }

    private static void finish(Turn turn, Consumer<Outcome> sink) throws InterruptedException {
        for (Outcome one = turn.parcels.take().outcome; one != null; one = turn.parcels.take().outcome) {
            sink.accept(one);
        }
    }

    private void read(Turn turn) {
        FoundFile file = turn.file;
        try {
            source.each(file.path(), entry -> hand(turn, switch (entry) {
                case Entry.Read read -> new Outcome(file, file.name() + read.member(), read.article(), "");
                case Entry.Refused refused -> new Outcome(file, file.name() + refused.member(), null, refused.why());
            }));
        } catch (CancellationException _) {
            return;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            hand(turn,
                    new Outcome(file, file.name(), null, Messages.text("intake.defect", file.name(), e.toString())));
        }
        hand(turn, null);
    }

    private static void hand(Turn turn, @Nullable Outcome outcome) {
        try {
            turn.parcels.put(new Parcel(outcome));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(); // nobody waits for it any more
        }
    }
}
