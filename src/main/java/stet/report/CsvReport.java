package stet.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.Notice;
import stet.fact.Fact;
import stet.report.subject.Subject;

/**
 * The changes of a comparison as a table for a spreadsheet, in ledger order (RFC 4180). A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
final class CsvReport {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvReport() {
    }

    static String of(Subject subject) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter out = CsvWriter.builder().build(text)) {
            out.writeRecord("kind", "type", "severity", "original block", "original start", "original end",
                    "original text", "original value", "rewrite block", "rewrite start", "rewrite end", "rewrite text",
                    "rewrite value", "why", "notice");
            String notice = subject.comparison().notices().stream().map(Notice::text).collect(Collectors.joining(" "));
            for (FactChange change : Wording.inOrder(subject.comparison().changes())) {
                List<String> cells = new ArrayList<>(
                        List.of(change.kind(), change.type().word(), change.severity().word()));
                fact(cells, change.inOriginal().orElse(null));
                fact(cells, change.inRewrite().orElse(null));
                cells.add(guarded(change.why()));
                cells.add(notice);
                out.writeRecord(cells);
            }
        }
        return text.toString();
    }

    private static void fact(List<String> cells, @Nullable Fact fact) {
        if (fact == null) {
            cells.addAll(List.of("", "", "", "", ""));
        } else {
            cells.add(String.valueOf(fact.place().block()));
            cells.add(String.valueOf(fact.place().span().start()));
            cells.add(String.valueOf(fact.place().span().end()));
            cells.add(guarded(fact.text()));
            cells.add(guarded(fact.value().normal()));
        }
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
