package stet.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The index of what was opened. What was committed outlasts a kill; what was not is indexed again. An index that is
 * damaged, of another version of Stet, or in use by another Stet is no error: the first two are made anew, the last is
 * replaced by one in memory. Safe for use by many threads. Methods that wait throw a {@link CancellationException} where
 * the thread is interrupted.
 */
public final class FolderIndex implements AutoCloseable {
    /** The one thread that touches files: an interrupt in the middle of a write would close the index. */
    private final ExecutorService clerk = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory());
    private final Pages pages;

    private FolderIndex(Callable<Pages> opening) {
        pages = await(clerk.submit(opening));
    }

    /** @param folder for the index alone, beside others of its kind; made where it does not exist */
    public static FolderIndex open(Path folder) {
        FolderIndex index = new FolderIndex(() -> LucenePages.open(folder));
        if (index.isLasting()) {
            index.clerk.execute(() -> OldIndexes.BOUNDED.opened(folder));
        }
        return index;
    }

    /** One for a few articles, of which nothing is left when it is closed. */
    public static FolderIndex passing() {
        return new FolderIndex(FewPages::new);
    }

    /** Whether the index will be there at the next start. */
    public boolean isLasting() {
        return pages.isLasting();
    }

    /** Gives the card of every article, in no order. Up to the last {@link #refresh}. */
    public void cards(Consumer<byte[]> sink) {
        ask(() -> pages.values(Field.CARD, sink));
    }

    /** Gives the gist of every article after its name, in no order. Up to the last {@link #refresh}. */
    public void gists(Consumer<byte[]> sink) {
        ask(() -> pages.values(Field.GIST, sink));
    }

    /** Puts an article in, in the place of one of its name. */
    public Future<Boolean> put(Leaf leaf) {
        return put(leaf, true);
    }

    /** Puts an article in, of whose name there is none. */
    public Future<Boolean> add(Leaf leaf) {
        return put(leaf, false);
    }

    private Future<Boolean> put(Leaf leaf, boolean known) {
        return clerk.submit(() -> {
            pages.put(leaf, known);
            return true;
        });
    }

    /** Takes out every article of a file. */
    public void removeFile(String file) {
        ask(() -> pages.removeFile(file));
    }

    /** Keeps something beside the articles, in the place of what had that key. */
    public void note(String key, byte[] content) {
        ask(() -> pages.note(key, content));
    }

    /** What was kept under a key. Up to the last {@link #refresh}. */
    public Optional<byte[]> note(String key) {
        return ask(() -> pages.noted(key));
    }

    /** The text of an article; empty where the index lacks it. Up to the last {@link #refresh}. */
    public Optional<byte[]> text(String name) {
        return ask(() -> pages.text(name));
    }

    /** The names of the articles that fit what the reader types, best first. Up to the last {@link #refresh}. */
    public List<String> search(String typed, int most) {
        return ask(() -> pages.search(typed, most));
    }

    /** Makes what was put in so far visible. */
    public void refresh() {
        ask(pages::refresh);
    }

    /** Makes what was put in so far lasting and visible. */
    public void commit() {
        ask(() -> {
            pages.commit();
            pages.refresh();
        });
    }

    /** The same, some time later: for a thread that was interrupted and does not wait. */
    public void commitSoon() {
        clerk.submit(() -> {
            pages.commit();
            pages.refresh();
            return true;
        });
    }

    @Override
    public void close() {
        ask(pages::close);
        clerk.shutdown();
    }

    /** Work on the pages without an answer. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void ask(Work work) {
        ask(() -> {
            work.run();
            return new ArrayList<>();
        });
    }

    private <T> T ask(Callable<T> work) {
        return await(clerk.submit(work));
    }

    /**
     * Waits until something has been put in.
     *
     * @throws CancellationException where the thread is interrupted; the work itself goes on
     */
    public static <T> T await(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (Objects.requireNonNullElse(e.getCause(), e)) {
                case IOException problem -> throw new UncheckedIOException(problem);
                case RuntimeException problem -> throw problem;
                case Throwable problem -> throw new IllegalStateException(problem);
            }
        }
    }
}
