package stet.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Article;
import stet.text.Metadata;

/** The door to intake. Safe for use by many threads. */
public final class Intake {
    /** UTF-16 code units of an article: twenty times the longest that a paper prints. */
    private static final int LONGEST = 1_000_000;

    /**
     * The article in a file of any supported format.
     *
     * @throws UnreadableException where it cannot be read as an article
     */
    public Article file(Path path) throws UnreadableException {
        Path name = path.getFileName();
        return bytes(InputFile.bytes(path), name == null ? path.toString() : name.toString());
    }

    /**
     * The article in the bytes of a file.
     *
     * @param name the file's name, which people see in messages and which helps to tell the format
     * @throws UnreadableException where they cannot be read as an article
     */
    public Article bytes(byte[] bytes, String name) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(Messages.text("intake.empty", name));
        }
        FileKind kind = FileKind.of(bytes);
        if (kind != null) {
            throw new UnreadableException(
                    Messages.text("intake.kind", name, Messages.text("intake.kind." + kind.word())));
        }
        String text = Decoder.decode(bytes);
        if (text == null) {
            throw new UnreadableException(Messages.text("intake.binary", name));
        }
        Article article = Roles.tell(name, draft(text, name));
        if (article.blocks().isEmpty()) {
            throw new UnreadableException(Messages.text("intake.blank", name));
        }
        return bounded(article, name);
    }

    /**
     * The article itself, where it is no longer than an article can be.
     *
     * @param name names it in the message
     * @throws UnreadableException where it is longer: nobody would compare it, and it would take many minutes
     */
    public static Article bounded(Article article, String name) throws UnreadableException {
        long length = article.blocks().stream().mapToLong(b -> b.text().length()).sum();
        if (length > LONGEST) {
            throw new UnreadableException(Messages.text("intake.long", name, length, LONGEST));
        }
        return article;
    }

    private static Draft draft(String text, String name) {
        return switch (Format.of(text, name)) {
            case TEXT -> new Draft(PlainText.blocksOfFile(text), Metadata.NONE);
            case HTML -> HtmlPage.draft(text);
            case MARKDOWN -> MarkdownText.draft(text);
        };
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
