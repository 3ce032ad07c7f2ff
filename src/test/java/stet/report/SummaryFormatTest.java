package stet.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.report.summary.Result;
import stet.report.summary.Summary;

class SummaryFormatTest {
    private static final String EVIL = "<script>alert(1)</script>";

    @Test
    void aPersonReadsSharesWithTheirIntervals() throws IOException {
        assertThat(written(SummaryFormat.TEXT, summary("Daily Pier"))).contains("4 pairs from 1 source.",
                "1 more pair could not be compared.", "  all pairs               4     ", "25.0 % (25.0–25.0)")
                .containsPattern("Daily Pier +4 +10\\.0 % \\(").contains("  Ada <b>: 4 times, last to =Ana");
    }

    @Test
    void aProgramReadsAFigureARow() throws IOException {
        List<String> lines = written(SummaryFormat.CSV, summary("=Pier")).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("by,name,pairs,measure,count,of,share,low,high");
        assertThat(lines).anyMatch(l -> l.startsWith("all,,4,altered,4,40,0.100000,0."))
                .contains("all,,4,verbatim,4,4,0.250000,0.250000,0.250000")
                .anyMatch(l -> l.startsWith("source,'=Pier,4,altered,4,40,")).contains("name,Ada <b>,,altered,4,,,,");
    }

    @Test
    void aPageHasAChartAndTheSameFiguresInATable() throws IOException {
        Document page = Jsoup.parse(written(SummaryFormat.HTML, summary("Daily Pier")));
        assertThat(page.select("section:has(svg.chart)")).hasSize(3).allSatisfy(section -> {
            assertThat(section.select("svg > title, svg > desc").eachText()).hasSize(2).doesNotContain("");
            List<String> bars = section.select("svg text.value").eachText();
            List<String> cells = section.select("tbody td.number:not(:nth-child(2))").stream().map(Element::ownText)
                    .map(t -> t.replace(" %", "")).toList();
            assertThat(bars).isEqualTo(cells).isNotEmpty();
        });
        assertThat(page.select("rect.altered").first().attr("width")).isEqualTo("56.0");
    }

    @Test
    void nothingOfAResultRuns() throws IOException {
        String html = written(SummaryFormat.HTML, summary(EVIL));
        assertThat(html).doesNotContain(EVIL).contains("default-src 'none'");
        assertThat(Jsoup.parse(html).select("script, img, [onload], [onerror], b")).isEmpty();
    }

    @Test
    void nothingAtAllIsSaidToo() throws IOException {
        for (SummaryFormat format : SummaryFormat.values()) {
            assertThat(written(format, new Summary())).isNotEmpty();
        }
    }

    @Test
    void aFileNameAsksForAFormat() {
        assertThat(SummaryFormat.ofFile("A.HTML")).contains(SummaryFormat.HTML);
        assertThat(SummaryFormat.ofFile("a.pdf")).isEmpty();
        assertThat(SummaryFormat.of("csv")).contains(SummaryFormat.CSV);
    }

    private static Summary summary(String source) {
        Summary summary = new Summary();
        IntStream.range(0, 4).mapToObj(
                i -> """
                     {"schema":"stet.comparison/1","id":"%d","original":{"id":"o"},"rewrite":{"id":"r",\
                     "credit":null},"changes":[{"kind":"altered","type":"person","original":{"value":"Ada <b>"},\
                     "rewrite":{"value":"=Ana"}}],"ledger":{"original":%d,"rewrite":5},"reuse":{"verbatim":0.25}}"""
                        .formatted(i, 8 + i % 2 * 4).replace("\"id\":\"r\"", "\"id\":\"" + source + "/r\""))
                .map(line -> Result.parse(line.getBytes(UTF_8)))
                .forEach(result -> summary.add((Result.Compared) result));
        summary.addFailed();
        return summary;
    }

    private static String written(SummaryFormat format, Summary summary) throws IOException {
        StringWriter out = new StringWriter();
        format.write(summary, out);
        return out.toString();
    }
}
