package stet.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparison;
import stet.compare.Ledger;
import stet.compare.Notice;
import stet.compare.Reuse;
import stet.report.subject.Subject;

/** A comparison as a workbook: a sheet with a row a change, in ledger order, and a sheet of what they sum up to. */
public final class ChangesXlsx {
    private static final List<Integer> WIDTHS = List.of(10, 13, 10, 9, 9, 9, 32, 24, 9, 9, 9, 32, 24, 56, 24, 12, 32,
            32, 32);

    private ChangesXlsx() {
    }

    /**
     * Writes the workbook.
     *
     * @param out is flushed and left open
     */
    public static void write(Subject subject, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Stet", null)) {
            changes(new Sheet(book.newWorksheet("Changes")), subject);
            summary(new Sheet(book.newWorksheet("Summary")), subject);
        }
        out.flush();
    }

    private static void changes(Sheet sheet, Subject subject) {
        int columns = ChangeRow.COLUMNS.size();
        sheet.add(ChangeRow.COLUMNS);
        sheet.head(columns);
        ChangeRow.of(subject).forEach(row -> sheet.add(row.cells()));
        sheet.filter(columns);
        for (int i = 0; i < columns; i++) {
            sheet.width(i, WIDTHS.get(i));
        }
    }

    private static void summary(Sheet sheet, Subject subject) {
        sheet.add(List.of("measure", "value"));
        sheet.head(2);
        measures(subject).forEach(sheet::add);
        sheet.width(0, 24);
        sheet.width(1, 64);
    }

    private static List<List<@Nullable Object>> measures(Subject subject) {
        Comparison c = subject.comparison();
        Ledger ledger = c.ledger();
        Reuse reuse = c.reuse();
        List<List<@Nullable Object>> rows = new ArrayList<>(List.of(row("original path", subject.original()),
                row("rewrite path", subject.rewrite()), row("facts of the original", ledger.original()),
                row("facts of the rewrite", ledger.rewrite()), row("kept", ledger.kept()),
                row("altered", ledger.altered()), row("dropped", ledger.dropped()), row("added", ledger.added()),
                row("verbatim", share(reuse.verbatim())), row("reworded", share(reuse.reworded())),
                row("new", share(reuse.fresh()))));
        Reuse.Run run = reuse.longestRun();
        rows.add(row("longest run in words", run == null ? 0 : run.words()));
        for (Notice notice : c.notices()) {
            rows.add(row("notice", notice.text()));
        }
        return rows;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /** As JSON has it: to four digits. */
    private static double share(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
