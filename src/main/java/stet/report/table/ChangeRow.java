package stet.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.Notice;
import stet.fact.Fact;
import stet.report.subject.LedgerOrder;
import stet.report.subject.Remark;
import stet.report.subject.Subject;
import stet.text.Span;

/**
 * One change as a row, its cells in the order of {@link #COLUMNS}: a string, a whole number, or null where there is
 * nothing to say.
 */
record ChangeRow(List<@Nullable Object> cells) {
    /** Names that stay as they are; new columns come last. */
    static final List<String> COLUMNS = List.of("kind", "type", "severity", "original block", "original start",
            "original end", "original text", "original value", "rewrite block", "rewrite start", "rewrite end",
            "rewrite text", "rewrite value", "why", "notice", "decision", "note", "original path", "rewrite path");

    /** Every change of the subject, in ledger order. */
    static List<ChangeRow> of(Subject subject) {
        String notice = subject.comparison().notices().stream().map(Notice::text).collect(Collectors.joining(" "));
        return LedgerOrder.of(subject.comparison().changes()).stream().map(c -> row(subject, c, notice)).toList();
    }

    private static ChangeRow row(Subject subject, FactChange change, String notice) {
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.addAll(List.of(change.kind(), change.type().word(), change.severity().word()));
        add(cells, change.inOriginal().orElse(null));
        add(cells, change.inRewrite().orElse(null));
        Remark remark = subject.remark(change);
        cells.add(change.why());
        cells.add(spoken(notice));
        cells.add(remark.verdict() == Remark.Verdict.OPEN ? null : remark.verdict().word());
        cells.add(spoken(remark.note()));
        cells.add(subject.original());
        cells.add(subject.rewrite());
        return new ChangeRow(cells);
    }

    private static @Nullable String spoken(String words) {
        return words.isEmpty() ? null : words;
    }

    private static void add(List<@Nullable Object> cells, @Nullable Fact fact) {
        if (fact == null) {
            for (int i = 0; i < 5; i++) {
                cells.add(null);
            }
        } else {
            Span span = fact.place().span();
            cells.addAll(List.of(fact.place().block(), span.start(), span.end(), fact.text(), fact.value().normal()));
        }
    }
}
