package stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.language.Relation.SAME;
import static stet.language.Relation.UNRELATED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNetLexiconTest {
    private static final Lexicon LEXICON = new Language().lexicon();

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                                            summit summit NOUN SAME
                                            Oslo oslo PROPN SAME
                                            purchase buy VERB SYNONYM
                                            lawyer attorney NOUN SYNONYM
                                            pact treaty NOUN SYNONYM
                                            huge enormous ADJ SYNONYM
                                            town city NOUN SYNONYM
                                            wage salary NOUN SYNONYM
                                            decide decision VERB SYNONYM
                                            accusation accuse NOUN SYNONYM
                                            summit meeting NOUN BROADER
                                            weapon missile NOUN BROADER
                                            animal dog NOUN BROADER
                                            tuesday thursday PROPN SIBLING
                                            may june PROPN SIBLING
                                            murder manslaughter NOUN SIBLING
                                            flood earthquake NOUN SIBLING
                                            million billion NUM SIBLING
                                            father son NOUN SIBLING
                                            profit loss NOUN ANTONYM
                                            brother sister NOUN ANTONYM
                                            rise fall VERB ANTONYM
                                            increase decrease NOUN ANTONYM
                                            win lose VERB ANTONYM
                                            dangerous safe ADJ ANTONYM
                                            before after ADP ANTONYM
                                            before after SCONJ ANTONYM
                                            more less ADV ANTONYM
                                            above below ADP ANTONYM
                                            with without ADP ANTONYM
                                            suitable unsuitable ADJ ANTONYM
                                            taxable non-taxable ADJ ANTONYM
                                            dependent independent ADJ ANTONYM
                                            careful careless ADJ ANTONYM
                                            valuable invaluable ADJ SYNONYM
                                            intense tense ADJ UNRELATED
                                            union ion NOUN UNRELATED
                                            input put NOUN UNRELATED
                                            yellow purple ADJ SIBLING
                                            sale profit NOUN SIBLING
                                            employ employer NOUN UNRELATED
                                            bridge treaty NOUN UNRELATED
                                            leader president NOUN UNRELATED
                                            xyzzy plugh NOUN UNRELATED
                                            """)
    void relation(String word, String other, WordClass wordClass, Relation relation) {
        assertThat(LEXICON.relation(word, other, wordClass)).isEqualTo(relation);
        assertThat(LEXICON.relation(other, word, wordClass)).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                                            decide decision true
                                            Russia Russian true
                                            employ employer true
                                            quick quickly true
                                            accuse accusation true
                                            same same true
                                            decide accuse false
                                            port report false
                                            """)
    void derived(String word, String other, boolean is) {
        assertThat(LEXICON.derived(word, other)).isEqualTo(is);
        assertThat(LEXICON.derived(other, word)).isEqualTo(is);
    }

    @Test
    void rarerWordsWeighMore() {
        assertThat(LEXICON.weight("the")).isEqualTo(0.05);
        assertThat(LEXICON.weight("—")).isZero();
        assertThat(LEXICON.weight("say")).isLessThan(0.15);
        assertThat(LEXICON.weight("say")).isLessThan(LEXICON.weight("government"));
        assertThat(LEXICON.weight("government")).isLessThan(LEXICON.weight("minister"));
        assertThat(LEXICON.weight("minister")).isLessThan(LEXICON.weight("rapprochement"));
        assertThat(LEXICON.weight("rapprochement")).isEqualTo(1);
    }

    @Test
    void stopWordsCarryGrammar() {
        assertThat(LEXICON.isStop("would")).isTrue();
        assertThat(LEXICON.isStop("The")).isTrue();
        assertThat(LEXICON.isStop("treaty")).isFalse();
    }

    @Test
    void unknownScriptsAndEmptyWordsAreUnrelated() {
        assertThat(LEXICON.relation("", "会議", WordClass.NOUN)).isEqualTo(UNRELATED);
        assertThat(LEXICON.relation("会議", "会議", WordClass.NOUN)).isEqualTo(SAME);
        assertThat(LEXICON.derived("", " ")).isFalse();
    }
}
