package stet.report;

import org.jspecify.annotations.Nullable;
import stet.compare.story.Cell;
import stet.compare.story.Column;
import stet.compare.story.Origin;
import stet.compare.story.Row;
import stet.compare.story.StoryTable;
import stet.fact.Fact;
import stet.report.json.Json;

/** A story's table in JSON on one line: {@code stet.story/1}. */
final class StoryJson {
    private StoryJson() {
    }

    static String of(StoryTable table) {
        return Json.object(json -> {
            json.put("schema", "stet.story/1").put("title", table.story().title())
                    .put("original", table.story().original()).put("why", table.story().why())
                    .put("base", table.base().path()).put("facts", table.facts())
                    .put("sameEverywhere", table.sameEverywhere());
            json.objects("versions", table.columns(), column -> version(json, column));
            json.objects("rows", table.rows(), row -> row(json, row, table));
        });
    }

    private static void version(Json json, Column column) {
        json.put("path", column.version().path()).put("similarity", column.version().similarity())
                .put("madeFrom", column.descent().source()).put("depth", column.depth())
                .put("errorsShared", column.descent().errors()).put("errorsOfSource", column.descent().of())
                .put("wordsShared", column.descent().words());
        json.object("ledger", j -> JsonReport.ledger(j, column.ledger()));
    }

    private static void row(Json json, Row row, StoryTable table) {
        json.put("type", row.type().word()).put("severity", row.severity().word());
        mention(json, "original", row.original());
        json.array("cells", cells -> {
            for (int i = 0; i < row.cells().size(); i++) {
                String path = table.columns().get(i).version().path();
                Cell cell = row.cells().get(i);
                cells.item(j -> cell(j, path, cell));
            }
        });
    }

    private static void cell(Json json, String path, Cell cell) {
        json.put("version", path).put("state", cell.state());
        cell.from().map(Origin::word).ifPresent(origin -> json.put("origin", origin));
        cell.change().ifPresent(change -> json.put("severity", change.severity().word()).put("why", change.why()));
        mention(json, "fact", cell.said().orElse(null));
    }

    private static void mention(Json json, String name, @Nullable Fact fact) {
        if (fact != null) {
            json.object(name, j -> JsonReport.fact(j, fact));
        }
    }
}
