package stet.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.report.subject.Subject;

/**
 * The changes of a comparison as CSV (RFC 4180), a row a change in ledger order. Cells that could pass for formulas are
 * guarded: see {@link FormulaGuard}.
 */
public final class ChangesCsv {
    private ChangesCsv() {
    }

    /**
     * Writes the table.
     *
     * @param out is flushed and left open
     */
    public static void write(Subject subject, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(ChangeRow.COLUMNS);
        for (ChangeRow row : ChangeRow.of(subject)) {
            csv.writeRecord(cells(row));
        }
        csv.flush();
    }

    private static List<String> cells(ChangeRow row) {
        return row.cells().stream().map(ChangesCsv::cell).toList();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> FormulaGuard.guarded(words);
            default -> value.toString();
        };
    }
}
