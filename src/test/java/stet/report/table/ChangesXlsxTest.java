package stet.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.report.Pairs;
import stet.report.subject.Subject;
import stet.text.Block;
import stet.text.Role;

/** What Stet writes, as Apache POI reads it. */
class ChangesXlsxTest {

    @Test
    void aRowForEachChangeUnderAHeadThatStays() throws IOException {
        try (XSSFWorkbook book = written(Pairs.noted())) {
            XSSFSheet sheet = book.getSheet("Changes");
            assertThat(rows(sheet)).containsExactly(
                    String.join("|", ChangeRow.COLUMNS),
                    "altered|number|high|3.0|4.0|6.0|12|12|2.0|4.0|6.0|21|21|Another number: 12, not 21.||confirmed"
                            + "|=Ask \"the port\".|wire.txt|site.html",
                    "dropped|money|medium|2.0|16.0|18.0|$9|9 USD||||||The rewrite gives no price.||||wire.txt|site.html",
                    "added|person|low||||||2.0|35.0|43.0|Ana Brix|Ana Brix|The original does not name her.||dismissed||"
                            + "wire.txt|site.html");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef()))
                    .isEqualTo(new CellRangeAddress(0, 3, 0, ChangeRow.COLUMNS.size() - 1));
            assertThat(sheet.getColumnWidth(13)).isGreaterThan(40 * 256);
        }
    }

    @Test
    void theSecondSheetSumsUp() throws IOException {
        try (XSSFWorkbook book = written(Pairs.ferry())) {
            assertThat(rows(book.getSheet("Summary"))).containsExactly("measure|value", "original path|wire.txt",
                    "rewrite path|site.html", "facts of the original|2.0", "facts of the rewrite|2.0", "kept|0.0",
                    "altered|1.0", "dropped|1.0", "added|1.0", "verbatim|0.25", "reworded|0.6", "new|0.15",
                    "longest run in words|4.0");
        }
    }

    @Test
    void whatAReaderMustKnowFirstStandsInBoth() throws IOException {
        try (XSSFWorkbook book = written(Pairs.foreign())) {
            assertThat(rows(book.getSheet("Summary")).getLast()).startsWith("notice|Not in English (German)");
            assertThat(book.getSheet("Changes").getRow(1).getCell(14).getStringCellValue())
                    .startsWith("Not in English");
        }
    }

    @Test
    void wordsAreNeverAFormulaNorANumber() throws IOException {
        try (XSSFWorkbook book = written(Pairs.hostile())) {
            Row row = book.getSheet("Changes").getRow(1);
            assertThat(row.getCell(6).getStringCellValue()).startsWith("=1+1 <script>alert(1)</script>");
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
            }
        }
    }

    @Test
    void wordsTooLongForACellAreCut() throws IOException {
        Random random = new Random(7);
        Block block = new Block(1, Role.BODY, random.ints(Sheet.LONGEST, 0x1F300, 0x1F600)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        Fact fact = Pairs.fact(FactType.QUOTE, block, block.text(), new FactValue.Quote(block.text(), null));
        Comparison same = Pairs.same().comparison();
        Subject subject = new Subject("p", "a", "b", new Comparison(
                Pairs.sheet("a", Pairs.headline("A"), List.of(block), fact), same.rewrite(), same.alignment(),
                List.of(new FactChange.Dropped(fact, Severity.LOW, "Gone.")), List.of(), same.ledger(), same.reuse()));
        try (XSSFWorkbook book = written(subject)) {
            String cell = book.getSheet("Changes").getRow(1).getCell(6).getStringCellValue();
            assertThat(cell).hasSize(Sheet.LONGEST).endsWith("…");
            assertThat(block.text()).startsWith(cell.substring(0, cell.length() - 1));
        }
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ChangesXlsx.write(Pairs.same(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        assertThat(closed).isFalse();
    }

    private static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            int width = sheet.getRow(0).getLastCellNum();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(text(row.getCell(i)));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private static XSSFWorkbook written(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesXlsx.write(subject, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
