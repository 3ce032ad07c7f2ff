package stet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.message.UnreadableException;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

/** The door to intake. Safe for use by many threads. */
public final class Intake {

    /**
     * The article in a file of any supported format.
     *
     * @throws UnreadableException where it cannot be read as an article
     */
    public Article file(Path path) throws UnreadableException {
        try {
            return text(Files.readString(path), path.getFileName().toString(), null);
        } catch (IOException e) {
            throw new UnreadableException(path + " cannot be read", e);
        }
    }

    /**
     * The article in a plain text whose blocks are separated by blank lines.
     *
     * @param source    a name for it; null where it has none
     * @param published the day of publication where the text bears none
     */
    public Article text(String text, @Nullable String source, @Nullable LocalDate published) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.split("\\n[ \\t\\r]*\\n", -1)) {
            String folded = part.strip().replaceAll("\\s+", " ");
            if (!folded.isEmpty()) {
                Role role = blocks.isEmpty() ? Role.HEADLINE : Role.BODY;
                blocks.add(new Block(blocks.size() + 1, role, folded));
            }
        }
        String headline = blocks.isEmpty() ? null : blocks.getFirst().text();
        return new Article(source, new Metadata(headline, null, null, null, published, "en"), blocks);
    }

    /** The article in a piece of HTML, as dragged or pasted from a browser. */
    public Article html(String html, @Nullable String source) {
        return text(html.replaceAll("<[^>]*>", "\n\n"), source, null);
    }
}
