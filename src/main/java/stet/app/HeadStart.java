package stet.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import stet.align.Corrections;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.library.Library;
import stet.library.ShelfListener;
import stet.library.Source;
import stet.text.Article;

/**
 * The two files that a start names, read and compared while there is no window yet, and opened while it is being made. Who
 * then opens them takes what is there, or waits for it; what is not as it was foreseen is done as if there had been no such
 * start, and so is what fails here. Safe for use by many threads.
 */
final class HeadStart implements AutoCloseable {
    /** Opens files. */
    @FunctionalInterface
    interface Door {

        /** @param source reads them, or has read them */
        Library open(List<Path> paths, Source source) throws Exception;
    }

    private final List<Path> paths;
    private final ReadAhead files;
    private final CompletableFuture<@Nullable Library> library = new CompletableFuture<>();
    private final CompletableFuture<List<Article>> articles = new CompletableFuture<>();
    private final CompletableFuture<List<FactSheet>> sheets = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Comparison> comparison = new CompletableFuture<>();
    private boolean taken;

    private HeadStart(List<Path> paths, Intake intake) {
        this.paths = paths;
        files = new ReadAhead(paths, intake);
    }

    /** Begins to read and compare, on one thread: there are two processors or more, and the toolkit gets up on another. */
    static HeadStart on(List<Path> paths, Intake intake, Comparer comparer) {
        HeadStart start = new HeadStart(List.copyOf(paths), intake);
        thread(() -> start.compare(comparer), start::end);
        return start;
    }

    /** Begins to open them, on a thread of its own. */
    void open(Door door) {
        thread(() -> hold(door), () -> library.complete(null));
    }

    /** What goes wrong is told to whoever opens them next. */
    private interface Work {
        void run() throws Exception;
    }

    private static void thread(Work work, Runnable end) {
        Thread.ofPlatform().daemon().name("stet-head-start").start(() -> {
            try {
                work.run();
            } catch (Exception | OutOfMemoryError | StackOverflowError | LinkageError _) {
                return;
            } finally {
                end.run();
            }
        });
    }

    private void hold(Door door) throws Exception {
        Library opened = door.open(paths, files);
        if (library.complete(opened)) {
            opened.refresh(ShelfListener.SILENT);
        } else { // nobody comes for it any more
            opened.close();
        }
    }

    private void compare(Comparer comparer) throws Exception {
        List<Article> read = new ArrayList<>();
        for (Path path : paths) {
            read.add(files.article(path).orElseThrow());
        }
        articles.complete(read);
        sheets.complete(read.parallelStream().map(comparer::read).toList());
        comparison.complete(comparer.compare(sheets.join().getFirst(), sheets.join().getLast()));
    }

    private void end() {
        files.end();
        articles.complete(List.of());
        sheets.complete(List.of());
        comparison.complete(null);
    }

    /** What was opened, once; to be closed by whoever takes it. */
    Optional<Library> library(List<Path> wanted) throws InterruptedException {
        synchronized (this) {
            if (taken || !wanted.equals(paths)) {
                return Optional.empty();
            }
            taken = true;
        }
        return Optional.ofNullable(result(library));
    }

    Optional<FactSheet> read(Article article) throws InterruptedException {
        int index = result(articles).indexOf(article);
        return index < 0 ? Optional.empty() : result(sheets).stream().skip(index).findFirst();
    }

    Optional<Comparison> compare(FactSheet original, FactSheet rewrite, Corrections corrections)
            throws InterruptedException {
        List<FactSheet> read = result(sheets);
        boolean foreseen = read.size() == 2 && read.getFirst() == original && read.getLast() == rewrite
                && corrections.equals(Corrections.NONE);
        return foreseen ? Optional.ofNullable(result(comparison)) : Optional.empty();
    }

    /** Closes what nobody took. */
    @Override
    public void close() {
        library.complete(null);
        try {
            library(paths).ifPresent(Library::close);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T extends @Nullable Object> T result(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(Objects.requireNonNullElse(e.getCause(), e));
        }
    }
}
