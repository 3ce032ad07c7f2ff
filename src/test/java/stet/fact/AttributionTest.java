package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it. */
class AttributionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            "The bridge is safe," said [P Lena Ortega]. | said Lena Ortega = Lena Ortega
                                            The bridge is safe, according to the ministry. | according to the ministry = ministry
                                            Two engineers said the bridge was safe. | Two engineers said = two engineers
                                            [P Lena Ortega] told reporters that the bridge was safe. | Lena Ortega told = Lena Ortega
                                            [P Lena Ortega] was accused by the ministry. | accused by the ministry = ministry
                                            The bridge is said to be safe. | said = unnamed source
                                            Men believed to be smugglers fled. | believed = unnamed source
                                            Two divers taking part in the search said it was safe. | Two divers taking part in the search said = two divers taking part in the search
                                            An envoy, however, said the bridge was safe. | An envoy, however, said = envoy
                                            A diver who goes by the name of [P Omar] said it was safe. | A diver who goes by the name of Omar said = Omar
                                            The bridge could close in May, with the loss of a lane, said [P Lena Ortega]. | said Lena Ortega = Lena Ortega
                                            [P Garner]'s brother, [P Ivo Moss], said it was safe. | Garner's brother, Ivo Moss, said = Ivo Moss
                                            """)
    void theSpanIsSourceAndCueAndTheValueTheSpeaker(String text, String expected) {
        assertThat(Stories.marked(FactType.ATTRIBUTION, text)).containsExactly(expected);
    }

    @Test
    void aParticipleAndASecondVerbBelongToTheSourceBefore() {
        assertThat(Stories.marked(FactType.ATTRIBUTION, "[P Ivo Moss] rowed ashore.",
                "The harbour board declined the offer, saying only that it was late, and said no more."))
                .containsExactly("The harbour board declined = harbour board", "saying = harbour board",
                        "said = harbour board");
    }

    @Test
    void aPronounHasTheSexThatItsBearerHadBefore() {
        assertThat(Stories.marked(FactType.ATTRIBUTION, "[P Lena Ortega] closed the bridge. She said it was old."
                + " Against her stood [P Ivo Moss]. He said it was safe.")).containsExactly("She said = Lena Ortega",
                        "He said = Ivo Moss");
    }

    @Test
    void whatASpeakerSaysOfOthersIsHisOwnWord() {
        assertThat(Stories.marked(FactType.ATTRIBUTION, "\"Experts said it would hold,\" [P Lena Ortega] said."))
                .containsExactly("Lena Ortega said = Lena Ortega");
    }

    @Test
    void aPronounIsWhoWasNamedBefore() {
        assertThat(Stories.marked(FactType.ATTRIBUTION, "[P Lena Ortega] said the bridge was safe.",
                "She added that it would open.")).containsExactly("Lena Ortega said = Lena Ortega",
                        "She added = Lena Ortega");
    }
}
