package stet.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.compare.story.Cell;
import stet.compare.story.Column;
import stet.compare.story.Origin;
import stet.compare.story.Row;
import stet.compare.story.StoryTable;
import stet.fact.Fact;

/**
 * The tables of any number of stories under the same columns (RFC 4180): a row for what one version made of one fact, so
 * that a program can filter, count and pivot. Cells that could pass for formulas are guarded: see {@link FormulaGuard}.
 */
public final class StoriesCsv {
    private static final List<String> COLUMNS = List.of("story", "original", "version", "made from", "type", "severity",
            "state", "origin", "original text", "original value", "original block", "original start", "original end",
            "version text", "version value", "version block", "version start", "version end");

    private StoriesCsv() {
    }

    /** The line of names. */
    public static String head() {
        return lines(List.of(COLUMNS));
    }

    /** The lines of a story. */
    public static String of(StoryTable table) {
        List<List<String>> records = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                records.add(cells(table, row, i));
            }
        }
        return lines(records);
    }

    private static List<String> cells(StoryTable table, Row row, int index) {
        Column column = table.columns().get(index);
        Cell cell = row.cells().get(index);
        List<String> cells = new ArrayList<>();
        Stream.of(table.story().title(), table.base().path(), column.version().path(), column.descent().source())
                .map(FormulaGuard::guarded).forEach(cells::add);
        cells.addAll(List.of(row.type().word(), cell.change().map(c -> c.severity().word()).orElse(""), cell.state(),
                cell.from().map(Origin::word).orElse("")));
        cells.addAll(fact(row.original()));
        cells.addAll(fact(cell.said().orElse(null)));
        return cells;
    }

    private static List<String> fact(@Nullable Fact fact) {
        return fact == null
                ? List.of("", "", "", "", "")
                : List.of(FormulaGuard.guarded(fact.text()), FormulaGuard.guarded(fact.value().normal()),
                        String.valueOf(fact.place().block()), String.valueOf(fact.place().span().start()),
                        String.valueOf(fact.place().span().end()));
    }

    private static String lines(List<List<String>> records) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        records.forEach(csv::writeRecord);
        return out.toString();
    }
}
