package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.align.Corrections;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.language.Language;
import stet.library.Librarian;
import stet.library.Library;
import stet.library.Source;
import stet.library.memory.Memory;
import stet.text.Article;

/** The engine of this computer, started with its first job, so that the window need not wait for its models. */
final class LocalEngine implements Engine {
    /** More is asked for than shown, as some of it may be gone. */
    private static final int SPARE = 4;

    private final Path home;
    private @Nullable Comparer comparer;
    private @Nullable Librarian librarian;
    private @Nullable Memory memory;
    private volatile Optional<HeadStart> headStart = Optional.empty();

    /** @param home the data folder */
    LocalEngine(Path home) {
        this.home = home;
    }

    /** Begins with what a start names, before there is a window: two files are read and compared. Returns at once. */
    void begin(List<Path> paths) {
        if (paths.size() == 2 && paths.stream().allMatch(Intake::isArticle)) {
            headStart = Optional.of(HeadStart.on(paths, new Intake(), comparer()));
        }
    }

    /** Goes on once there is a window: opens those two, or loads what whatever is opened next will need. Returns at once. */
    void goOn() {
        Language.ahead();
        headStart.ifPresentOrElse(start -> start.open(this::catalogue),
                () -> Thread.ofPlatform().daemon().name("stet-models").start(comparer()::prepare));
    }

    @Override
    public Library open(List<Path> paths, Optional<Path> index) throws InterruptedException {
        Optional<HeadStart> start = index.isEmpty() ? headStart : Optional.empty();
        Optional<Library> foreseen = start.isPresent() ? start.get().library(paths) : Optional.empty();
        return foreseen.isPresent() ? foreseen.get() : librarian().catalogue(index.orElse(home), paths, memory());
    }

    private Library catalogue(List<Path> paths, Source source) {
        return librarian().catalogue(home, paths, memory(), source);
    }

    @Override
    public void opened(List<Path> paths) {
        paths.forEach(memory()::opened);
    }

    @Override
    public List<Path> recent(int most) {
        return memory().recent(most * SPARE).stream().filter(Files::exists).limit(most).toList();
    }

    @Override
    public Optional<String> trouble() {
        return memory().trouble();
    }

    @Override
    public FactSheet read(Article article) throws InterruptedException {
        Optional<HeadStart> start = headStart;
        Optional<FactSheet> foreseen = start.isPresent() ? start.get().read(article) : Optional.empty();
        return foreseen.isPresent() ? foreseen.get() : comparer().read(article);
    }

    @Override
    public Comparison compare(FactSheet original, FactSheet rewrite, Corrections corrections)
            throws InterruptedException {
        Optional<HeadStart> start = headStart;
        if (start.isPresent()) {
            Optional<Comparison> foreseen = start.get().compare(original, rewrite, corrections);
            headStart = Optional.empty(); // which holds both articles
            if (foreseen.isPresent()) {
                return foreseen.get();
            }
        }
        return comparer().compare(original, rewrite, corrections);
    }

    @Override
    public synchronized void close() {
        headStart.ifPresent(HeadStart::close);
        if (memory != null) {
            memory.close();
        }
    }

    private synchronized Comparer comparer() {
        if (comparer == null) {
            comparer = new Comparer();
        }
        return comparer;
    }

    private synchronized Librarian librarian() {
        if (librarian == null) {
            librarian = new Librarian(new Intake());
        }
        return librarian;
    }

    @Override
    public synchronized Memory memory() {
        if (memory == null) {
            memory = Memory.in(home);
        }
        return memory;
    }
}
