package stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a comparison can be written down. */
public enum Format {
    TEXT("txt"), JSON("json"), HTML("html"), MARKDOWN("md"), CSV("csv");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The format as arguments name it: {@code text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format of that word. */
    public static Optional<Format> of(String word) {
        return Stream.of(values()).filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The format that a file's name asks for. */
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(f -> lower.endsWith("." + f.ending)).findFirst();
    }

    /**
     * Writes the report.
     *
     * @param colour whether text may carry ANSI colours; the other formats never do
     */
    public void write(Subject subject, boolean colour, Writer out) throws IOException {
        switch (this) {
            case TEXT -> out.write(new TextReport(colour ? Paint.ANSI : Paint.NONE).of(subject));
            case JSON -> out.write(JsonReport.comparison(subject) + "\n");
            case HTML -> new HtmlReport(subject, out).write();
            case MARKDOWN -> out.write(MarkdownReport.of(subject));
            case CSV -> out.write(CsvReport.of(subject));
        }
    }
}
