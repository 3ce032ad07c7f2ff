package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReportTest {

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
}
