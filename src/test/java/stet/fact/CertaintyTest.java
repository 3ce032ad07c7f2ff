package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure and how wide a statement is. */
class CertaintyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The dam could burst.                            | could = possible
                                            The dam might burst.                            | might = possible
                                            The dam may burst.                              | may = possible
                                            The dam will burst.                             | will = certain
                                            The mill is expected to close.                  | is expected to = expected
                                            The mill is due to close.                       | is due to = scheduled
                                            The mill is likely to close.                    | is likely to = likely
                                            The crew allegedly fled.                        | allegedly = alleged
                                            The alleged theft hurt trade.                   | alleged = alleged
                                            The crew is believed to have fled.              | is believed to = believed
                                            The crew did not flee.                          | not = not
                                            The crew didn't flee.                           | n't = not
                                            The crew never fled.                            | never = never
                                            He failed to appear.                            | failed to = not
                                            All boats sank.                                 | All = all
                                            Some boats sank.                                | Some = some
                                            Several boats sank.                             | Several = some
                                            Most boats sank.                                | Most = most
                                            Only the mayor stayed.                          | Only = only
                                            It was the largest wave.                        | largest = largest
                                            It was the biggest wave.                        | biggest = largest
                                            It called for closing the mill.                 | called for = wanted
                                            It threatened to close the mill.                | threatened to = threatened
                                            """)
    void aPhraseHasTheDegreeOfItsSynonyms(String text, String expected) {
        assertThat(Stories.facts(FactType.CERTAINTY, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The mill closed on May 5.
                                            The mill closed in May 2019.
                                            His will was read in the mill.
                                            The mill closed due to the flood.
                                            """)
    void otherWordsOfTheSameSpellingAreNone(String text) {
        assertThat(Stories.facts(FactType.CERTAINTY, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It was her first win since the flood. | since = since
                                            It was her first win ever.            | ever = ever
                                            """)
    void firstSinceIsNotFirstEver(String text, String expected) {
        assertThat(Stories.facts(FactType.CERTAINTY, text)).containsExactly(expected.split(", "));
    }
}
