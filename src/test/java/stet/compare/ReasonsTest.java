package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.NameValue;
import stet.fact.FactValue.Office;
import stet.fact.FactValue.Quantity;
import stet.fact.FactValue.Time;
import stet.fact.quantity.Bound;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Role;
import stet.text.Span;

/** Reasons are sentences that an editor would write. */
class ReasonsTest {

    /** A fact whose words stand in brackets, in a sentence. */
    private static Fact fact(FactType type, String sentence, FactValue value) {
        String text = sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']'));
        return new Fact(type, new Place(1, new Span(sentence.indexOf('['), sentence.indexOf(']') - 1)), text, value);
    }

    private static Wordings in(String sentence) {
        return new Wordings(new Article(null, Metadata.NONE,
                List.of(new Block(1, Role.BODY, sentence.replaceAll("[\\[\\]]", "")))));
    }

    private static String dropped(FactType type, String sentence, FactValue value) {
        return new Reasons(in(sentence), in("-")).dropped(fact(type, sentence, value));
    }

    private static String altered(FactType type, String original, FactValue from, String rewrite, FactValue to) {
        return new Reasons(in(original), in(rewrite)).altered(fact(type, original, from), fact(type, rewrite, to));
    }

    private static Quantity quantity(Bound bound, String amount, String unit) {
        return new Quantity(bound, new BigDecimal(amount), null, unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It sued the [Ports Authority], it said. | Ports Authority | The rewrite no longer names the Ports Authority.
                                            The [Harbour Union] said no.            | Harbour Union   | The rewrite no longer names the Harbour Union.
                                            The [Corvane] spokesman left.           | Corvane         | The rewrite no longer names Corvane.
                                            It sued [Moss Ltd.] on Monday.          | Moss Ltd.       | The rewrite no longer names Moss Ltd.
                                            """)
    void names(String sentence, String value, String reason) {
        assertThat(dropped(FactType.ORGANIZATION, sentence, new NameValue(value))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            [The companies said] so.        | companies      | the companies
                                            [Corvane, a shipyard, said] so. | corvane        | Corvane
                                            [its spokesman said] so.        | spokesman      | its spokesman
                                            [Holm said] so.                 | Ada Holm       | Ada Holm
                                            Then [he hoped] so.             | Ivo Moss       | “he hoped”
                                            It was [announced].             | unnamed source | an unnamed source
                                            [The alleged] theft.            | the            | “The alleged”
                                            """)
    void sources(String sentence, String speaker, String called) {
        assertThat(dropped(FactType.ATTRIBUTION, sentence, new Attribution(speaker, "say")))
                .isEqualTo("The rewrite no longer says whose word this is: " + called + ".");
    }

    @Test
    void figuresSayWhatIsOtherInThem() {
        assertThat(altered(FactType.NUMBER, "[up to 40] came", quantity(Bound.AT_MOST, "40", ""),
                "[at least 40] came", quantity(Bound.AT_LEAST, "40", "")))
                .isEqualTo("The same figure, meant otherwise: the original says up to 40, the rewrite at least 40.");
        assertThat(altered(FactType.PERCENT, "rose [2 percent]", quantity(Bound.EXACT, "2", "%"),
                "rose [2 points]", quantity(Bound.EXACT, "2", "pp")))
                .isEqualTo(
                        "The same figure in another unit or currency: the original says 2 percent, the rewrite 2 points.");
        assertThat(altered(FactType.PERCENT, "rose [2%]", quantity(Bound.EXACT, "2", "%"),
                "rose [3%]", quantity(Bound.EXACT, "3", "%")))
                .isEqualTo("Another percentage: the original says 2%.");
    }

    @Test
    void timesAreAgesLengthsHoursAndDays() {
        assertThat(altered(FactType.DATE, "Moss, [71],", time("P71Y"), "Moss, [17],", time("P17Y")))
                .isEqualTo("Another age: the original says 71.");
        assertThat(altered(FactType.DATE, "for [two years]", time("P2Y"), "for [two weeks]", time("P2W")))
                .isEqualTo("Another length of time: the original says two years.");
        assertThat(altered(FactType.DATE, "at [6 a.m.]", time("T06:00"), "at [9 a.m.]", time("T09:00")))
                .isEqualTo("Another time: the original says 6 a.m.");
        assertThat(altered(FactType.DATE, "on [Monday]", time("2026-10-05"), "on [Monday]", time("2026-10-12")))
                .isEqualTo("The same words for another day: the original means 5 October 2026, the rewrite "
                        + "12 October 2026.");
    }

    private static Time time(String timex) {
        return new Time(Bound.EXACT, timex);
    }

    @Test
    void officesAndDenialsAreQuoted() {
        assertThat(dropped(FactType.ROLE, "[deputy mayor] Moss", new Office("deputy mayor", "Moss")))
                .isEqualTo("The rewrite leaves out “deputy mayor”, a title or role.");
        assertThat(dropped(FactType.CERTAINTY, "did[n't] sail", new Certainty(Certainty.Kind.NEGATION, "not")))
                .isEqualTo("The rewrite leaves out “not”.");
    }
}
