package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.time.Tense;
import stet.language.AnalyzedSentence;
import stet.text.Span;

/** Each line: a sentence whose day is Friday, and the tense of the clause around it. */
class ClauseTenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  The court will sit on Friday.                              | FUTURE
                                                                  They are to meet on Friday.                                | FUTURE
                                                                  The deal, due on Friday, was put off.                      | FUTURE
                                                                  The team planned to leave Oslo on Friday.                  | FUTURE
                                                                  The plant is expected to close by Friday.                  | FUTURE
                                                                  The talks begin on Friday, he said.                        | FUTURE
                                                                  On Friday the talks will begin.                            | FUTURE
                                                                  The flights would be cancelled before Friday.              | FUTURE
                                                                  The pit stays shut until Friday.                           | FUTURE
                                                                  The court sat on Friday.                                   | PAST
                                                                  The ship was sold on Friday.                               | PAST
                                                                  The bank cut its rate; it had said so on Friday.           | PAST
                                                                  They would appeal against the ruling, announced Friday.    | PAST
                                                                  It would have sunk on Friday.                              | PAST
                                                                  A rally, Friday.                                           | UNKNOWN
                                                                  """)
    void theNearestVerbTells(String sentence, Tense wanted) {
        AnalyzedSentence s = Stories.read(sentence).analysis().story().getFirst();
        int friday = sentence.indexOf("Friday");
        assertThat(new ClauseTense(s.tokens(), false).at(new Span(friday, friday + 6))).isEqualTo(wanted);
    }
}
