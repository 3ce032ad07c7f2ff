package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a sentence, a rewrite, and the changes above low severity. */
class AmountsInOtherDressTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Crude closed at $69 a barrel after touching $71.      | Crude touched $71 a barrel before closing at 69.       | silent
                                                                  The train may do 80 mph on this stretch.              | The train may do 80 on this stretch.                   | silent
                                                                  The repair cost $680 million, the ministry said.      | The repair cost 680 million Taiwan dollars, the ministry said. | silent
                                                                  Sales will reach 9 billion Danish crowns this year.   | Sales will reach 9 billion crowns this year.           | silent
                                                                  The fund holds 25 million soles.                      | The fund holds 25m soles.                              | silent
                                                                  The fine was set at 25 euro cents per page.           | The fine was set at 0.25 euros per page.               | silent
                                                                  It was 3 degrees Celsius on the pass.                 | It was 37F on the pass.                                | silent
                                                                  The van served at least 4.1 million meals.            | The van served more than 4 million meals.              | silent
                                                                  The law may cost Orrin, from Lindheim, as much as 45 million euros. | The law may cost Orrin, from Lindheim, up to 45 million euros. | silent
                                                                  Power use is 25 percent above the yearly average.     | Power use rises by a quarter compared with the yearly average. | silent
                                                                  The pool paid 1.4 billion lev for the dam.            | The pool paid 1.4 billion leva for the dam.            | silent
                                                                  The vote was 7 to 2.                                  | The vote was 7-2.                                      | silent
                                                                  Two-thirds of the members voted for it.               | Two in three of the members voted for it.              | silent
                                                                  Gas for children aged from nine months to five years. | Gas for children aged from nine months up to five years. | silent
                                                                  The fund raised 900 million Swiss francs for the dam. | The fund raised $900 million for the dam.              | altered 900 million Swiss francs > $900 million
                                                                  Winds reached 37 mph in the bay.                      | Winds reached 37 km/h in the bay.                      | altered 37 mph > 37 km/h
                                                                  The rate rose 2 percentage points to 7 percent.       | The rate rose 2 percent to 7 percent.                  | altered 2 percentage points > 2 percent
                                                                  The bridge will cost $3.2 million to repair.          | The bridge will cost $3.2 billion to repair.           | altered $3.2 million > $3.2 billion
                                                                  Halden beat Orrin 2-1 in the cup final.               | Halden beat Orrin 1-2 in the cup final.                | altered 2-1 > 1-2
                                                                  As many as 40 people may be missing.                  | At least 40 people may be missing.                     | altered As many as 40 > At least 40
                                                                  """)
    void saysWhetherTwoAmountsAreOne(String original, String rewrite, String wanted) {
        assertThat(Sentences.changes(original, DAY, rewrite, DAY)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Sales rose by 5 percent last year.                    | Sales rose to 5 percent last year.                     | altered by 5 percent > to 5 percent
                                                                  Output grew 12,000 tonnes last year.                  | Output grew to 12,000 tonnes last year.                | altered 12,000 tonnes > to 12,000 tonnes
                                                                  Sales rose by 5 percent last year.                    | Sales rose 5 percent last year.                        | silent
                                                                  Inflation is 1.2 percentage points below the target.  | Inflation is 1.2 percentage points above the target.   | altered 1.2 percentage points below > 1.2 percentage points above
                                                                  At least 14 sailings were cancelled.                  | 14 sailings were cancelled.                            | dropped At least
                                                                  The plant can hold 40 trucks.                         | The plant can hold up to 40 trucks.                    | altered 40 > up to 40
                                                                  About 300 people were evacuated from the valley.      | 300 people were evacuated from the valley.             | silent
                                                                  """)
    void looksAtTheWordsBesideAFigure(String original, String rewrite, String wanted) {
        assertThat(Sentences.changes(original, DAY, rewrite, DAY)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                                                                        She got 75,000 euros and a bonus of 30,000 euros.     | She got 105,000 euros, of which a bonus of 30,000 euros. | silent
                                                                                                                        The share rose from 24 percent to 27 percent.         | The share rose by three percentage points from 24 percent. | silent
                                                                                                                        The storm killed 12 people and injured 30 people.     | The storm killed 21 people and injured 30 people.      | altered 12 > 21
                                                                                                                        The share fell from 38 percent to 31 percent.         | The share fell by 7 percent from 38 percent to 31 percent. | added 7 percent
                                                                  Orrin and four other towns lost power.                | Power failed in five towns, Orrin among them.          | silent
                                                                  The mayor and two more officials resigned.            | Three officials resigned, the mayor among them.        | silent
                                                                  The ship saved four other crews.                      | The ship saved five crews.                             | altered four > five
                                                                  Holm got 21,864 votes and Berg 21,727.                 | Holm won by 137 votes, with 21,864 to 21,727 for Berg. | silent
                                                                  Output more than doubled to 40 million tonnes.        | Output rose to 40 million tonnes, more than two times as much. | silent
                                                                  Prices doubled in the valley last year.               | Prices rose 100 percent in the valley last year.       | silent
                                                                  Prices rose in the valley last year.                  | Prices rose 100 percent in the valley last year.       | added 100 percent
                                                                  Police seized two lorries on the pier on Monday.      | Police seized a pair of lorries on the pier on Monday. | silent
                                                                  Three men were killed and two hurt in the pit.        | Five men were killed and two hurt in the pit.          | altered Three > Five
                                                                                                                        """)
    void takesAFigureWorkedOutFromTheOthersForThem(String original, String rewrite, String wanted) {
        assertThat(Sentences.changes(original, DAY, rewrite, DAY)).isEqualTo(wanted);
    }
}
