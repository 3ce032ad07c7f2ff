package stet.app.story;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stet.app.session.VersionName;
import stet.compare.Version;
import stet.compare.story.Cell;
import stet.compare.story.Column;
import stet.compare.story.Descent;
import stet.compare.story.Origin;
import stet.compare.story.Row;
import stet.compare.story.StoryTable;
import stet.message.DayStyle;
import stet.message.Messages;

/** The table in words, for eyes and for ears. */
final class Wording {
    private final StoryTable table;
    private final Map<String, String> names;

    Wording(StoryTable table) {
        this.table = table;
        names = VersionName.all(table.story());
    }

    String name(Version version) {
        return names.getOrDefault(version.path(), version.path());
    }

    String name(int column) {
        return name(column < 0 ? table.base() : table.columns().get(column).version());
    }

    static String day(Version version) {
        LocalDate day = version.card().published();
        return day == null ? "" : DayStyle.COLUMN.of(day);
    }

    static String type(Row row) {
        return Messages.text("ledger.type." + row.type().word());
    }

    /** "48 facts: 29 the same in every version, 12 altered and 7 dropped in at least one". */
    String summary() {
        return Messages.text("table.summary", table.facts(), table.sameEverywhere(),
                table.rows().stream().filter(Row::isAltered).count(),
                table.rows().stream().filter(Row::isDropped).count());
    }

    /** What the base is to the story. */
    String role() {
        return Messages.text(table.story().original() == null ? "table.fullest" : "table.original");
    }

    /** "rewrote Harbour Dispatch: 7 of its 8 errors". */
    String descent(Column column) {
        Descent descent = column.descent();
        String source = name(table.sourceOf(column));
        if (descent.source().equals(table.base().path())) {
            return Messages.text(table.story().original() == null ? "table.against" : "table.rewrote", source);
        }
        return descent.errors() > 0
                ? Messages.text("table.took", source, descent.errors(), descent.of())
                : Messages.text("table.follows", source, Math.round(100 * descent.words()));
    }

    /** "name. Meridian Wire: Teodor Arvane. Harbour Dispatch: Tomas Arvane, first to bring it." */
    String spoken(Row row, int column) {
        String original = row.original() == null ? Messages.text("table.notInOriginal") : row.original().text();
        String base = Messages.text("table.spoken", name(Focus.BASE), original);
        return Messages.text("table.line", type(row), column < 0
                ? base
                : base + " " + Messages.text("table.spoken", name(column), said(row, column)));
    }

    /** What a version made of a fact. */
    String said(Row row, int column) {
        return switch (row.cells().get(column)) {
            case Cell.Kept _ -> Messages.text("table.kept");
            case Cell.Dropped _ -> Messages.text("table.dropped");
            case Cell.Absent _ -> Messages.text("table.absent");
            case Cell.Restored restored -> Messages.text("table.restoredFrom", restored.wrong().text());
            case Cell.Altered altered -> Messages.text("table.said", altered.what().rewrite().text(),
                    origin(altered.origin(), column));
            case Cell.Added added -> Messages.text("table.said", added.what().rewrite().text(),
                    Messages.text("table.added"));
        };
    }

    private String origin(Origin origin, int column) {
        return switch (origin) {
            case FIRST -> Messages.text("table.first");
            case TAKEN -> Messages.text("table.takenFrom", name(table.sourceOf(table.columns().get(column))));
            case AGAIN -> Messages.text("table.again");
        };
    }

    /** What a pointer that rests on a cell is told; null where there is nothing to tell. */
    @Nullable
    String tip(Row row, int column) {
        Cell cell = row.cells().get(column);
        String why = cell.change().map(c -> " " + c.why()).orElse("");
        return cell instanceof Cell.Kept || cell instanceof Cell.Absent
                ? null
                : Messages.text("table.spoken", name(column), said(row, column)) + why;
    }
}
