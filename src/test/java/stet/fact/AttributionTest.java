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
                                            """)
    void theSpanIsSourceAndCueAndTheValueTheSpeaker(String text, String expected) {
        assertThat(Stories.marked(FactType.ATTRIBUTION, text)).containsExactly(expected);
    }

    @Test
    void aPronounIsWhoWasNamedBefore() {
        assertThat(Stories.marked(FactType.ATTRIBUTION, "[P Lena Ortega] said the bridge was safe.",
                "She added that it would open.")).containsExactly("Lena Ortega said = Lena Ortega",
                        "She added = Lena Ortega");
    }
}
