package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.intake.Intake;

/** One statement and its rewrite: order, direction, scope, rank and office. */
class StatementsTest {

    private static List<String> told(String original, String rewrite) {
        Intake intake = new Intake();
        return Mirror.compare(intake.text(original, null, null), intake.text(rewrite, null, null)).changes().stream()
                .filter(c -> c.severity() != Severity.LOW)
                .map(c -> c.kind() + " " + c.type().word() + " " + c.inOriginal().map(f -> f.text()).orElse("-") + " > "
                        + c.inRewrite().map(f -> f.text()).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The tram left the rails just before the northern tunnel. | The tram came off its rails right after the "
                    + "northern tunnel. | altered date before the northern > after the northern",
            "Shares fell after the merger was announced on Monday. | The stock had dropped before the merger was "
                    + "announced on Monday. | altered date after the merger > before the merger",
            "Revenue at the brewer fell 7% in the spring. | In the spring the brewer's revenue has grown by 7 percent. "
                    + "| altered percent fell 7% > grown by 7 percent",
            "The count showed a drop of 870,000 crates. | The count showed a gain of 870,000 crates. "
                    + "| altered number drop of 870,000 > gain of 870,000",
            "The court upheld the verdict against the miners on Friday. | On Friday the miners' verdict was overturned "
                    + "by the court. | altered term upheld > overturned",
            "He was held on a charge of manslaughter, police said. | Police said they were holding him on a murder "
                    + "charge. | altered term manslaughter > murder",
            "Some clinics in the valley closed on Friday, the province said. | Clinics in the valley shut on Friday, "
                    + "the province said. | altered certainty Some > Clinics"})
    void whatTheStatementSaysIsAltered(String original, String rewrite, String change) {
        assertThat(told(original, rewrite)).containsExactly(change);
        assertThat(told(rewrite, original)).as("mirrored").containsExactly(mirrored(change));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "Protesters poured yellow and blue paint on the steps of the consulate, police said on Friday. | On Friday, "
                    + "police said, green and blue paint was splashed over the consulate's steps by protesters. "
                    + "| altered term yellow > green",
            "The engineers strengthened the wall of the dam in May. | In May the wall of the dam was weakened by the "
                    + "engineers. | altered term strengthened > weakened"})
    void oppositesInARewordedSentenceAreAltered(String original, String rewrite, String change) {
        assertThat(told(original, rewrite)).containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "The council gave the school 40 books in May. | In May the school received 40 books from the council.",
            "The crews went to the island on Friday. | On Friday the crews came to the island.",
            "Adults lack teeth at the front of the jaw. | Adults have no teeth at the front of their jaw.",
            "The old pumps were not cheap, officials said on Monday. | On Monday officials said the old pumps had been "
                    + "expensive."})
    void theOtherSideOfADeedIsSilent(String original, String rewrite) {
        assertThat(told(original, rewrite)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "The bridge will open if the tests succeed. | The bridge will open after the tests succeed. "
                    + "| altered certainty if > after",
            "The union accused the ministry of delay. | The ministry accused the union of delay. "
                    + "| altered organization union > ministry",
            "The union filed a suit against the ministry on Friday. | On Friday the ministry filed a suit against the "
                    + "union. | altered organization union > ministry",
            "The founder of the company will leave in May. | The chief executive of the company will leave in May. "
                    + "| altered role founder > chief executive",
            "Some of the crew had not slept. | None of the crew had slept. | altered certainty had not slept > had slept",
            "Sales fell by 5 percent in the spring. | Sales climbed by 7 percent in the spring. "
                    + "| altered percent fell by 5 percent > climbed by 7 percent"})
    void aChangeIsToldOnce(String original, String rewrite, String change) {
        assertThat(told(original, rewrite)).containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "Three men and four women were hurt in the crash. | Seven people were hurt in the crash.",
            "The union's office has estimated the damage at 40 million euros. | The damage is 40 million euros, by the "
                    + "estimate of the union's office.",
            "The dam, first proposed in May, will open in June. | The dam, planned since May, will open in June."})
    void whatIsStillSaidIsSilent(String original, String rewrite) {
        assertThat(told(original, rewrite)).isEmpty();
    }

    @Test
    void theAllegedIsAHedgeAndNoSource() {
        assertThat(told("The alleged thief left the town on Friday.", "The thief left the town on Friday."))
                .containsExactly("dropped certainty alleged > -");
    }

    private static String mirrored(String change) {
        String[] words = change.split(" ", 3);
        String[] sides = words[2].split(" > ");
        return words[0] + " " + words[1] + " " + sides[1] + " > " + sides[0];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The mayor resigned before the council met. | The council met after the mayor had resigned.",
            "Brent has lost about 5% since Monday. | Brent has given up around 5 percent since Monday.",
            "Mill shares jumped 9% while bank stocks slid. | Bank stocks dropped as mill shares rose 9%.",
            "Some contracts were cancelled on Friday. | Certain contracts were cancelled on Friday.",
            "The storm was the worst in the region since 1998. | The region had not seen such a bad storm since 1998.",
            "The yield was the lowest since 2009. | The yield was lower than in any year since 2009.",
            "Finance Minister Munir Salti said the sale would go ahead. | The minister of finance, Munir Salti, said the "
                    + "sale would go ahead.",
            "Union leader Juan Quispe said the pit was unsafe. | Union boss Juan Quispe said the pit was unsafe.",
            "Rates were likely to fall in March. | Rates look set to fall in March.",
            "Seoul accused the crew of ramming a patrol boat. | The crew rammed a patrol boat, according to Seoul.",
            "She told Lakewire she would appeal. LUNDA (Lakewire) — The court sat on Monday. | Ana Berg said she would "
                    + "appeal. LUNDA (Lakewire) — The court sat on Monday."})
    void theSameInOtherWordsIsSilent(String original, String rewrite) {
        assertThat(told(original, rewrite)).noneMatch(c -> c.startsWith("altered"));
        assertThat(told(original, rewrite)).noneMatch(c -> c.contains("certainty"));
    }
}
