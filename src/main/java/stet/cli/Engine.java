package stet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparer;
import stet.intake.Intake;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Article;

/** The engine's doors, the same that the window opens. */
record Engine(Intake intake, Comparer comparer) {
    /** UTF-16 code units of an article: twenty times the longest that a paper prints. */
    private static final int LONGEST = 1_000_000;

    static Engine start() {
        return new Engine(new Intake(), new Comparer());
    }

    /**
     * The article in a file.
     *
     * @param published the day of publication where the file bears none
     */
    Article file(Path path, @Nullable LocalDate published) throws UnreadableException {
        Article article = bounded(intake.file(path), path.toString());
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
        return bounded(intake.text(text, null, published), name);
    }

    /** Refuses what nobody would compare and what would take many minutes. */
    private static Article bounded(Article article, String name) throws UnreadableException {
        long length = article.blocks().stream().mapToLong(b -> b.text().length()).sum();
        if (length > LONGEST) {
            throw new UnreadableException(Messages.text("cli.tooLong", name, length, LONGEST));
        }
        return article;
    }
}
