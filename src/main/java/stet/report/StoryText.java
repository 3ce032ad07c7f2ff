package stet.report;

import java.util.Optional;
import stet.compare.Ledger;
import stet.compare.story.Cell;
import stet.compare.story.Column;
import stet.compare.story.Row;
import stet.compare.story.StoryTable;
import stet.message.Messages;

/** A story's table for a person: who stands where, then every fact that some version has otherwise. */
final class StoryText {
    private static final int WIDTH = 96;

    private final StoryTable table;
    private final Lines lines = new Lines(WIDTH);

    private StoryText(StoryTable table) {
        this.table = table;
    }

    static String of(StoryTable table) {
        return new StoryText(table).text();
    }

    private String text() {
        lines.add("", Lines.clean(table.story().title()));
        String base = table.base().path();
        lines.add("  ", Lines.clean(base.equals(table.story().original())
                ? Messages.text("report.stories.original", base)
                : Messages.text("report.story.base", base)));
        table.columns().forEach(this::version);
        lines.add("  ", Messages.text("report.story.same", table.sameEverywhere(), table.facts()));
        table.rows().forEach(this::row);
        lines.blank();
        return lines.toString();
    }

    private void version(Column column) {
        Ledger ledger = column.ledger();
        String path = column.version().path();
        String source = column.descent().source();
        String told = Messages.text("report.story.version", path, ledger.kept(), ledger.original(), ledger.altered(),
                ledger.dropped(), ledger.added());
        lines.add("  ", Lines.clean(source.equals(table.base().path())
                ? told
                : told + " " + Messages.text("report.story.madeFrom", source)));
    }

    private void row(Row row) {
        lines.blank();
        lines.add("  ", Messages.text("report.type." + row.type().word()) + " · "
                + Messages.text("report.severity." + row.severity().word()));
        lines.add("    ", Lines.clean(Messages.text("report.story.cell", table.base().path(),
                Optional.ofNullable(row.original()).map(Wording::value)
                        .orElseGet(() -> Messages.text("report.story.absent")))));
        for (int i = 0; i < row.cells().size(); i++) {
            String path = table.columns().get(i).version().path();
            cell(row.cells().get(i)).ifPresent(words -> lines.add("    ",
                    Lines.clean(Messages.text("report.story.cell", path, words))));
        }
    }

    /** Empty where the version says what the original says. */
    private static Optional<String> cell(Cell cell) {
        return switch (cell) {
            case Cell.Altered altered -> Optional.of(from(Wording.value(altered.what().rewrite()), cell));
            case Cell.Added added -> Optional.of(from(Wording.value(added.what().rewrite()), cell));
            case Cell.Dropped _ -> Optional.of(Messages.text("report.story.dropped"));
            case Cell.Restored restored -> Optional.of(Messages.text("report.story.restored",
                    Wording.value(restored.wrong())));
            case Cell.Kept _,Cell.Absent _ -> Optional.empty();
        };
    }

    private static String from(String value, Cell cell) {
        return cell.from().map(o -> Messages.text("report.story.from", value,
                Messages.text("report.story.origin." + o.word()))).orElse(value);
    }
}
