package stet.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.library.Librarian;
import stet.library.Shelf;
import stet.message.Progress;
import stet.text.Article;

/** The engine of this computer, started with its first job, so that the window need not wait for its models. */
final class LocalEngine implements Engine {
    private @Nullable Comparer comparer;
    private @Nullable Librarian librarian;

    @Override
    public Shelf open(List<Path> paths, Progress progress) {
        return librarian().open(paths, progress);
    }

    @Override
    public FactSheet read(Article article) {
        return comparer().read(article);
    }

    @Override
    public Comparison compare(FactSheet original, FactSheet rewrite) {
        return comparer().compare(original, rewrite);
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
}
