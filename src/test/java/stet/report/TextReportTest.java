package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void theVerdictStandsFirstThenTheWorstChange() {
        assertThat(new TextReport(Paint.NONE).of(Pairs.ferry())).isEqualTo(
                """
                More ferries
                wire.txt → site.html

                The rewrite keeps 0 of the original's 2 facts (0 %). 1 altered, 1 dropped, 1 added.
                Of the rewrite's words, 25 % are copied, 60 % reworded and 15 % new. The longest copied run has
                  4 words: “sailings start in May”

                Altered · number · high
                  original  12  block 3
                  rewrite   21  block 2
                  Another number: 12, not 21.

                Dropped · money · medium
                  original  $9 (= 9 USD)  block 2
                  The rewrite gives no price.

                Added · person · low
                  rewrite   Ana Brix  block 2
                  The original does not name her.
                """);
    }

    @Test
    void equalArticlesAreSaidToBeSo() {
        assertThat(new TextReport(Paint.NONE).of(Pairs.same()))
                .isEqualTo("""
                           Snow in June
                           a.txt → b.txt

                           The original's one fact is kept. 0 altered, 0 dropped, 0 added.
                           Of the rewrite's words, 100 % are copied, 0 % reworded and 0 % new.

                           No fact differs.
                           """);
    }

    @Test
    void colourIsForTerminalsOnly() {
        assertThat(new TextReport(Paint.ANSI).of(Pairs.ferry())).contains("\u001b[33mAltered\u001b[0m · number")
                .contains("\u001b[31mDropped\u001b[0m");
        assertThat(new TextReport(Paint.NONE).of(Pairs.ferry())).doesNotContain("\u001b");
    }

    @Test
    void anArticleCannotSteerTheTerminal() {
        assertThat(new TextReport(Paint.NONE).of(Pairs.hostile())).doesNotContain("\u001b");
        assertThat(new TextReport(Paint.ANSI).of(Pairs.hostile())).doesNotContain("\u001b[31m[a]");
    }
}
