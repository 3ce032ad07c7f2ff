package stet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a JSONL input.
 *
 * @param number its number in the file, from 1
 * @param folder against which its paths are resolved
 */
record InputLine(int number, JsonNode members, Path folder) {
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build());

    /** @throws UnreadableException where it is not a JSON object in UTF-8 */
    static InputLine parse(byte[] line, int number, Path folder) throws UnreadableException {
        try {
            JsonNode members = MAPPER.readTree(line);
            if (members.isObject()) {
                return new InputLine(number, members, folder);
            }
        } catch (JacksonException e) {
            throw new UnreadableException(Messages.text("cli.line.notJson", number), e);
        }
        throw new UnreadableException(Messages.text("cli.line.notJson", number));
    }

    /** The id; null where it has none. A number's id is its digits. */
    @Nullable
    String id() {
        JsonNode id = members.path("id");
        return id.isValueNode() && !id.isNull() ? id.asString() : null;
    }

    /** The id, or the line's number where it has none. */
    String name() {
        String id = id();
        return id == null ? String.valueOf(number) : id;
    }

    /** A member's text; null where it is missing. */
    @Nullable
    String text(String member) {
        JsonNode value = members.path(member);
        return value.isString() ? value.asString() : null;
    }

    /** The path in a member, else a name of its own for a text that stands in the line itself. */
    String pathOr(String member, String name) {
        String path = text(member);
        return path == null ? name : path;
    }

    /**
     * The article that the line holds or points to.
     *
     * @param text    the member with the text itself
     * @param path    the member with a path instead
     * @param dateKey the member with a date of publication, for an article that bears none
     */
    Article article(Engine engine, String text, String path, String dateKey) throws UnreadableException {
        LocalDate published = date(dateKey);
        String words = text(text);
        if (words != null) {
            return engine.text(words, name(), published);
        }
        String file = text(path);
        if (file == null) {
            throw new UnreadableException(Messages.text("cli.line.noArticle", number, text, path));
        }
        try {
            return engine.file(folder.resolve(file), published);
        } catch (InvalidPathException e) {
            throw new UnreadableException(Messages.text("cli.line.badPath", number, file), e);
        }
    }

    private @Nullable LocalDate date(String member) throws UnreadableException {
        String date = text(member);
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            // a time of day may follow; the day is what counts
            return LocalDate.parse(date.strip().substring(0, Math.min(10, date.strip().length())));
        } catch (DateTimeException e) {
            throw new UnreadableException(Messages.text("cli.line.badDate", number, member, date), e);
        }
    }
}
