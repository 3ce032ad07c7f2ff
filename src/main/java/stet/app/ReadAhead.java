package stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import stet.intake.Entry;
import stet.intake.Intake;
import stet.library.Source;
import stet.text.Article;

/**
 * Files of one article that two want at once, read for both by the one who asks for {@link #article}. The other, to whom
 * it is a source like any, waits for that once a file, and reads what is not as it was foreseen. Safe for use by many threads.
 */
final class ReadAhead implements Source {
    private final Intake intake;
    private final Map<Path, CompletableFuture<Optional<Read>>> read = new ConcurrentHashMap<>();

    /** What a file held, and by what a change of it is told. */
    private record Read(Article article, long size, FileTime modified) {
    }

    /** A file holds more than one article. */
    private static final class Several extends RuntimeException {
        private static final long serialVersionUID = 1;

        Several() {
            super(null, null, false, false);
        }
    }

    ReadAhead(List<Path> paths, Intake intake) {
        this.intake = intake;
        paths.forEach(path -> read.put(path, new CompletableFuture<>()));
    }

    /** The article of one of the files; empty where it holds none, or several. Whoever reads it next hears why. */
    Optional<Article> article(Path file) {
        Optional<Read> now = Optional.empty();
        try {
            now = now(file);
        } catch (IOException | Several _) {
            now = Optional.empty();
        } finally {
            tell(file, now);
        }
        return now.map(Read::article);
    }

    private void tell(Path file, Optional<Read> now) {
        CompletableFuture<Optional<Read>> other = read.get(file);
        if (other != null) {
            other.complete(now);
        }
    }

    private Optional<Read> now(Path file) throws IOException {
        BasicFileAttributes before = attributes(file);
        Entry[] only = new Entry[1];
        intake.each(file, entry -> {
            if (only[0] != null) {
                throw new Several();
            }
            only[0] = entry;
        });
        return only[0] instanceof Entry.Read(String member, Article article) && member.isEmpty()
                ? Optional.of(new Read(article, before.size(), before.lastModifiedTime()))
                : Optional.empty();
    }

    /** Nobody waits any longer for what was not read. */
    void end() {
        read.values().forEach(other -> other.complete(Optional.empty()));
    }

    @Override
    public void each(Path file, Consumer<Entry> sink) {
        CompletableFuture<Optional<Read>> ahead = read.get(file);
        Optional<Read> known = ahead == null ? Optional.empty() : result(ahead).filter(r -> isOf(r, file));
        read.remove(file); // lest a library that stays open hold it twice
        known.ifPresentOrElse(r -> sink.accept(new Entry.Read("", r.article())), () -> intake.each(file, sink));
    }

    private static boolean isOf(Read read, Path file) {
        try {
            BasicFileAttributes now = attributes(file);
            return now.size() == read.size && now.lastModifiedTime().equals(read.modified);
        } catch (IOException _) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static Optional<Read> result(CompletableFuture<Optional<Read>> ahead) {
        try {
            return ahead.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(Objects.requireNonNullElse(e.getCause(), e));
        }
    }
}
