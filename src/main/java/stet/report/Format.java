package stet.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.report.annotation.AnnotationReport;
import stet.report.subject.Subject;
import stet.report.table.ChangesCsv;
import stet.report.table.ChangesXlsx;
import stet.report.tei.TeiReport;

/** The forms in which a comparison can be written down. */
public enum Format {
    TEXT("txt"), JSON("json"), HTML("html"), PDF("pdf"), DOCX("docx"), MARKDOWN("md"), CSV("csv"), XLSX("xlsx"),
    TEI("xml"),
    ANNOTATIONS("jsonld");

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

    /** Whether it is for programs to open and would only confuse a terminal. */
    public boolean isBinary() {
        return this == PDF || this == DOCX || this == XLSX;
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
     * Writes the report; texts as UTF-8.
     *
     * @param colour whether text may carry ANSI colours; the other formats never do
     * @param out    is flushed and left open
     */
    public void write(Subject subject, boolean colour, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (this) {
            case TEXT -> text.write(new TextReport(colour ? Paint.ANSI : Paint.NONE).of(subject));
            case JSON -> text.write(JsonReport.comparison(subject) + "\n");
            case HTML -> HtmlReport.write(subject, text);
            case PDF -> PdfReport.write(subject, out);
            case DOCX -> DocxReport.write(subject, Instant.now(), out);
            case MARKDOWN -> text.write(MarkdownReport.of(subject));
            case CSV -> ChangesCsv.write(subject, text);
            case TEI -> TeiReport.write(subject, text);
            case ANNOTATIONS -> text.write(AnnotationReport.of(subject) + "\n");
            case XLSX -> ChangesXlsx.write(subject, out);
        }
        text.flush();
    }
}
