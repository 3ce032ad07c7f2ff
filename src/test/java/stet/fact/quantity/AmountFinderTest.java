package stet.fact.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.fact.FactValue.Quantity;

/** Each line: a sentence, and what stands in it as {@code words = value}, several bound by {@code ;}. */
class AmountFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  It sold 1,200 bikes.                                  | 1,200 = 1200
                                                                  Two hundred and five boats sank.                      | Two hundred and five = 205
                                                                  They fed a hundred and five guests.                   | a hundred and five = 105
                                                                  Three million trees burned.                           | Three million = 3000000
                                                                  Half a dozen cows and two dozen sheep strayed.        | Half a dozen = 6; two dozen = 24
                                                                  Some 400 people came, about 1,900 left.               | Some 400 = ~400; about 1,900 = ~1900
                                                                  More than a million readers wrote.                    | More than a million = >1000000
                                                                  At least six and no fewer than nine fell ill.         | At least six = >=6; no fewer than nine = >=9
                                                                  Up to 20 lots, as many as 30 crates.                  | Up to 20 = <=20; as many as 30 = <=30
                                                                  Nearly 40 shops and fewer than 12 inns.               | Nearly 40 = <40; fewer than 12 = <12
                                                                  It has 40 or more rooms and 300 seats or so.          | 40 or more = >=40; 300 = 300
                                                                  Hundreds of geese and tens of thousands of ducks.     | Hundreds = ~100-1000; tens of thousands = ~10000-100000
                                                                  They need 5bn litres and 480k sacks.                  | 5bn litres = 5000000000 l; 480k = 480000
                                                                  Between 800 and 1,200 miners stayed.                  | Between 800 and 1,200 = 800-1200
                                                                  It takes 10 to 12 workers.                            | 10 to 12 = 10-12
                                                                  The vote was 7-5, then seven votes to five.           | 7-5 = 7-5; seven votes to five = 7-5
                                                                  She won 6-4, 3-6, 7-5.                                | 6-4 = 6-4; 3-6 = 3-6; 7-5 = 7-5
                                                                  The count rose from 5 to 7.                           | 5 = 5; 7 = 7
                                                                  Two-thirds of the crew, a quarter of the fleet.       | Two-thirds = 0.666666666666667; a quarter = 0.25
                                                                  One in five farms, nearly 2 in 3 barns.               | One in five = 0.2; nearly 2 in 3 = <0.666666666666667
                                                                  It took three twenty-firsts, one hundred thirty-fifths. | three twenty-firsts = 0.142857142857143; one hundred thirty-fifths = 2.85714285714286
                                                                  A share of one one hundred and fifth is left.         | one one hundred and fifth = 0.00952380952380952
                                                                  Sales fell by about a third compared with May.        | about a third = ~0.333333333333333
                                                                  The last round gave Norrvik 94 points.                | 94 = 94
                                                                  It was a one and a half million crowd.                | one and a half million = 1500000
                                                                  """)
    void numbers(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  It came third, the 21st try.                          | third = 3; 21st = 21
                                                                  He is the fifth-largest owner, ranked 212th.          | fifth = 5; 212th = 212
                                                                  The twenty-fifth and the hundredth calf.              | twenty-fifth = 25; hundredth = 100
                                                                  """)
    void ordinals(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Prices rose 2.6% and 4 per cent.                      | 2.6% = 2.6 %; 4 per cent = 4 %
                                                                  Around two percent, or 3 pct.                         | Around two percent = ~2 %; 3 pct = 3 %
                                                                  It gained 1.7 percentage points.                      | 1.7 percentage points = 1.7 pp
                                                                  A cut of 25 basis points came.                        | 25 basis points = 0.25 pp
                                                                  Shares of 10-12% or 10 to 12 percent.                 | 10-12% = 10-12 %; 10 to 12 percent = 10-12 %
                                                                  """)
    void percentages(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  It paid $1.2M and $2.6 billion.                       | $1.2M = 1200000 USD; $2.6 billion = 2600000000 USD
                                                                  A 700 million euro loan.                              | 700 million euro = 700000000 EUR
                                                                  A bill of 71.28 dollars, or US$75.                    | 71.28 dollars = 71.28 USD; US$75 = 75 USD
                                                                  It cost C$30 million and A$5.                         | C$30 million = 30000000 CAD; A$5 = 5 AUD
                                                                  They owe 900 million Swiss francs.                    | 900 million Swiss francs = 900000000 CHF
                                                                  Farmers got EUR 125 and 40 GBP.                       | EUR 125 = 125 EUR; 40 GBP = 40 GBP
                                                                  The fare is 210 pence, not 25 cents.                  | 210 pence = 210 GBX; 25 cents = 25 cent
                                                                  More than $5-$7 million was lost.                     | More than $5-$7 million = >5000000-7000000 USD
                                                                  Three dollars and fifty cents each.                   | Three dollars and fifty cents = 3.5 USD
                                                                  Several billion dollars went missing.                 | Several billion dollars = ~2000000000-10000000000 USD
                                                                  They offered 30,000 pounds for 25 pounds of wool.     | 30,000 pounds = 30000 GBP; 25 pounds = 11.3 kg
                                                                  """)
    void money(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Winds of 37 mph (59 km/h) blew.                       | 37 mph = 59.5 km/h; 59 km/h = 59 km/h
                                                                  It burned 2,340 hectares and 5 square miles.          | 2,340 hectares = 23.4 km2; 5 square miles = 12.9 km2
                                                                  At 97F, or 36 degrees Celsius, it melts.              | 97F = 36.1 °C; 36 degrees Celsius = 36 °C
                                                                  Up to 70 kph on a six-mile track.                     | Up to 70 kph = <=70 km/h; six-mile = 9.66 km
                                                                  A man of 5 ft 6 in with 200lbs.                       | 5 ft 6 in = 1.68 m; 200lbs = 90.7 kg
                                                                  It holds 16,000 metric tons and 45 MW.                | 16,000 metric tons = 16000 t; 45 MW = 45 MW
                                                                  """)
    void measures(String sentence, String wanted) {
        assertThat(found(sentence)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The An-148 and the SCP-173 met.", "See https://news.example/2020/45 or call.",
            "That one is new and no one left.", "She flew on Flight 370.", "A 747s pilot spoke.",
            "The G20 and H1N1 and 3D talks."})
    void whatCountsNothing(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "one ", "a ", "half ", "- ", "1,", "hundred and ", "1 in ", "$"})
    void anyRowOfPiecesIsReadToItsEnd(String piece) {
        List<Amount> amounts = AmountFinder.find(piece.repeat(20_000), _ -> false);
        assertThat(amounts).allSatisfy(a -> assertThat(a.span().isEmpty()).isFalse());
    }

    private static String found(String sentence) {
        return AmountFinder.find(sentence, _ -> false).stream()
                .map(a -> a.span().of(sentence) + " = "
                        + new Quantity(a.bound(), a.value(), a.upper(), a.unit()).normal())
                .collect(Collectors.joining("; "));
    }
}
