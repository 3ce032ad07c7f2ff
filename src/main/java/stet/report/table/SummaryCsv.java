package stet.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import stet.report.summary.Figure;
import stet.report.summary.Frequent;
import stet.report.summary.Row;
import stet.report.summary.Summary;

/** A summary as CSV (RFC 4180), a row a figure. Cells that could pass for formulas are guarded: {@link FormulaGuard}. */
public final class SummaryCsv {
    private static final List<String> COLUMNS = List.of("by", "name", "pairs", "measure", "count", "of", "share", "low",
            "high");
    private static final int NAMES = 1000;

    private SummaryCsv() {
    }

    /**
     * Writes the table.
     *
     * @param out is flushed and left open
     */
    public static void write(Summary summary, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        figures(csv, "all", Row.all(summary));
        Row.sources(summary).forEach(row -> figures(csv, "source", row));
        Row.types(summary).forEach(row -> figures(csv, "type", row));
        for (Frequent.Count name : summary.names().most(NAMES)) {
            csv.writeRecord("name", FormulaGuard.guarded(name.name()), "", "altered", String.valueOf(name.times()), "",
                    "", "", "");
        }
        csv.flush();
    }

    private static void figures(CsvWriter csv, String by, Row row) {
        for (Figure figure : row.figures()) {
            csv.writeRecord(by, FormulaGuard.guarded(row.name()), String.valueOf(row.pairs()), figure.measure(),
                    String.valueOf(figure.count()), String.valueOf(figure.of()), share(figure.share()),
                    figure.isSure() ? share(figure.interval().low()) : "",
                    figure.isSure() ? share(figure.interval().high()) : "");
        }
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }
}
