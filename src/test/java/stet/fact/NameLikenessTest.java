package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of two articles: one bearer or two. */
class NameLikenessTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                           Lee Min Ho, Lee Min-ho, SAME
                           LENA ORTEGA, Lena Ortega, SAME
                           José Núñez, Jose Nunez, SAME
                           Mrs. Ortega, Ortega, SAME
                           the Harbour Trust, Harbour Trust, SAME
                           Norrwing's, Norrwing, SAME
                           O’Malley, O'Malley, SAME
                           Choe Son Hui, Choe Sun Hui, VARIANT
                           Pak Jong Un, Pak Jong Eun, VARIANT
                           Viktor Galetsky, Viktar Haletski, VARIANT
                           Arslan Durdyyev, Arslan Durdyev, VARIANT
                           Salem al-Barasi, Salim al-Baraasi, VARIANT
                           Samir Qatranji, Sameer Qetranjy, VARIANT
                           Rima Abu Shamaleh, Rima Abu Shamalé, VARIANT
                           Hamid Daoud, Hameed Dawoud, VARIANT
                           Oleg Trofimov, Oleg Trofimoff, VARIANT
                           Carla Gunderson, Carla Gundreson, VARIANT
                           Velmoring Air, Velmorind Air, DIFFERENT
                           Peter Robertson, Peter Roberson, DIFFERENT
                           Mohammed Karimi, Muhammad Karimi, VARIANT
                           Sergei Lomov, Sergey Lomov, VARIANT
                           Zelinsky, Zelinskiy, VARIANT
                           Bob Harker, Robert Harker, VARIANT
                           J. Harker, Jane Harker, VARIANT
                           Jane Q. Harker, Jane Harker, VARIANT
                           Viktor Halasz, Halasz Viktor, VARIANT
                           Norrwing Corp., Norrwing, VARIANT
                           Norrwing Ltd, Norrwing PLC, VARIANT
                           Carla Whitcombe, Carla Whitcomb, VARIANT
                           UN, United Nations, VARIANT
                           U.N., United Nations, VARIANT
                           NTRC, Northern Tidal Research Council, VARIANT
                           OPEC, Organization of the Petroleum Exporting Countries, VARIANT
                           MSF, Doctors Without Borders, VARIANT
                           Kim, Kim Jong Un, PART
                           Harker, Jane Harker, PART
                           Norrwing, Norrwing Airways, PART
                           Garcia, Luis Garcia Marquez, PART
                           al-Assaf, Bashir al-Assaf, PART
                           Pedro Vale Jr., Pedro Vale, PART
                           Kim Jong Il, Kim Jong Un, DIFFERENT
                           Kim Dae-jung, Kim Jong Un, DIFFERENT
                           Arslan Durdyyev, Bayram Durdyyev, DIFFERENT
                           Maria Rossi, Mario Rossi, DIFFERENT
                           Jon Vale, Jan Vale, DIFFERENT
                           Dan Smith, Don Smith, DIFFERENT
                           Anna Ivanova, Anton Ivanov, DIFFERENT
                           Petrov, Petrova, DIFFERENT
                           George W. Hale, George H. Hale, DIFFERENT
                           Hall, Gall, DIFFERENT
                           Aurelia Air, Aurelia Airways, DIFFERENT
                           Aurelia, Norrwing, DIFFERENT
                           North Valdia, South Valdia, DIFFERENT
                           Pedro Vale Jr., Pedro Vale Sr., DIFFERENT
                           Iran, Iraq, DIFFERENT
                           Austria, Australia, DIFFERENT
                           who, World Health Organization, DIFFERENT
                           """)
    void twoNamesRelateTheSameWayFromEitherSide(String a, String b, NameLikeness expected) {
        assertThat(NameLikeness.of(a, b)).isEqualTo(expected);
        assertThat(NameLikeness.of(b, a)).isEqualTo(expected);
    }
}
