package stet.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            3.5%                                          | 5.3%                                         | 3.5%
                                            the pier will never again be open to ferries  | the pier will never again be shut to ferries | …be open to…
                                            the pier will never again be shut to ferries  | the pier will never again be open to ferries | …be shut to…
                                            we saw no smoke on deck at that early hour    | we saw no smoke on deck                      | …deck at that early hour
                                            we saw no smoke on deck                       | we saw no smoke on deck at that early hour   | …deck
                                            nobody on board had been told of any of this  | some of them knew it all along               | nobody on board had been told of any of this
                                            """)
    void theDifferenceShows(String own, String other, String wanted) {
        assertThat(Excerpt.of(own, other)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            the old north pier      | the old south pier      | the old north pier
                                            a full and fair reply   | an honest reply         | a full and fair reply
                                            we owe them a reply now | we owe them an end now  | …a reply now
                                            we saw no smoke on deck | we saw no smoke on deck at that hour | …deck
                                            """)
    void aNarrowCellBeginsWithTheDifference(String own, String other, String wanted) {
        assertThat(Excerpt.narrow(own, other)).isEqualTo(wanted);
    }

    @Test
    void aCardShowsTwoWordsBeforeWhatDiffers() {
        assertThat(Excerpt.wide("This harbour will not make us rich, but it will make us harder to ignore",
                "This harbour will not make us rich, but it will make us impossible to ignore"))
                .isEqualTo("…make us harder to…");
        assertThat(Excerpt.wide("Marit Halvik", "Jonas Halvik")).isEqualTo("Marit Halvik");
    }
}
