package stet.app.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.report.Format;

/** What can be exported: the comparison in each of its formats, and the table of its whole story. */
public enum Kind {
    HTML(Format.HTML), PDF(Format.PDF), DOCX(Format.DOCX), MARKDOWN(Format.MARKDOWN), TEXT(Format.TEXT), CSV(
            Format.CSV),
    XLSX(Format.XLSX), JSON(Format.JSON), TEI(Format.TEI), ANNOTATIONS(Format.ANNOTATIONS), STORY_TABLE(null);

    private final @Nullable Format format;

    Kind(@Nullable Format format) {
        this.format = format;
    }

    /** The comparison's format; empty for the table, which is of more than one comparison. */
    Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** How its files end, without the dot. */
    String ending() {
        return format().orElse(Format.CSV).ending();
    }

    /** Whether a person who sees its first lines sees what it is. */
    boolean isPlain() {
        return switch (this) {
            case MARKDOWN, TEXT, CSV, JSON, TEI, ANNOTATIONS, STORY_TABLE -> true;
            case HTML, PDF, DOCX, XLSX -> false;
        };
    }

    /** The kind as messages name it: {@code story_table}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file that the reader meant: a name without an ending gets the kind's, unless that would take the place of a
     * file the reader was not asked about.
     */
    Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        Path ended = chosen.resolveSibling(name + "." + ending());
        return name.indexOf('.') > 0 || Files.exists(ended) ? chosen : ended;
    }
}
