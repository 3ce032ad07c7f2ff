package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where quotes begin and end. */
class QuoteMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                                                                                                                        “We sail at dawn,” she said.;                             We sail at dawn
                                                                                                                        "We sail at dawn," she said.;                             We sail at dawn
                                                                                                                        „Wir segeln“, sagte sie.;                                 Wir segeln
                                                                                                                        She said «on part» and left.;                             on part
                                                                                                                        The 'quiet harbour' of Elm is loud.;                      quiet harbour
                                                                                                                        ‘It’s the crew’s choice,’ she said.;                      It’s the crew’s choice
                                                                                                                        'It's the crews' choice,' she said.;                      It's the crews' choice
                                                                                                                        “He told me ‘go’ and I went.”;                            He told me ‘go’ and I went
                                                                                                                        Is it “safe”?;                                            safe
                                                                                                                        She asked: “Why?”;                                        Why?
                                                                                                                        A plank of 6" and one of 8" fell.;                        ``
                                                                                                                        The dogs' owners' club met in the '90s.;                  ``
                                                                                                                        O'Hara's boat isn't here.;                                ``
                                                                                                                        The sign said “Mostly dry.“ It lied.;                     Mostly dry
                                                                  A "stray" word and "another.;                             stray
                                                                  “One,” he said, “and two.”;                               One|and two
                                                                                                                        """)
    void findsTheWordsBetweenMarks(String text, String expected) {
        String[] parts = expected.isBlank() ? new String[0] : expected.split("\\|");
        assertThat(new QuoteMarks(text, "").spans().stream().map(s -> s.of(text))).containsExactly(parts);
    }

    @Test
    void aQuoteThatIsNotClosedGoesOnInTheNextBlock() {
        String text = "“The tide was high.";
        QuoteMarks first = new QuoteMarks(text, "“It fell,” she said.");
        assertThat(first.isOpen()).isTrue();
        assertThat(first.spans().stream().map(s -> s.of(text))).containsExactly("The tide was high");
    }

    @Test
    void aStrayMarkMakesNoQuoteOfTheRest() {
        String text = "The \"tide was high and the boats lay low.";
        assertThat(new QuoteMarks(text, "She left.").spans()).isEmpty();
    }
}
