package stet.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import stet.report.annotation.PlainText;
import stet.report.subject.Subject;
import stet.report.table.FormulaGuard;
import stet.report.tei.ReadTei;
import stet.text.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes as other programs read them from what Stet writes. */
final class ReadBack {
    private static final JsonMapper JSON = new JsonMapper();

    /** A change; ends that are not there are null, words that are not there empty. */
    record Change(String kind, String type, String severity, End original, End rewrite, String why, String decision,
            String note) {
    }

    /** A fact in an article: UTF-16 code units of the block's text. */
    record End(int block, int start, int end, String text, String value) {
    }

    private ReadBack() {
    }

    static List<Change> json(String json) {
        return JSON.readTree(json).path("changes").values().stream().map(c -> new Change(c.path("kind").asString(),
                c.path("type").asString(), c.path("severity").asString(), end(c.get("original")), end(c.get("rewrite")),
                c.path("why").asString(), c.path("decision").asString(""), c.path("note").asString(""))).toList();
    }

    private static End end(JsonNode f) {
        return f == null
                ? null
                : new End(f.path("block").asInt(), f.path("start").asInt(), f.path("end").asInt(),
                        f.path("text").asString(), f.path("value").asString());
    }

    static List<Change> csv(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return records.stream().map(r -> row(name -> FormulaGuard.unguarded(r.getField(name)))).toList();
        }
    }

    static List<Change> xlsx(byte[] bytes) throws IOException {
        List<Change> changes = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheetAt(0);
            DataFormatter shown = new DataFormatter();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                changes.add(row(name -> shown.formatCellValue(row.getCell(column(sheet.getRow(0), name)))));
            }
        }
        return changes;
    }

    private static int column(Row head, String name) {
        int column = 0;
        while (!head.getCell(column).getStringCellValue().equals(name)) {
            column++;
        }
        return column;
    }

    private static Change row(UnaryOperator<String> cell) {
        return new Change(cell.apply("kind"), cell.apply("type"), cell.apply("severity"), end(cell, "original"),
                end(cell, "rewrite"), cell.apply("why"), cell.apply("decision"), cell.apply("note"));
    }

    private static End end(UnaryOperator<String> cell, String side) {
        return cell.apply(side + " block").isEmpty()
                ? null
                : new End(Integer.parseInt(cell.apply(side + " block")), Integer.parseInt(cell.apply(side + " start")),
                        Integer.parseInt(cell.apply(side + " end")), cell.apply(side + " text"),
                        cell.apply(side + " value"));
    }

    static List<Change> tei(Subject subject) {
        ReadTei tei = ReadTei.of(subject);
        return tei.all("note").stream().filter(n -> n.getAttribute("type").equals("change")).map(note -> {
            String[] ana = note.getAttribute("ana").replace("#", "").split(" ");
            return new Change(ana[0], ana[1], ana[2], end(tei, note, "original"), end(tei, note, "rewrite"),
                    only(ReadTei.parts(note, "why")), only(ReadTei.parts(note, "decision")),
                    only(ReadTei.parts(note, "note")));
        }).toList();
    }

    private static String only(List<String> words) {
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static End end(ReadTei tei, Element note, String side) {
        String[] starts = note.getAttribute("target").replace("#", "").split(" ");
        String[] ends = note.getAttribute("targetEnd").replace("#", "").split(" ");
        Map<String, ReadTei.Point> points = tei.points(side);
        for (int i = 0; i < starts.length; i++) {
            if (starts[i].startsWith(side)) {
                ReadTei.Point start = points.get(starts[i]);
                ReadTei.Point end = points.get(ends[i]);
                String text = tei.blocks(side).stream().filter(b -> b.n() == start.block()).findFirst().orElseThrow()
                        .text().substring(start.offset(), end.offset());
                return new End(start.block(), start.offset(), end.offset(), text, ReadTei.parts(note, "value").get(i));
            }
        }
        return null;
    }

    /** @param original and rewrite: the articles that the positions count in */
    static List<Change> annotations(String json, Article original, Article rewrite) {
        return JSON.readTree(json).at("/first/items").values().stream().map(a -> new Change(
                a.path("stet:kind").asString(), a.path("stet:type").asString(), a.path("stet:severity").asString(),
                end(a, "original", original), end(a, "rewrite", rewrite), body(a, "describing"),
                a.path("stet:decision").asString(""), body(a, "commenting"))).toList();
    }

    private static String body(JsonNode annotation, String purpose) {
        return annotation.path("body").values().stream().filter(b -> b.path("purpose").asString().equals(purpose))
                .map(b -> b.path("value").asString()).findFirst().orElse("");
    }

    private static End end(JsonNode annotation, String side, Article article) {
        return annotation.path("target").values().stream().filter(t -> t.path("stet:side").asString().equals(side))
                .map(t -> end(t, article)).findFirst().orElse(null);
    }

    /** The fact where block and position say; position, quotation and block must say the same. */
    private static End end(JsonNode target, Article article) {
        JsonNode quote = target.at("/selector/1");
        int block = Integer.parseInt(target.at("/selector/2/value").asString().replace("block=", ""));
        String text = article.block(block).text();
        int start = text.offsetByCodePoints(0, target.at("/selector/2/refinedBy/start").asInt());
        int end = text.offsetByCodePoints(0, target.at("/selector/2/refinedBy/end").asInt());
        String whole = new PlainText(article).toString();
        String position = slice(whole, target.at("/selector/0/start").asInt(), target.at("/selector/0/end").asInt());
        String quoted = quote.path("prefix").asString() + quote.path("exact").asString()
                + quote.path("suffix").asString();
        if (!position.equals(text.substring(start, end)) || !whole.contains(quoted)) {
            throw new AssertionError(target + " does not agree with itself");
        }
        return new End(block, start, end, quote.path("exact").asString(), target.path("stet:value").asString());
    }

    private static String slice(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
