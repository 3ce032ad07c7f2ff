package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.FactValue.Quantity;
import stet.fact.quantity.Amount;
import stet.fact.quantity.AmountFinder;

/** The words of two quantities and how they stand to each other. */
class QuantityLikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            6                      | six                    | EQUAL
                                            six                    | half a dozen           | EQUAL
                                            0.8 million            | 800,000                | EQUAL
                                            a quarter of a million | 250,000                | EQUAL
                                            more than a million    | over 1 million         | EQUAL
                                            upwards of 40          | more than 40           | EQUAL
                                            at least six           | no fewer than six      | EQUAL
                                            7-5                    | seven votes to five    | EQUAL
                                            50 cents               | $0.50                  | EQUAL
                                            800 m                  | 0.8 km                 | EQUAL
                                            2,340 hectares         | 23.4 square kilometers | EQUAL
                                            half                   | 50 percent             | EQUAL
                                            1.02 million           | more than a million    | COMPATIBLE
                                            1.02 million           | 1 million              | COMPATIBLE
                                            37 mph                 | 59 km/h                | COMPATIBLE
                                            24 miles               | 38 km                  | COMPATIBLE
                                            97 degrees Fahrenheit  | 36 degrees Celsius     | COMPATIBLE
                                            8 degrees Celsius      | 46 degrees Fahrenheit  | COMPATIBLE
                                            about 40               | 41                     | COMPATIBLE
                                            nearly 40              | 38                     | COMPATIBLE
                                            some 1,900             | 1,900                  | COMPATIBLE
                                            two-thirds             | 67 percent             | COMPATIBLE
                                            hundreds               | 300                    | COMPATIBLE
                                            more than 40           | at least 40            | COMPATIBLE
                                            10 to 12               | 11                     | COMPATIBLE
                                            3,400                  | 4,300                  | DIFFERENT
                                            48.6 million           | 46.8 million           | DIFFERENT
                                            $45 million            | $54 million            | DIFFERENT
                                            $900 million           | 900 million Swiss francs | DIFFERENT
                                            5 million              | 5 billion              | DIFFERENT
                                            3.8 percent            | 3.8 percentage points  | DIFFERENT
                                            38 km                  | 38 miles               | DIFFERENT
                                            38 km                  | 39 km                  | DIFFERENT
                                            up to 20               | at least 20            | DIFFERENT
                                            up to 20               | 20                     | DIFFERENT
                                            nearly 40              | more than 40           | DIFFERENT
                                            more than a million    | 900,000                | DIFFERENT
                                            about 40               | 60                     | DIFFERENT
                                            dozens                 | thousands              | DIFFERENT
                                            6-4                    | 4-6                    | DIFFERENT
                                            12                     | 13                     | DIFFERENT
                                            110                    | 111                    | DIFFERENT
                                            40 percent             | 40                     | DIFFERENT
                                            """)
    void tellsLikenessFromDifferenceBothWays(String one, String other, Likeness wanted) {
        assertThat(QuantityLikeness.of(read(one), read(other))).isEqualTo(wanted);
        assertThat(QuantityLikeness.of(read(other), read(one))).isEqualTo(wanted);
        assertThat(QuantityLikeness.of(read(one), read(one))).isEqualTo(Likeness.EQUAL);
    }

    private static Quantity read(String words) {
        Amount a = AmountFinder.find(words, _ -> false).getFirst();
        return new Quantity(a.bound(), a.value(), a.upper(), a.unit());
    }
}
