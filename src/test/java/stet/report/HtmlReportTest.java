package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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
        assertThat(row.select("th").text()).isEqualTo(mark.attr("data-n")).isEqualTo("1");
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
        assertThat(page.select("[href]").eachAttr("href")).allMatch(h -> h.matches("#([cor]\\d+|ledger)"));
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()).map(a -> a.getKey()))
                .noneMatch(a -> a.startsWith("on"));
        assertThat(page.selectFirst("h1").text())
                .startsWith("<script>alert(1)</script><img src=x onerror=alert(2)>\"'");
        assertThat(page.select("main [lang]")).isEmpty();
        assertThat(page.selectFirst("title").text()).startsWith("<script>alert(1)</script>");
        assertThat(page.selectFirst(".original p.body a").attr("title")).startsWith("<script>alert(1)</script>");
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; font-src data:");
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        Document page = page(Pairs.ferry());
        assertThat(page.select("[src], link, script")).isEmpty();
        assertThat(page.selectFirst("style").data())
                .contains("prefers-color-scheme: dark", "@media print", "--alt-fill:#FBE8BD", "--alt-fill:#4A380F")
                .doesNotContain("@import", "</").doesNotContainPattern("url\\((?!\"data:font/ttf;base64,)");
    }

    @Test
    void itSaysWhatTheReaderDecided() throws IOException {
        Document page = page(Pairs.remarked());
        assertThat(page.select("header .decided").text())
                .isEqualTo("Decided by the reader: 1 confirmed, 1 queried, 1 dismissed.");
        assertThat(page.select("tbody tr").eachAttr("class")).containsExactly("altered high confirmed",
                "dropped medium queried", "added low dismissed");
        assertThat(page.select("tbody .remark").eachText()).containsExactly("Confirmed", "Queried Ask the <port>.",
                "Dismissed Known.");
        assertThat(page.select("a.dismissed").eachText()).containsExactly("Ana Brix");
        assertThat(page(Pairs.ferry()).select(".decided, .remark")).isEmpty();
    }

    @Test
    void whoCannotSeeItFindsTheWay() throws IOException {
        Document page = page(Pairs.ferry());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1, h2, h3, h4").eachText()).containsExactly("More ferries", "The two texts",
                "Original",
                "Rewrite", "1Ferry adds 12 sailings", "1More ferries", "3 changes");
        assertThat(page.select("thead th").eachAttr("scope")).hasSize(5).containsOnly("col");
        assertThat(page.select("tbody th").eachAttr("scope")).hasSize(3).containsOnly("row");
        assertThat(page.select("main .original").eachAttr("lang")).containsOnly("en");
        assertThat(page.selectFirst(".bar").attr("aria-label")).startsWith("The rewrite keeps 0 of the original's 2");
        assertThat(page.select("[href]").eachAttr("href")).allSatisfy(h -> assertThat(page.select(h)).hasSize(1));
    }

    /** A page of English needs some 100 shapes of each of four faces; the fonts whole would be 1.9 MB. */
    @Test
    void thePageCarriesTheShapesThatItUses() throws Exception {
        Document page = page(Pairs.of("Żaneta Brix paid 12 Ω.", "Żaneta Brix paid 21 Ω."));
        List<byte[]> fonts = Pattern.compile("base64,([^\"]+)").matcher(page.selectFirst("style").data()).results()
                .map(m -> Base64.getDecoder().decode(m.group(1))).toList();
        assertThat(fonts).hasSize(4).allSatisfy(font -> {
            assertThat(font.length).isLessThan(60_000);
            try (TrueTypeFont part = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                assertThat("Żaneta Brix 12'Ω".chars().filter(c -> glyph(part, c) == 0)).isEmpty();
                assertThat(glyph(part, 'Ж')).isZero();
            }
        });
    }

    private static int glyph(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texts(Element row, String side) {
        return String.join(" / ", row.select(side + " > p, " + side + " > h4").eachText());
    }

    private static Document page(Subject subject) throws IOException {
        return Jsoup.parse(new String(Written.bytes(Format.HTML, subject), StandardCharsets.UTF_8));
    }
}
