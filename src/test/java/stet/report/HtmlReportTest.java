package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.report.subject.Subject;

class HtmlReportTest {

    @Test
    void everyBlockStandsOnItsSideAndAlignedOnesInOneRow() throws IOException {
        Document page = page(Pairs.ferry());
        assertThat(page.select(".row").stream().skip(1)
                .map(r -> texts(r, ".original") + " | " + texts(r, ".rewrite"))).containsExactly(
                        "1Ferry adds 12 sailings | 1More ferries",
                        "2Tickets stay at $9.moved: in the rewrite at 4 | ",
                        "3The 12 sailings start in May. | 2The 21 sailings start in May, said Ana Brix.",
                        " | 4Tickets are unchanged.moved: in the original at 2");
    }

    @Test
    void furnitureIsFolded() throws IOException {
        Element folded = page(Pairs.ferry()).selectFirst(".rewrite details");
        assertThat(folded.selectFirst("summary").text()).isEqualTo("One piece of furniture: You may also like");
        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(folded.select("p").eachText()).containsExactly("You may also like");
    }

    @Test
    void aMarkLeadsToItsReasonAndBack() throws IOException {
        Document page = page(Pairs.ferry());
        Element mark = page.selectFirst(".rewrite a.altered.high");
        assertThat(mark.text()).isEqualTo("21");
        assertThat(mark.attr("title")).isEqualTo("Another number: 12, not 21.");
        Element row = page.selectFirst("tr" + mark.attr("href"));
        assertThat(row.select("td").eachText()).containsExactly("Altered number, high", "12", "21",
                "Another number: 12, not 21.");
        assertThat(row.select("td.value a").eachAttr("href")).containsExactly("#o1", "#r1");
        assertThat(page.selectFirst("#o1").text()).isEqualTo("12");
        assertThat(page.selectFirst("#r1")).isSameAs(mark);
    }

    @Test
    void whatIsMissingOnASideIsSaid() throws IOException {
        Document page = page(Pairs.ferry());
        assertThat(page.select("tr.dropped td").eachText()).contains("$9 (= 9 USD)", "not in the rewrite");
        assertThat(page.select("tr.added td").eachText()).contains("not in the original", "Ana Brix");
        assertThat(page.select("header p.complete").text())
                .isEqualTo("The rewrite keeps 0 of the original's 2 facts (0 %). 1 altered, 1 dropped, 1 added.");
    }

    @Test
    void equalArticlesHaveNoTable() throws IOException {
        Document page = page(Pairs.same());
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("section p").text()).isEqualTo("No fact differs.");
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        Document page = page(Pairs.hostile());
        assertThat(page.select("script, img, iframe, object, link, base, form")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(h -> h.matches("#[cor]\\d+"));
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()).map(a -> a.getKey()))
                .noneMatch(a -> a.startsWith("on"));
        assertThat(page.selectFirst("h1").text())
                .startsWith("<script>alert(1)</script><img src=x onerror=alert(2)>\"'");
        assertThat(page.selectFirst("title").text()).startsWith("<script>alert(1)</script>");
        assertThat(page.selectFirst(".original p.body a").attr("title")).startsWith("<script>alert(1)</script>");
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        Document page = page(Pairs.ferry());
        assertThat(page.select("[src], link, script")).isEmpty();
        assertThat(page.selectFirst("style").data()).contains("prefers-color-scheme: dark", "@media print")
                .doesNotContain("url(", "@import", "</");
    }

    private static String texts(Element row, String side) {
        return String.join(" / ", row.select(side + " > p").eachText());
    }

    private static Document page(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.HTML.write(subject, false, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
