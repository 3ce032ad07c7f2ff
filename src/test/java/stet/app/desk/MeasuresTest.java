package stet.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
            // width, zoom, original's left, column, rewrite's left, side by side
            "1216, 1, 48, 500, 640, true", // beside the library in the usual window
            "1200, 1, 34, 499, 625, true", // the margins give way first
            "1120, 1, 28, 462, 582, true", // then the type, a little
            "1000, 1, 193, 585, 193, false", // then one column is shown
            "1336, 1, 48, 560, 700, true", // text grows into free room
            "1696, 1, 203, 585, 880, true", // then the margins do
            "1216, 0.5, 256, 292, 640, true",
            "1216, 1.5, 155, 878, 155, false",
            "1920, 1.5, 48, 852, 992, true",
            "1440, 3, 28, 1336, 28, false"})
    void columnsShareTheRoom(double width, double zoom, double left, double column, double right, boolean both) {
        Measures m = Measures.of(width, zoom);
        assertThat(new double[]{m.left(Side.ORIGINAL), m.column(), m.left(Side.REWRITE)}).containsExactly(left, column,
                right);
        assertThat(m.both()).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.3, 2, 3})
    void nothingReachesTheMapOrLeavesTheDesk(double zoom) {
        for (int width = 576; width < 2600; width++) {
            for (Measures m : new Measures[]{Measures.of(width, zoom), Measures.ledger(width, zoom)}) {
                assertThat(m.right(Side.REWRITE)).as("at %d", width).isLessThanOrEqualTo(m.map() - 28);
                assertThat(m.left(Side.ORIGINAL)).as("at %d", width).isGreaterThanOrEqualTo(28);
            }
        }
    }

    @Test
    void typeGivesWayAtItsNaturalSizeOnly() {
        assertThat(Measures.of(1120, 1).type()).isBetween(15.2, 15.3);
        assertThat(Measures.of(1120, 1.1).type()).isEqualTo(16.5 * 1.1);
        assertThat(Measures.of(1120, 1.1).both()).isFalse();
    }

    @Test
    void theLedgerKeepsTwoSidesWhereTheDeskShowsOne() {
        Measures m = Measures.ledger(1000, 2);
        assertThat(m.left(Side.REWRITE)).isEqualTo(m.right(Side.ORIGINAL) + Measures.GUTTER);
        assertThat(Measures.ledger(1216, 1)).isEqualTo(Measures.of(1216, 1));
    }
}
