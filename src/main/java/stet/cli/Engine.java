package stet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparer;
import stet.intake.Intake;
import stet.intake.draft.Tracked;
import stet.language.Language;
import stet.message.UnreadableException;
import stet.text.Article;
import stet.text.Metadata;

/** The engine's doors, the same that the window opens. */
record Engine(Intake intake, Comparer comparer) {
    private static final Path NOTHING = Path.of("/dev/null");

    /**
     * The engine, whose models begin to load.
     *
     * @param tracked which text of documents with tracked changes is read
     */
    static Engine start(Tracked tracked) {
        Language.ahead();
        return new Engine(new Intake(tracked), new Comparer());
    }

    /**
     * The article in a file; one without text in the null device, which git names where a file is new or gone.
     *
     * @param published the day of publication where the file bears none
     */
    Article file(Path path, @Nullable LocalDate published) throws UnreadableException {
        Article article = path.equals(NOTHING)
                ? new Article(path.toString(), Metadata.NONE, List.of())
                : intake.file(path);
        return published == null || article.metadata().published() != null
                ? article
                : new Article(article.source(), article.metadata().withPublished(published), article.blocks());
    }

    /**
     * The article in a plain text.
     *
     * @param name names it in the message where it is refused
     */
    Article text(String text, String name, @Nullable LocalDate published) throws UnreadableException {
        return Intake.bounded(intake.text(text, null, published), name);
    }
}
