package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The Markdown and the CSV report. */
class TablesTest {

    @Test
    void markdownHasARowForEachChange() {
        assertThat(MarkdownReport.of(Pairs.ferry()))
                .isEqualTo("""
                           # More ferries

                           wire.txt → site.html

                           The rewrite keeps 0 of the original's 2 facts (0 %). 1 altered, 1 dropped, 1 added.

                           Of the rewrite's words, 25 % are copied, 60 % reworded and 15 % new. \
                           The longest copied run has 4 words: “sailings start in May”

                           | Change | Original | Rewrite | Why |
                           | --- | --- | --- | --- |
                           | **Altered** number, high | 12 | 21 | Another number: 12, not 21. |
                           | **Dropped** money, medium | \\$9 (= 9 USD) | – | The rewrite gives no price. |
                           | **Added** person, low | – | Ana Brix | The original does not name her. |
                           """);
    }

    @Test
    void wordsMeanNothingToMarkdown() {
        assertThat(MarkdownReport.of(Pairs.hostile())).doesNotContainPattern("(?<!\\\\)[<>\\[\\]`]")
                .doesNotContain("\u001b").contains(
                        "\\<script\\>", "\\|=cmd", "\\[a\\](javascript:b)");
    }

    @Test
    void csvHasARecordForEachChange() throws IOException {
        assertThat(CsvReport.of(Pairs.ferry()))
                .isEqualTo("""
                           kind,type,severity,original block,original start,original end,original text,original value,\
                           rewrite block,rewrite start,rewrite end,rewrite text,rewrite value,why,notice\r
                           altered,number,high,3,4,6,12,12,2,4,6,21,21,"Another number: 12, not 21.",\r
                           dropped,money,medium,2,16,18,$9,9 USD,,,,,,The rewrite gives no price.,\r
                           added,person,low,,,,,,2,35,43,Ana Brix,Ana Brix,The original does not name her.,\r
                           """);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        assertThat(CsvReport.of(Pairs.hostile()).lines().skip(1).findFirst().orElseThrow())
                .startsWith("altered,name,high,3,0,").contains(",\"'=1+1 <script>");
    }
}
