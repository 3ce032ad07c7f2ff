package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a sentence of Tuesday 12 March 2024, a rewrite, and the changes above low severity. */
class TimesInOtherDressTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  The trial is due to open on Monday.                  | The trial is due to open on March 18.                  | silent
                                                                  The vote planned for Wednesday was put off.          | The vote planned for March 13 was put off.             | silent
                                                                  The trial opens on Monday, prosecutors said.         | The trial opens on March 18, prosecutors said.         | silent
                                                                  The mayor said work would start in September.        | The mayor said work would start in September 2024.     | silent
                                                                  The court sentenced her in June to five years.       | The court sentenced her in June 2023 to five years.    | silent
                                                                  Profit rose in the first half of 2023.               | Profit rose between January and June 2023.             | silent
                                                                  Output grew in the third quarter.                    | Output grew in the three months to September.          | silent
                                                                  The plant will close by year-end.                    | The plant will close by December 31.                   | silent
                                                                  In May 2023, it lost money; it shut two months later. | In May 2023, it lost money; it shut in July 2023.     | silent
                                                                  It is the largest sale in 18 years, the bank said.   | It is the largest sale since 2006, the bank said.      | silent
                                                                  It is the largest sale in 18 years, the bank said.   | It is the largest sale since 2009, the bank said.      | added since; added 2009
                                                                  Holm meets the union on Tuesday; talks resume on Wednesday. | Holm meets the union on Tuesday. One day later, talks resume. | silent
                                                                  She won in two hours, four minutes and nine seconds. | She won in 2:04:09.                                    | silent
                                                                  She won in two hours, four minutes and nine seconds. | She won in 2:04:19.                                    | added 2:04:19
                                                                  Prices were up from the previous year.               | Prices were up from a year earlier.                    | silent
                                                                  It begins at 6 p.m. GMT on Friday.                   | It begins at 6 p.m. Greenwich Mean Time on Friday.     | silent
                                                                  A 29-year-old engineer was hurt in the fall.         | An engineer, 29, was hurt in the fall.                 | silent
                                                                  A 29-year-old engineer was hurt in the fall.         | An engineer, 39, was hurt in the fall.                 | altered 29-year-old > 39
                                                                  The ministers met on Tuesday in Riga.                | The ministers met on Thursday in Riga.                 | altered Tuesday > Thursday
                                                                  The law takes effect on July 1.                      | The law takes effect on July 10.                       | altered July 1 > July 10
                                                                  The mayor said work would start in September.        | The mayor said work would start in November.           | altered September > November
                                                                  """)
    void saysWhetherTwoTimesAreOne(String original, String rewrite, String wanted) {
        assertThat(Sentences.changes(original, DAY, rewrite, DAY)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  The ship sank early on Tuesday off Malta.            | silent
                                                                  The two ministers are to meet on Thursday in Riga.   | silent
                                                                  Flights would be cancelled before Friday, it said.   | silent
                                                                  He flew to Oslo on Saturday.                         | silent
                                                                  """)
    void theSameWordsOfTheNextDayAreTheSameDay(String sentence, String wanted) {
        assertThat(Sentences.changes(sentence, DAY, sentence, DAY.plusDays(1))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  It opened two years ago.        | It opened in 2022.           | silent
                                                                  It opened last month.           | It opened in February 2024.  | silent
                                                                  """)
    void anUndatedVersionSpeaksFromTheDayOfTheOther(String original, String rewrite, String wanted) {
        assertThat(Sentences.changes(original, null, rewrite, DAY)).isEqualTo(wanted);
        assertThat(Sentences.changes(original, DAY, rewrite, null)).isEqualTo(wanted);
    }
}
