package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import stet.align.Alignment;
import stet.align.Corrections;
import stet.app.session.Pair;
import stet.app.session.Sample;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.FactSheet;
import stet.language.Analysis;
import stet.library.Library;
import stet.library.memory.Memory;
import stet.library.Shelf;
import stet.library.Unreadable;
import stet.message.UnreadableException;
import stet.text.Article;

/**
 * An engine without models. A folder is a story for each of its folders, or one of its own; its file {@code a…} is the
 * original, one named {@code x…} cannot be read; a rewrite alters one fact for each exclamation mark, and drops one.
 */
final class FakeEngine implements Engine {
    final AtomicInteger compared = new AtomicInteger();
    final List<Path> recent = new CopyOnWriteArrayList<>();
    private final Memory memory = Memory.passing();
    volatile boolean fails;
    volatile boolean closed;
    /** Comparisons that were given up. */
    final AtomicInteger interrupted = new AtomicInteger();
    /** Where it is taken, a comparison waits to be let on. */
    volatile Semaphore comparing = new Semaphore(Integer.MAX_VALUE / 2);
    /** Where it is set, a library tells what it has and then waits to be let on. */
    volatile Semaphore halted = new Semaphore(Integer.MAX_VALUE / 2);

    @Override
    public Library open(List<Path> paths, Optional<Path> index) throws Exception {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UnreadableException(path.getFileName() + " is gone.");
            }
        }
        return new FakeLibrary(this, paths);
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public void opened(List<Path> paths) {
        recent.addAll(0, paths);
    }

    @Override
    public List<Path> recent(int most) {
        return List.copyOf(recent);
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    public void close() {
        closed = true;
    }

    /** What stands under these paths. */
    Shelf shelf(List<Path> paths) throws Exception {
        List<Story> stories = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        List<Version> loose = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                read(path, loose, unreadable);
            } else {
                folder(path, stories, unreadable);
            }
        }
        if (!loose.isEmpty()) {
            stories.add(story(loose));
        }
        return new Shelf(paths.getFirst().getFileName().toString(), stories, unreadable);
    }

    private static void folder(Path folder, List<Story> stories, List<Unreadable> unreadable) throws Exception {
        List<Version> versions = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isDirectory(file)) {
                    folder(file, stories, unreadable);
                } else {
                    read(file, versions, unreadable);
                }
            }
        }
        if (!versions.isEmpty()) {
            stories.add(story(versions));
        }
    }

    private static void read(Path file, List<Version> versions, List<Unreadable> unreadable) throws Exception {
        String name = file.getFileName().toString();
        if (name.startsWith("x")) {
            unreadable.add(new Unreadable(name, name + " holds no text."));
        } else {
            versions.add(Sample.version(name, Files.readString(file)));
        }
    }

    private static Story story(List<Version> versions) {
        String original = versions.stream().map(Version::path).filter(p -> p.startsWith("a")).findFirst().orElse(null);
        return new Story(versions.getFirst().article().title(), original, "", versions);
    }

    @Override
    public FactSheet read(Article article) {
        Article known = new Article(article.source(), article.metadata().withLanguage("en"), article.blocks());
        return new FactSheet(new Analysis(known, List.of()), List.of());
    }

    @Override
    public Comparison compare(FactSheet original, FactSheet rewrite, Corrections corrections) {
        compared.incrementAndGet();
        if (fails) {
            throw new IllegalStateException("no luck");
        }
        try {
            comparing.acquire();
        } catch (InterruptedException e) {
            interrupted.incrementAndGet();
            throw new CancellationException();
        }
        String words = rewrite.analysis().article().block(1).text();
        List<FactChange> changes = new ArrayList<>();
        changes.add(Sample.dropped("1", Severity.LOW));
        words.chars().filter(c -> c == '!').forEach(_ -> changes.add(Sample.altered("2", "3")));
        Pair pair = Sample.pair();
        Comparison made = Sample.comparison(pair, changes.toArray(FactChange[]::new));
        Alignment alignment = new Alignment(made.alignment().blocks(), List.of(), List.of(), List.of(), corrections);
        return new Comparison(original, rewrite, alignment, made.changes(), made.kept(), made.ledger(),
                made.reuse());
    }
}
