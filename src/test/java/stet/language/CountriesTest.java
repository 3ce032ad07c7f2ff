package stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.language.CountryName.Kind;

class CountriesTest {
    private static final Countries COUNTRIES = new Countries();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Russia                   | RU | NAME    | Russia
                                            Russian                  | RU | DEMONYM | Russia
                                            RUSSIA’S                 | RU | NAME    | Russia
                                            Moscow                   | RU | CAPITAL | Russia
                                            the Kremlin              | RU | SEAT    | Russia
                                            The Russians             | RU | DEMONYM | Russia
                                            DPRK                     | KP | NAME    | North Korea
                                            North Korean             | KP | DEMONYM | North Korea
                                            Pyongyang                | KP | CAPITAL | North Korea
                                            Seoul                    | KR | CAPITAL | South Korea
                                            South Koreans            | KR | DEMONYM | South Korea
                                            U.S.                     | US | NAME    | United States
                                            the US                   | US | NAME    | United States
                                            U.S.'s                   | US | NAME    | United States
                                            the United States        | US | NAME    | United States
                                            American                 | US | DEMONYM | United States
                                            Washington               | US | CAPITAL | United States
                                            Washington, D.C.         | US | CAPITAL | United States
                                            White House              | US | SEAT    | United States
                                            Britain                  | GB | NAME    | United Kingdom
                                            Britons                  | GB | DEMONYM | United Kingdom
                                            Downing Street           | GB | SEAT    | United Kingdom
                                            No. 10                   | GB | SEAT    | United Kingdom
                                            10 Downing Street        | GB | SEAT    | United Kingdom
                                            Dutch                    | NL | DEMONYM | Netherlands
                                            The Hague                | NL | CAPITAL | Netherlands
                                            Holland                  | NL | NAME    | Netherlands
                                            Élysée Palace            | FR | SEAT    | France
                                            Frenchwomen              | FR | DEMONYM | France
                                            Türkiye                  | TR | NAME    | Turkey
                                            Turks                    | TR | DEMONYM | Turkey
                                            Côte d’Ivoire            | CI | NAME    | Ivory Coast
                                            Burma                    | MM | NAME    | Myanmar
                                            Filipinos                | PH | DEMONYM | Philippines
                                            Trinidad & Tobago        | TT | NAME    | Trinidad and Tobago
                                            Saint Lucia              | LC | NAME    | St. Lucia
                                            Kiev                     | UA | CAPITAL | Ukraine
                                            Bosnian                  | BA | DEMONYM | Bosnia and Herzegovina
                                            Congolese                | CD | DEMONYM | Democratic Republic of the Congo
                                            Nigerien                 | NE | DEMONYM | Niger
                                            Nigerian                 | NG | DEMONYM | Nigeria
                                            Welshman                 | GB-WLS | DEMONYM | Wales
                                            Soviet                   | SU | DEMONYM | Soviet Union
                                            """)
    void find(String name, String code, Kind kind, String country) {
        assertThat(COUNTRIES.find(name)).contains(new CountryName(code, country, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "us", "Us", "turkey", "polish", "the", "The", "Korean", "Oslofjord", "Woman", "S",
            "Moscows", "Germany’s chancellor"})
    void noCountry(String name) {
        assertThat(COUNTRIES.find(name)).isEmpty();
    }

    @Test
    void everyCountryOfTheWorldIsThere() {
        assertThat(Locale.getISOCountries()).filteredOn(c -> !"AQ AX BL BQ BV CC CX GG GS HM IO JE MF MP MS NF "
                .concat("PM PN SH SJ SX TF TK UM WF YT").contains(c))
                .allSatisfy(c -> assertThat(WordTable.rows("/stet/language/countries.tsv")).as(c)
                        .anyMatch(r -> r.startsWith(c + "\t")));
    }
}
