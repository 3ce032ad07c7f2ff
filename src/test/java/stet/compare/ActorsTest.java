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
        List<String> told = Mirror.compare(article(original), article(rewrite)).changes().stream()
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
                                                                  The ministry denied that talks had begun with the rebels. | The ministry confirmed that talks had begun with the rebels. | altered certainty denied > confirmed
                                                                  The dam could hold only 30 percent of its water, the operator said. | The dam could hold only 30 percent of its water. | dropped attribution the operator said > -
                                                                  The dam could hold only 30 percent of its water. | The dam could hold only 30 percent of its water, experts say. | added attribution - > experts say
                                                                  Ola Berg, who heads the union, said members would strike on Monday. | Members would strike on Monday, union head Ola Berg said. | silent
                                                                  Three hikers are believed to be still trapped below the summit. | Three hikers are thought to be still trapped below the summit. | silent
                                                                  The Norwegian government said the talks would go on. | Oslo said the talks would go on. | silent
                                                                  """)
    void sources(String original, String rewrite, String expected) {
        assertThat(serious(original, rewrite)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                                                                  Brussels' chief medical officer Ada Holm said the vaccine was safe. | Brussels' chief executive Ada Holm said the vaccine was safe. | altered role chief medical officer > chief executive
                                                                  Chief executive Ada Holm said sales would rise in Norway. | Ada Holm, the CEO, said sales would rise in Norway. | silent
                                                                  Deputy Prime Minister Ivo Moss met the miners on Friday. | Prime Minister Ivo Moss met the miners on Friday. | altered role Deputy Prime Minister > Prime Minister
                                                                  Founder Ada Holm owns a third of the brewery. | Chief executive Ada Holm owns a third of the brewery. | altered role Founder > Chief executive
                                                                  Ada Holm is named deputy chief executive, while chairman Ivo Moss will retire. | Ada Holm is named deputy chief executive and chairman. | altered role deputy chief executive > chairman; dropped person Ivo Moss > -
                                                                  His former wife, Ada Holm, sold the house in May. | His wife, Ada Holm, sold the house in May. | altered role former wife > wife
                                                                  Her brother, Ivo Moss, waited at the airport. | Her husband, Ivo Moss, waited at the airport. | altered role brother > husband
                                                                  Foreign Minister Ada Holm met her Danish counterpart, Ivo Moss, on Friday. | Foreign Minister Ada Holm met Danish Foreign Minister Ivo Moss on Friday. | silent
                                                                  Ivo Moss, a retired teacher, found the map. | Ivo Moss, a former teacher, found the map. | silent
                                                                  Finance Minister Ada Holm said taxes would fall. | Ada Holm said taxes would fall. | silent
                                                                  Festival director Ada Holm counted 4,000 visitors. | Festival chief Ada Holm counted 4,000 visitors. | silent
                                                                  Chief executive Ada Holm and finance chief Ivo Moss bought shares in May. | Chief executive Ivo Moss and finance chief Ada Holm bought shares in May. | altered role Chief executive > finance chief; altered role finance chief > Chief executive
                                                                  Police spokeswoman Ada Holm said two cars burned. | Ada Holm, a police spokesperson, said two cars burned. | silent
                                                                  The deputy governor resigned after the vote. | The governor resigned after the vote. | altered role deputy governor > governor
                                                                  Opposition lawmaker Ada Holm asked for the papers. | Opposition MP Ada Holm asked for the papers. | silent
                                                                  Ivo Moss, a senior analyst at Nordbank, expects a rise. | Ivo Moss, chief analyst at Nordbank, expects a rise. | altered role senior analyst > chief analyst
                                                                  """)
    void offices(String original, String rewrite, String expected) {
        assertThat(serious(original, rewrite)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                                                                  Ivo Moss, who led the protest, accused council member Ada Holm of trading the school for votes. | Council member Ada Holm accused Ivo Moss, who led the protest, of trading the school for votes. | altered person Ivo Moss > Ada Holm
                                                                  Ivo Moss accused Ada Holm of trading the school for votes. | Ada Holm was accused by Ivo Moss of trading the school for votes. | silent
                                                                  Ivo Moss accused Ada Holm of trading the school for votes. | Ivo Moss was accused by Ada Holm of trading the school for votes. | altered person Ivo Moss > Ada Holm
                                                                  Halden Steel acquired Corvane for 90 million euros in May. | Corvane was bought by Halden Steel for 90 million euros in May. | silent
                                                                  Ada Holm beat Olga Feld 6-4 6-3 in the final. | Olga Feld beat Ada Holm 6-4 6-3 in the final. | altered person Ada Holm > Olga Feld
                                                                  Ada Holm beat Olga Feld 6-4 6-3 in the final. | Olga Feld lost 6-4 6-3 to Ada Holm in the final. | silent
                                                                  Ada Holm beat Olga Feld 6-4 6-3 in the final. | Ada Holm lost 6-4 6-3 to Olga Feld in the final. | altered person Ada Holm > Olga Feld
                                                                  Ada Holm succeeded Ivo Moss as mayor in 2019. | Ivo Moss succeeded Ada Holm as mayor in 2019. | altered person Ada Holm > Ivo Moss
                                                                  Ada Holm succeeded Ivo Moss as mayor in 2019. | Ivo Moss was succeeded by Ada Holm as mayor in 2019. | silent
                                                                  Ada Holm met Ivo Moss in Oslo on Friday. | Ivo Moss met Ada Holm in Oslo on Friday. | silent
                                                                  Ada Holm and Ivo Moss signed the letter in Oslo. | Ivo Moss and Ada Holm signed the letter in Oslo. | silent
                                                                  Ada Holm criticised Ivo Moss over the dam. Ivo Moss then criticised Olga Feld. | Ivo Moss criticised Olga Feld, after Ada Holm had criticised him over the dam. | silent
                                                                  """)
    void whoDidWhatToWhom(String original, String rewrite, String expected) {
        assertThat(serious(original, rewrite)).isEqualTo(expected);
    }
}
