package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.intake.Intake;

/** A fact of the one version, looked for in the whole of the other: kept, moved, or only the same word by chance. */
class ElsewhereTest {

    private static final String WIRE = """
                                       Storm shuts two harbours on Lake Orva

                                       TELMARK, May 14 (Lakewire) — A storm shut the harbours of Telmark and Runnby on Lake Orva on Tuesday, \
                                       and two divers were treated for cold.

                                       The harbour master, Ewa Lindahl, said 48,600 crates of apples were stranded on the quays this year.

                                       Losses in Runnby and Lisbon came to 12 barges, the insurers said.
                                       """;

    private static List<String> told(String original, String rewrite) {
        Intake intake = new Intake();
        return Mirror.compare(intake.text(original, null, null), intake.text(rewrite, null, null)).changes().stream()
                .map(c -> c.kind() + " " + c.type().word() + " " + c.inOriginal().map(f -> f.text()).orElse("-") + " > "
                        + c.inRewrite().map(f -> f.text()).orElse("-"))
                .toList();
    }

    @Test
    void aSmallNumberThatCountsSomethingElseIsNotKept() {
        assertThat(told(WIRE, WIRE.replace(", and two divers were treated for cold", "")
                .replace("12 barges", "two barges"))).contains("dropped number two > -");
    }

    @Test
    void aSmallNumberOfTheSameThingIsKept() {
        assertThat(told(WIRE, WIRE.replace(", and two divers were treated for cold", "")
                .replace("the insurers said.", "the insurers said. The two divers had been treated by then.")))
                .noneMatch(c -> c.contains("two"));
    }

    @Test
    void aLongNumberSpeaksForItself() {
        assertThat(told(WIRE, WIRE.replace("48,600 crates of apples", "crates of apples") + "\n\nIn all, 48,600 rot."))
                .noneMatch(c -> c.contains("48,600"));
    }

    @Test
    void aCoarserDateOfSomethingElseDoesNotKeepTheFinerOne() {
        assertThat(told(WIRE, WIRE.replace("TELMARK, May 14 (Lakewire) — ", "TELMARK (Lakewire) — ")))
                .contains("dropped date May 14 > -");
    }

    @Test
    void aTownInTheSlotOfAnotherIsAltered() {
        assertThat(told(WIRE, WIRE.replace("Losses in Runnby and Lisbon", "Losses in Runnby and Hovik")))
                .containsExactly("altered place Lisbon > Hovik");
    }

    @Test
    void aTownThatTheOtherVersionNamesTooHasOnlyMoved() {
        assertThat(told(WIRE, WIRE.replace("the harbours of Telmark and Runnby", "the harbours of Runnby and Telmark")))
                .isEmpty();
    }

    private static final String BROTHERS = """
                                           Minister defends timber deal with northern neighbour

                                           LUNDA, June 3 (Lakewire) — Forestry Minister Tomas Rehnik said on Tuesday the timber deal would bring in \
                                           $40 million a year.

                                           Opposition members accused the government of hiding its terms. In a speech later that day Rehnik called \
                                           their charges "noise", and he asked them to read the contract.
                                           """;

    @Test
    void aBrotherInTheMinistersPlaceIsAlteredThoughHisSentenceIsRewritten() {
        assertThat(told(BROTHERS, BROTHERS.replace("In a speech later that day Rehnik called their charges \"noise\"",
                "Speaking on the radio, Viktor Rehnik brushed all of that aside as so much \"noise\"")))
                .contains("altered person Rehnik > Viktor Rehnik");
    }

    @Test
    void aSurnameAloneIsNoNamesake() {
        assertThat(told(BROTHERS, BROTHERS.replace("In a speech later that day Rehnik called",
                "In a speech later that day Tomas Rehnik called"))).isEmpty();
    }

    @Test
    void transposedDigitsAreAlteredThoughTheSentenceIsRewritten() {
        assertThat(told(WIRE, WIRE.replace(
                "The harbour master, Ewa Lindahl, said 48,600 crates of apples were stranded on the quays this year.",
                "Farmers wait. Ewa Lindahl runs the port. Apples, she let it be known, fill 46,800 crates there.")))
                .contains("altered number 48,600 > 46,800");
    }

    private static final String FLOOD = """
                                        Flood cuts road to the Brenta region

                                        VERONA, May 7 (Lakewire) — A flood cut the only road to the Brenta region on Tuesday, the provincial office \
                                        said.

                                        A bridge collapsed near Padua and 14 drivers were led to safety.
                                        """;

    @ParameterizedTest
    @CsvSource({"the only road to the Brenta region, the only road to the city of Brenta, "
            + "altered place Brenta region > city of Brenta",
            "collapsed near Padua, collapsed in Padua, altered place near Padua > in Padua"})
    void anotherPlaceOfTheSameNameIsAltered(String wire, String rewrite, String change) {
        assertThat(told(FLOOD, FLOOD.replace(wire, rewrite))).containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource({"the only road to the Brenta region, the only road to Brenta",
            "the only road to the Brenta region, the only road to the region of Brenta",
            "collapsed near Padua, collapsed outside Padua"})
    void theSamePlaceInOtherWordsIsSilent(String wire, String rewrite) {
        assertThat(told(FLOOD, FLOOD.replace(wire, rewrite))).isEmpty();
    }

    @Test
    void aDatelinesDayIsNotToldByTheWeekday() {
        assertThat(told(FLOOD, FLOOD.replace("VERONA, May 7 (Lakewire)", "VERONA (Lakewire)")))
                .containsExactly("dropped date May 7 > -");
    }
}
