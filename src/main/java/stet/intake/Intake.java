package stet.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.draft.Tracked;
import stet.intake.page.HtmlPage;
import stet.intake.role.Roles;
import stet.intake.writing.PlainText;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Article;
import stet.text.Metadata;

/** The door to intake. Safe for use by many threads. */
public final class Intake {
    /** Files that hold many articles. */
    private static final Set<String> FOLDERS = Set.of("zip", "gz", "mbox", "jsonl", "ndjson", "csv", "tsv");

    private final Tracked tracked;

    /** Reads documents with tracked changes as if these were accepted. */
    public Intake() {
        this(Tracked.ACCEPTED);
    }

    /** @param tracked which text of documents with tracked changes is read */
    public Intake(Tracked tracked) {
        this.tracked = tracked;
    }

    /**
     * Every article in a file of any supported format, each as soon as it is read, in the order of the file and in
     * memory that does not grow with their number. What cannot be read is an entry as well, and the rest goes on.
     *
     * @param sink hears of each on the calling thread; what it throws ends the reading and comes out here
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public void each(Path file, Consumer<Entry> sink) {
        try (InputStream in = InputFile.open(file)) {
            walk(file, in, sink);
        } catch (UnreadableException e) {
            sink.accept(new Entry.Refused("", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            sink.accept(new Entry.Refused("", Messages.text("intake.failed", file)));
        }
    }

    private void walk(Path file, InputStream in, Consumer<Entry> sink) throws IOException {
        Path name = file.getFileName();
        new Walk(name == null ? file.toString() : name.toString(), tracked, sink).read(in, Files.size(file));
    }

    /**
     * The article in a file that holds one, or the member of a file that holds several: {@code dump.jsonl#3}.
     *
     * @throws UnreadableException where it cannot be read as an article, or is several
     */
    public Article file(Path path) throws UnreadableException {
        MemberPath wanted = MemberPath.of(path);
        Single single = new Single(path.toString(), wanted.member());
        try {
            each(wanted.file(), single);
        } catch (Single.Enough e) {
            return single.article();
        }
        return single.article();
    }

    /** Whether it is a file that, by its name, holds one article and no more. */
    public static boolean isArticle(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && !FOLDERS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The file in which {@link #file} looks for a path: itself, or what holds the member that it names. */
    public static Path fileOf(Path path) {
        return MemberPath.of(path).file();
    }

    /**
     * The article in the bytes of a file that holds one.
     *
     * @param name the file's name, which people see in messages and which helps to tell the format
     * @throws UnreadableException where they cannot be read as an article, or hold several
     */
    public Article bytes(byte[] bytes, String name) throws UnreadableException {
        Single single = new Single(name, "");
        try {
            new Walk(name, tracked, single).read(new ByteArrayInputStream(bytes), bytes.length);
        } catch (Single.Enough e) {
            return single.article();
        }
        return single.article();
    }

    /**
     * The article itself, where it is no longer than an article can be.
     *
     * @param name names it in the message
     * @throws UnreadableException where it is longer: nobody would compare it, and it would take many minutes
     */
    public static Article bounded(Article article, String name) throws UnreadableException {
        long length = article.blocks().stream().mapToLong(b -> b.text().length()).sum();
        if (length > Limits.ARTICLE_LENGTH) {
            throw new UnreadableException(Messages.text("intake.long", name, length, Limits.ARTICLE_LENGTH));
        }
        return article;
    }

    /**
     * The article in a plain text whose blocks are separated by blank lines.
     *
     * @param source    a name for it; null where it has none
     * @param published the day of publication where the text bears none
     */
    public Article text(String text, @Nullable String source, @Nullable LocalDate published) {
        Article article = Roles.tell(source, new Draft(PlainText.blocks(text), Metadata.NONE));
        Metadata told = article.metadata();
        return told.published() != null
                ? article
                : new Article(source, told.withPublished(published), article.blocks());
    }

    /** The article in a piece of HTML, as dragged or pasted from a browser. */
    public Article html(String html, @Nullable String source) {
        return Roles.tell(source, HtmlPage.draft(html));
    }
}
