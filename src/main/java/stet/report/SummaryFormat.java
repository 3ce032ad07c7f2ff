package stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.report.summary.Summary;
import stet.report.table.SummaryCsv;

/** The forms in which a summary can be written down. */
public enum SummaryFormat {
    TEXT("txt"), CSV("csv"), HTML("html");

    private final String ending;

    SummaryFormat(String ending) {
        this.ending = ending;
    }

    /** The format as arguments name it: {@code text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that word. */
    public static Optional<SummaryFormat> of(String word) {
        return Stream.of(values()).filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The format that a file's name asks for. */
    public static Optional<SummaryFormat> ofFile(String name) {
        return Stream.of(values()).filter(f -> name.toLowerCase(Locale.ROOT).endsWith("." + f.ending)).findFirst();
    }

    /**
     * Writes the summary.
     *
     * @param out is left open
     */
    public void write(Summary summary, Writer out) throws IOException {
        switch (this) {
            case TEXT -> out.write(SummaryText.of(summary));
            case CSV -> SummaryCsv.write(summary, out);
            case HTML -> SummaryHtml.write(summary, out);
        }
    }
}
