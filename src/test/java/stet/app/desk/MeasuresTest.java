package stet.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
            // width, original's left, column, rewrite's left, map
            "1216, 48, 500, 640, 1168", "1336, 48, 560, 700, 1288", "1636, 198, 560, 850, 1588",
            "1000, 48, 392, 532, 952", "776, 32, 288, 412, 728"})
    void columnsShareTheWidthAndStopGrowingAt560(double width, double left, double column, double right, double map) {
        Measures m = Measures.of(width);
        assertThat(new double[]{m.left(Side.ORIGINAL), m.column(), m.left(Side.REWRITE), m.map()}).containsExactly(left,
                column, right, map);
    }

    @Test
    void theRewriteNeverReachesTheMap() {
        for (int width = 600; width < 2600; width++) {
            assertThat(Measures.of(width).right(Side.REWRITE)).as("at %d", width)
                    .isLessThanOrEqualTo(Measures.of(width).map() - 28);
        }
    }
}
