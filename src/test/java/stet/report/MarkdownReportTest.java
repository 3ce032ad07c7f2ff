package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import stet.compare.FactChange;
import stet.report.subject.Subject;

class MarkdownReportTest {

    @Test
    void everyChangeIsAnItem() {
        assertThat(MarkdownReport.of(Pairs.remarked()))
                .isEqualTo("""
                           # More ferries

                           wire.txt → site.html

                           The rewrite keeps 0 of the original's 2 facts (0 %). 1 altered, 1 dropped, 1 added.

                           Of the rewrite's words, 25 % are copied, 60 % reworded and 15 % new. \
                           The longest copied run has 4 words: “sailings start in May”

                           Decided by the reader: 1 confirmed, 1 queried, 1 dismissed.

                           1. **Altered** number, high: “12” → “21”. Another number: 12, not 21. *Confirmed*
                           2. **Dropped** money, medium: “\\$9 (= 9 USD)”. The rewrite gives no price. \
                           *Queried:* Ask the \\<port\\>.
                           3. **Added** person, low: “Ana Brix”. The original does not name her. *Dismissed:* Known.
                           """);
    }

    @Test
    void aChangeAloneBringsItsSentences() {
        Subject subject = Pairs.remarked();
        assertThat(MarkdownReport.of(subject, List.of(subject.comparison().changes().get(1))))
                .isEqualTo("""
                           **Altered** number, high. Another number: 12, not 21. *Confirmed*

                           > Original: The **12** sailings start in May.

                           > Rewrite: The **21** sailings start in May, said Ana Brix.

                           """);
    }

    @Test
    void aLongSentenceIsCutAroundTheFact() {
        String long_ = "word ".repeat(100);
        Subject subject = Pairs.of("The " + long_ + "cost is 12 euros " + long_ + "here.",
                "The " + long_ + "cost is 21 euros " + long_ + "here.");
        assertThat(MarkdownReport.of(subject, subject.comparison().changes())).contains("> Original: … word", "word…\n")
                .contains("cost is **12 euros** word");
    }

    @Test
    void wordsMeanNothingToMarkdown() {
        Subject hostile = Pairs.hostile();
        List<FactChange> all = hostile.comparison().changes();
        for (String text : List.of(MarkdownReport.of(hostile), MarkdownReport.of(hostile, all))) {
            assertThat(text).doesNotContain("\u001b");
            String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(text));
            assertThat(Jsoup.parse(html).select("script, img, a, code, pre, table")).isEmpty();
            assertThat(Jsoup.parse(html).text())
                    .contains("<script>alert(1)</script><img src=x onerror=alert(2)>\"'`|=cmd")
                    .contains("[a](javascript:b)");
        }
    }

    @Test
    void richTextHasTheSameAndNothingThatRuns() {
        Subject subject = Pairs.remarked();
        assertThat(HtmlFragment.of(subject, subject.comparison().changes().subList(0, 2)))
                .isEqualTo("<p><b>Dropped</b> money, medium. The rewrite gives no price. "
                        + "<i>Queried</i> Ask the &lt;port&gt;.</p>"
                        + "<blockquote>Original: Tickets stay at <b>$9</b>.</blockquote>"
                        + "<p><b>Altered</b> number, high. Another number: 12, not 21. <i>Confirmed</i></p>"
                        + "<blockquote>Original: The <b>12</b> sailings start in May.</blockquote>"
                        + "<blockquote>Rewrite: The <b>21</b> sailings start in May, said Ana Brix.</blockquote>");
        Subject hostile = Pairs.hostile();
        assertThat(Jsoup.parse(HtmlFragment.of(hostile, hostile.comparison().changes())).select("script, img, a"))
                .isEmpty();
    }
}
