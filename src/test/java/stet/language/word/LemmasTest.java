package stet.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.language.wordnet.WordNet;

class LemmasTest {
    private static final Lemmas LEMMAS = new Lemmas(new WordNet());

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                                            fell VERB fall
                                            left VERB leave
                                            found VERB find
                                            stopped VERB stop
                                            resigning VERB resign
                                            denies VERB deny
                                            lies VERB lie
                                            was AUX be
                                            ’d AUX would
                                            ’ll AUX will
                                            n’t PART not
                                            women NOUN woman
                                            aides NOUN aide
                                            allies NOUN ally
                                            arms NOUN arms
                                            news NOUN news
                                            media NOUN media
                                            buses NOUN bus
                                            taxes NOUN tax
                                            crises NOUN crisis
                                            drones NOUN drone
                                            worse ADJ bad
                                            highest ADJ high
                                            larger ADJ large
                                            better ADV well
                                            them PRON they
                                            these DET this
                                            Mora PROPN Mora
                                            Reuters PROPN Reuters
                                            Bridges NOUN bridge
                                            40 NUM 40
                                            """)
    void lemma(String word, String tag, String lemma) {
        assertThat(LEMMAS.lemma(word, tag)).isEqualTo(lemma);
    }
}
