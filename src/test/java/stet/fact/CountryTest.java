package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demonyms, seats of government and cities. */
class CountryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            [L Moscow] accused the union.             | Moscow = Russia
                                            The envoy landed in [L Moscow].           | Moscow = Moscow
                                            The envoy began a visit to [L Moscow].    | Moscow = Moscow
                                            The [X Russian] envoy landed.             | Russian = Russia
                                            The envoy left [L Russia].                | Russia = Russia
                                            The [L Kremlin] accused the union.        | Kremlin = Russia
                                            """)
    void aCapitalIsTheCityWherePeopleAreAndElseTheCountry(String text, String expected) {
        assertThat(Stories.marked(FactType.PLACE, text)).containsExactly(expected);
    }
}
