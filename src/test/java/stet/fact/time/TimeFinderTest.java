package stet.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line: a sentence filed on Wednesday 17 January 2024, and its times as {@code words = value}. */
class TimeFinderTest {
    private static final Anchor FILED = new Anchor(LocalDate.of(2024, 1, 17));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  They met on Tuesday.                          | Tuesday = 2024-01-16
                                                                  They met on Tuesday, the town said.           | Tuesday = 2024-01-16
                                                                  They met on Wednesday morning.                | Wednesday morning = 2024-01-17TMO
                                                                  The court will sit on Friday.                 | Friday = 2024-01-19
                                                                  It closed last Friday and opens next Monday.  | last Friday = 2024-01-12; next Monday = 2024-01-22
                                                                  He was born on May 14, 2013.                  | May 14, 2013 = 2013-05-14
                                                                  He was born on 14 May 2013.                   | 14 May 2013 = 2013-05-14
                                                                  The strike of Nov. 3 ended on Jan. 20.        | Nov. 3 = 2023-11-03; Jan. 20 = 2024-01-20
                                                                  The 21st of March is a Thursday, March 21.    | 21st of March = 2024-03-21; Thursday, March 21 = 2024-03-21
                                                                  Filed 2024-01-16, read 14/5/2013, sent 5/17/2018. | 2024-01-16 = 2024-01-16; 14/5/2013 = 2013-05-14; 5/17/2018 = 2018-05-17
                                                                  It began in mid-January and ended in October. | mid-January = 2024-01; October = 2023-10
                                                                  From October to December it rained.           | October to December = 2023-10/2023-12
                                                                  Since 2009 and through the 1990s.             | 2009 = 2009; 1990s = 199X
                                                                  August 7 and 8 were hot.                      | August 7 = 2023-08-07; 8 = 2023-08-08
                                                                  On Christmas Day and Thanksgiving.            | Christmas Day = 2023-12-25; Thanksgiving = 2023-11-23
                                                                  """)
    void datesOfTheCalendar(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Today, not yesterday, nor tomorrow.           | Today = 2024-01-17; yesterday = 2024-01-16; tomorrow = 2024-01-18
                                                                  Last month it fell; this year it rose.        | Last month = 2023-12; this year = 2024
                                                                  It met earlier this week.                     | earlier this week = 2024-W03
                                                                  Next week, last year.                         | Next week = 2024-W04; last year = 2023
                                                                  Sales in the first half of 2023 sank.         | the first half of 2023 = 2023-H1
                                                                  Sales in the first six months of 2023 sank.   | the first six months of 2023 = 2023-H1
                                                                  The third quarter of 2022 was poor.           | The third quarter of 2022 = 2022-Q3
                                                                  It will open by year-end.                     | year-end = 2024-12-31
                                                                  It will open before the end of the year.      | the end of the year = 2024-12-31
                                                                  It opened two years ago.                      | two years ago = 2022
                                                                  It opened two months ago.                     | two months ago = 2023-11
                                                                  It opened 11 days ago.                        | 11 days ago = 2024-01-06
                                                                  It opened last fall, or in the summer of 2014. | last fall = 2023-FA; the summer of 2014 = 2014-SU
                                                                  From May to July 2023 it fell; it had risen a year earlier. | May to July 2023 = 2023-05/2023-07; a year earlier = 2022
                                                                  It began in May 2023; two months later it ended. | May 2023 = 2023-05; two months later = 2023-07
                                                                  He left on Monday and came back the next day. | Monday = 2024-01-15; the next day = 2024-01-16
                                                                  """)
    void datesThatLeanOnAnother(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  A three-day trip took two hours and 52 minutes. | three-day = P3D; two hours and 52 minutes = PT2H52M
                                                                  It ran for nearly five hours.                 | nearly five hours = <PT5H
                                                                  It must leave within 10 days.                 | within 10 days = <=P10D
                                                                  In two and a half months, or 75 days.         | two and a half months = P2.5M; 75 days = P75D
                                                                  Over the past five years and in recent days.  | past five years = P5Y; recent days = PXD
                                                                  Half an hour, a quarter of an hour.           | Half an hour = PT30M; a quarter of an hour = PT15M
                                                                  The 42-year-old won; Smith, 57, did not.      | 42-year-old = P42Y; 57 = P57Y
                                                                  A man aged 41 wed a girl of 30 years of age.  | aged 41 = P41Y; 30 years of age = P30Y
                                                                  People over 65 go free.                       | over 65 = >P65Y
                                                                  Every Monday, every day, weekly.              | Every Monday = XXXX-WXX-1; every day = P1D; weekly = P1W
                                                                  It opened at least 72 hours earlier.          | at least 72 hours = >=PT72H
                                                                  """)
    void durationsAgesAndSets(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  At 8:15 p.m. EST it stopped.                  | 8:15 p.m. EST = XXXX-XX-XXT20:15
                                                                  At 1105 GMT, or 11:05 GMT.                    | 1105 GMT = XXXX-XX-XXT11:05; 11:05 GMT = XXXX-XX-XXT11:05
                                                                  On Tuesday at 6 pm and at noon.               | Tuesday = 2024-01-16; 6 pm = 2024-01-16T18:00; noon = 2024-01-16T12:00
                                                                  It came at 9 a.m. Monday.                     | 9 a.m. Monday = 2024-01-15T09:00
                                                                  """)
    void timesOfDay(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  On Tuesday in May                             | Tuesday = XXXX-WXX-2; May = XXXX-05
                                                                  On March 4 by year-end                        | March 4 = XXXX-03-04; year-end = XXXX-12-31
                                                                  Last month                                    | Last month = XXXX-XX
                                                                  """)
    void withoutAnAnchorTheUnknownStaysUnknown(String sentence, String wanted) {
        assertThat(read(sentence, new Anchor(null))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She may march if they fall.", "May we sit in the sun?", "It sold 2000 people tickets.",
            "The second-half goal came late.", "He met Sun and Mar.",
            "The board of 13 quarters the prize."})
    void wordsThatOnlyLookLikeTimes(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 year ", "May ", "the last ", "10:", "half ", "2013-", "two hours and ", "every "})
    void anyRowOfItemsIsReadToItsEnd(String piece) {
        List<Timex> times = TimeFinder.find(piece.repeat(5_000), FILED, _ -> false, null);
        assertThat(times).allSatisfy(t -> assertThat(t.span().isEmpty()).isFalse());
    }

    private static String found(String sentence) {
        return read(sentence, FILED);
    }

    private static String read(String sentence, Anchor anchor) {
        return TimeFinder.find(sentence, anchor, _ -> false, null).stream()
                .map(t -> t.span().of(sentence) + " = " + t.bound().sign() + t.value())
                .collect(Collectors.joining("; "));
    }
}
