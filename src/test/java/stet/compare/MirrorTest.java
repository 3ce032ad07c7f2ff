package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.Fact;
import stet.intake.Intake;
import stet.text.Article;

/** What one side has twice and the other once, or one side names and the other does not, is told alike both ways round. */
class MirrorTest {
    private static final Intake INTAKE = new Intake();

    private static Article article(String text) {
        return INTAKE.text(text, null, null);
    }

    private static List<String> told(String original, String rewrite) {
        return Mirror.compare(article(original), article(rewrite)).changes().stream().map(c -> c.kind() + " "
                + c.inOriginal().map(Fact::text).orElse("-") + " > " + c.inRewrite().map(Fact::text).orElse("-"))
                .toList();
    }

    @Test
    void aNameThatTookTheSlotOfACommonWordIsAlteredWhicheverSideNames() {
        String common = "The ward in the old harbour treats children with asthma and has eleven beds for them.";
        String named = "The ward in the old harbour treats children with RSV and has eleven beds for them.";
        assertThat(told(common, named)).containsExactly("altered asthma > RSV");
        assertThat(told(named, common)).containsExactly("altered RSV > asthma");
    }

    @Test
    void aFigureWorkedOutFromTwoIsNoChangeOfAThird() {
        String all = "Holm had 21,864 votes and Feld 21,727, the council said, and Holm led by 62 votes in the port.";
        String result = "The council said Holm led by 137 votes in the port.";
        assertThat(told(all, result)).contains("dropped 62 > -").doesNotContain("altered 62 > 137");
        assertThat(told(result, all)).contains("added - > 62").doesNotContain("altered 137 > 62");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The court upheld the fine and the tribunal upheld the ban. | The fine was overturned by the court and the "
                    + "ban was not lifted by the tribunal.",
            "Prices rose in May and prices rose in June, the bank said. | The bank said prices fell in both May and June.",
            "Shares fell after the vote and the mayor left after the vote. | Before the vote shares fell; the mayor left.",
            "Nobody expected rain to reach the dam while farmers expected hail to fall on the hills. | While farmers "
                    + "expected hail to fall on the hills, they expected rain too weak to reach the dam.",
            "He could not say when, and could not say where, the ship sank. | He could say when the ship sank, and "
                    + "could say where.",
            "The first such storm since 1998, and the worst ever, hit Lunda. | The first such storm ever hit Lunda, and "
                    + "the worst since 1998.",
            "Of 40 boats 30 sank and 10 were saved. | Of 10 boats 40 were saved and 30 sank."})
    void whatOneSideHasTwiceIsMirrored(String original, String rewrite) {
        Mirror.compare(article(original), article(rewrite));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mayor Ada Moss met teacher Ivo Moss on Friday. Moss, the chairman of the club, paid. | Chairman Moss paid on "
                    + "Friday. Mayor Moss met a teacher.",
            "Chairman Ivo Holm, the founder, met chief executive Ada Feld. | Founder Ada Feld met Ivo Holm, the chief "
                    + "executive and chairman.",
            "Deputy director and treasurer Ivo Holm met director Ada Feld. | Director Ivo Holm met Ada Feld, treasurer and "
                    + "deputy director.",
            "Ada Holm accused Ivo Feld and Ivo Feld accused Olga Rehn. | Ivo Feld accused Ada Holm and Olga Rehn accused "
                    + "Ivo Feld."})
    void officesAndDeedsOfSeveralAreMirrored(String original, String rewrite) {
        Mirror.compare(article(original), article(rewrite));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aMentionThatIsNoChangeDoesNotStandForOthers(boolean handsFirst) {
        String hands = "The two shook hands on the quay in Lunda before the cameras.";
        String sale = "The harbour will be sold to two brewers from Orva, the mayor of Lunda said.";
        assertThat(told(handsFirst ? hands + "\n\n" + sale : sale + "\n\n" + hands,
                """
                The harbour will be sold to brewers from Orva, the mayor of Lunda said.

                The pair shook hands on the quay in Lunda before the cameras.
                """)).containsExactly("dropped two > -");
    }

    @Test
    void equalQuotesOfSeveralSpeakersAreMirrored() {
        Mirror.compare(article("""
                               "We saw no fire on the pier," said Ada Holm. "We saw no smoke there," she added.

                               "We saw no smoke there," said Ivo Feld.
                               """), article("""
                                             "We saw no smoke there," said Olga Rehn.

                                             "We saw no fire on the pier," said Ivo Feld. "We saw no smoke there," \
                                             said Ada Holm.
                                             """));
    }
}
