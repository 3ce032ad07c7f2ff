package stet.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-5 °C", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1", "''-1", "-\n2"})
    void whatCouldBeAFormulaStartsWithAnApostrophe(String words) {
        assertThat(FormulaGuard.guarded(words)).isEqualTo("'" + words);
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(words))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "'Tis the season", "'", "a=1", " =1", "50-60"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(FormulaGuard.guarded(words)).isEqualTo(words);
        assertThat(FormulaGuard.unguarded(words)).isEqualTo(words);
    }
}
