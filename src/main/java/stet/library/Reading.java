package stet.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import stet.intake.Entry;
import stet.intake.Intake;
import stet.message.Progress;
import stet.text.Article;

/** Reads files, as many at a time as there are processors, and keeps their order. */
final class Reading {
    private final Intake intake;

    /**
     * An article, or the reason why there is none.
     *
     * @param name the file's, with that of the member where the file holds several
     */
    record Outcome(String name, @Nullable Article article, String error) {
    }

    Reading(Intake intake) {
        this.intake = intake;
    }

    /** @throws CancellationException where the thread is interrupted */
    List<Outcome> read(List<FoundFile> files, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<Outcome>>> pending = new ArrayList<>();
            files.forEach(file -> pending.add(workers.submit(() -> read(file))));
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < pending.size(); i++) {
                outcomes.addAll(pending.get(i).get());
                progress.at(i + 1, files.size());
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

    private List<Outcome> read(FoundFile file) {
        List<Outcome> outcomes = new ArrayList<>();
        intake.each(file.path(), entry -> outcomes.add(switch (entry) {
            case Entry.Read read -> new Outcome(file.name() + read.member(), read.article(), "");
            case Entry.Refused refused -> new Outcome(file.name() + refused.member(), null, refused.why());
        }));
        return outcomes;
    }
}
