package stet.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
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
 * All versions of a story in one table (RFC 4180): a row a fact, five columns a version, in the order of the window's
 * table. Cells that could pass for formulas are guarded: see {@link FormulaGuard}.
 */
public final class StoryTableCsv {
    private static final List<String> FACT = List.of("text", "value", "block", "start", "end");
    private static final List<String> VERSION = List.of("state", "origin", "text", "value", "severity");

    private StoryTableCsv() {
    }

    /**
     * Writes the table.
     *
     * @param out is flushed and left open
     */
    public static void write(StoryTable table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(names(table));
        for (Row row : table.rows()) {
            csv.writeRecord(cells(row));
        }
        csv.flush();
    }

    private static List<String> names(StoryTable table) {
        List<String> names = new ArrayList<>(List.of("type", "severity"));
        FACT.forEach(n -> names.add(FormulaGuard.guarded(table.base().path() + " " + n)));
        for (Column column : table.columns()) {
            VERSION.forEach(n -> names.add(FormulaGuard.guarded(column.version().path() + " " + n)));
        }
        return names;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.type().word(), row.severity().word()));
        Fact original = row.original();
        if (original == null) {
            cells.addAll(List.of("", "", "", "", ""));
        } else {
            cells.addAll(words(original));
            Stream.of(original.place().block(), original.place().span().start(), original.place().span().end())
                    .map(String::valueOf).forEach(cells::add);
        }
        row.cells().forEach(cell -> cells.addAll(cells(cell)));
        return cells;
    }

    private static List<String> cells(Cell cell) {
        List<String> cells = new ArrayList<>(List.of(cell.state(), cell.from().map(Origin::word).orElse("")));
        cells.addAll(words(cell.said().orElse(null)));
        cells.add(cell.change().map(c -> c.severity().word()).orElse(""));
        return cells;
    }

    private static List<String> words(@Nullable Fact fact) {
        return fact == null
                ? List.of("", "")
                : List.of(FormulaGuard.guarded(fact.text()), FormulaGuard.guarded(fact.value().normal()));
    }
}
