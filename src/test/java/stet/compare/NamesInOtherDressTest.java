package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a sentence, a rewrite, and the changes above low severity. */
class NamesInOtherDressTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  The Federal Reserve kept rates unchanged.             | The U.S. central bank kept rates unchanged.            | silent
                                                                  The Federal Reserve kept rates unchanged.             | The Fed kept rates unchanged.                          | silent
                                                                  The World Health Organization warned of a new strain. | The U.N. health agency warned of a new strain.         | silent
                                                                  Paris police arrested three men.                      | Parisian police arrested three men.                    | silent
                                                                  Firms across East Africa lost money.                  | East African firms lost money.                         | silent
                                                                  Danish-Japanese trade rose on Monday.                 | Trade between Denmark and Japan rose on Monday.        | silent
                                                                  Choe Son Hui, the foreign minister, arrived in Oslo.  | Choe Sun Hui, the foreign minister, arrived in Oslo.   | silent
                                                                  Minister Ilir Hoxha met his counterpart, Dana Kovac.  | Minister Ilir Hoxha met Foreign Minister Dana Kovac.   | silent
                                                                  The economy shrank, officials in Lagos said.          | GDP shrank, officials in Lagos said.                   | silent
                                                                  Nine people died in the Varna region on Monday.       | Nine people died in the city of Varna on Monday.       | altered Varna region > city of Varna
                                                                  Nine people died in the Varna region on Monday.       | Nine people died in the province of Varna on Monday.   | silent
                                                                  Nine people died in the Varna region on Monday.       | Nine people died in Varna on Monday.                   | silent
                                                                  Kim Jong Un visited the plant on Monday.              | Kim Jong Il visited the plant on Monday.               | altered Kim Jong Un > Kim Jong Il
                                                                  Norrwing Air said it would buy 12 jets.               | Norrwind Air said it would buy 12 jets.                | altered Norrwing Air > Norrwind Air
                                                                  """)
    void saysWhetherTwoNamesAreOne(String original, String rewrite, String wanted) {
        assertThat(Sentences.changes(original, DAY, rewrite, DAY)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  The Harbour Board asked for new tugs in June.         | Tugs were sought by Velmora in June.
                                                                  """)
    void oneKindStandsForAnotherInASureSlotOnly(String original, String rewrite) {
        assertThat(Sentences.changes(original, DAY, rewrite, DAY)).doesNotContain("altered");
    }
}
