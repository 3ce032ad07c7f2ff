package stet.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import stet.intake.Intake;
import stet.message.Messages;
import stet.message.Progress;
import stet.message.UnreadableException;
import stet.text.Article;

/** Reads files, as many at a time as there are processors, and keeps their order. */
final class Reading {
    private final Intake intake;

    /** What came of a file: an article, or the reason why there is none. */
    record Outcome(FoundFile file, @Nullable Article article, String error) {
    }

    Reading(Intake intake) {
        this.intake = intake;
    }

    /** @throws CancellationException where the thread is interrupted */
    List<Outcome> read(List<FoundFile> files, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Outcome>> pending = new ArrayList<>();
            files.forEach(file -> pending.add(workers.submit(() -> read(file))));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : pending) {
                outcomes.add(outcome.get());
                progress.at(outcomes.size(), files.size());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome read(FoundFile file) {
        try {
            return new Outcome(file, intake.file(file.path()), "");
        } catch (UnreadableException e) {
            return new Outcome(file, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome(file, null, Messages.text("library.failed", file.name(), e.toString()));
        }
    }
}
