package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.Fact;
import stet.intake.Intake;
import stet.text.Article;

/** Who says it, who holds which office, who did what to whom: what an editor must be told, and what stays silent. */
class ActorsTest {
    private static final Comparer COMPARER = new Comparer();
    private static final Intake INTAKE = new Intake();
    private static final String NEWS = """
                                       Regional news in brief from the north coast

                                       The week brought rain, ferries and a long quarrel in the town hall of Bremsund.

                                       """;

    private static Article article(String text) {
        return INTAKE.text(NEWS + text, null, null);
    }

    /** The changes of high and medium severity, as {@code kind type original > rewrite}. */
    private static String serious(String original, String rewrite) {
        List<String> told = COMPARER.compare(article(original), article(rewrite)).changes().stream()
                .filter(c -> c.severity() != Severity.LOW).map(c -> c.kind() + " " + c.type().word() + " "
                        + c.inOriginal().map(Fact::text).orElse("-") + " > "
                        + c.inRewrite().map(Fact::text).orElse("-"))
                .toList();
        return told.isEmpty() ? "silent" : String.join("; ", told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                                                                  "We will not leave the islands without a doctor," said Ada Holm. | "We will not leave the islands without a nurse," said Ada Holm. | altered quote We will not leave the islands without a doctor > We will not leave the islands without a nurse
                                                                  Mayor Ada Holm said: "We have seen no damage so far to the pumps." | Mayor Ada Holm said: "We have seen no damage to the pumps." | altered quote We have seen no damage so far to the pumps > We have seen no damage to the pumps
                                                                  The port said it had "no reports at present" of an oil leak. | The port said it had "no reports" of an oil leak. | altered quote no reports at present > no reports
                                                                  "It was a bad night, and we want to forget it quickly," said coach Ivo Moss. | "It was a bad night," said coach Ivo Moss. | silent
                                                                  "We will not leave the islands without a doctor," Ada Holm said. | Ada Holm said they would not leave the islands without a doctor. | silent
                                                                  "I do not think we lost the game in the first half," said coach Ivo Moss. | "I think we lost the game in the first half," said coach Ivo Moss. | altered quote I do not think we lost the game in the first half > I think we lost the game in the first half
                                                                  "The pumps failed long before the storm came and nobody was told," said engineer Erik Lund. | "The pumps failed long before the storm came," said engineer Erik Lund, "and nobody was told." | silent
                                                                  The minister called the plan "a costly mistake". | The minister called the plan a costly mistake. | silent
                                                                  Opponents called it "a gift to the rich". | Opponents called it "a present to the rich". | altered quote a gift to the rich > a present to the rich
                                                                  """)
    void quotations(String original, String rewrite, String expected) {
        assertThat(serious(original, rewrite)).isEqualTo(expected);
    }

    @Test
    void aQuoteGivenToAnotherSpeakerIsFoundWhereverItMoved() {
        assertThat(serious("""
                           "The pumps failed long before the storm came," said engineer Erik Lund of the dam.

                           Mayor Ada Holm visited the school on Tuesday. She called for calm and promised help.
                           """, """
                                Engineer Erik Lund was asked about the dam.

                                Mayor Ada Holm visited the school on Tuesday, called for calm and promised help. \
                                "The pumps failed long before the storm came," she said.
                                """)).isEqualTo("altered attribution Erik Lund > Ada Holm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                                                                  Halden Steel posted a loss for the third year. It reported a deficit of 40 million euros. | Halden Steel, in the red for the third year, reported a deficit of 40 million euros. | silent
                                                                  Two roads were closed by the flood, the regional council said on Monday. | According to the regional council, two roads were closed by the flood on Monday. | silent
                                                                  Mayor Ada Holm told reporters the bridge would stay shut until June. | The bridge would stay shut until June, said Mayor Ada Holm. | silent
                                                                  Halden Steel is based in Oslo. The company said it would hire 300 workers. | Halden Steel is based in Oslo. It said it would take on 300 workers. | silent
                                                                  The fire began in a warehouse near the port, fire chief Erik Lund said. | The fire began in a warehouse near the port, said police chief Marta Vik. | altered person Erik Lund > Marta Vik
                                                                  Police said 14 people were held after the march. | Organisers said 14 people were held after the march. | altered attribution Police said > Organisers said
                                                                  Officials said 14 people were held after the march. | The authorities said 14 people were held after the march. | silent
                                                                  The ministry denied that talks had begun with the rebels. | The ministry confirmed that talks had begun with the rebels. | altered attribution The ministry denied > The ministry confirmed
                                                                  The dam could hold only 30 percent of its water, the operator said. | The dam could hold only 30 percent of its water. | dropped attribution the operator said > -
                                                                  The dam could hold only 30 percent of its water. | The dam could hold only 30 percent of its water, experts say. | added attribution - > experts say
                                                                  Ola Berg, who heads the union, said members would strike on Monday. | Members would strike on Monday, union head Ola Berg said. | silent
                                                                  Three hikers are believed to be still trapped below the summit. | Three hikers are thought to be still trapped below the summit. | silent
                                                                  The Norwegian government said the talks would go on. | Oslo said the talks would go on. | silent
                                                                  """)
    void sources(String original, String rewrite, String expected) {
        assertThat(serious(original, rewrite)).isEqualTo(expected);
    }
}
