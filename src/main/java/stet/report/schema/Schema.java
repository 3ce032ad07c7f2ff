package stet.report.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON Schema (2020-12) of one kind of output. Within a version members are added, never changed or taken away. */
public enum Schema {
    ARTICLE, COMPARISON, STORY, STORIES, ANNOTATIONS, ERROR;

    private static final int VERSION = 1;

    /** The schema as arguments name it: {@code article}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that outputs bear: {@code stet.article/1}. */
    public String id() {
        return "stet." + word() + "/" + VERSION;
    }

    /** The name of its file, by which schemas refer to each other: {@code stet.article-1.schema.json}. */
    public String file() {
        return "stet." + word() + "-" + VERSION + ".schema.json";
    }

    /** The schema of that word, that {@linkplain #id() name} or that file. */
    public static Optional<Schema> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(s -> Stream.of(s.word(), s.id(), s.file()).anyMatch(lower::equals))
                .findFirst();
    }

    /** The schema itself. */
    public String json() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(file()), file())) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
