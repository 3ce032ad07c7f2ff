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
import stet.library.Librarian;
import stet.library.Library;
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

    /** @param home the data folder */
    LocalEngine(Path home) {
        this.home = home;
    }

    @Override
    public Library open(List<Path> paths, Optional<Path> index) {
        return librarian().catalogue(index.orElse(home), paths, memory());
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
    public FactSheet read(Article article) {
        return comparer().read(article);
    }

    @Override
    public Comparison compare(FactSheet original, FactSheet rewrite, Corrections corrections) {
        return comparer().compare(original, rewrite, corrections);
    }

    @Override
    public synchronized void close() {
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
