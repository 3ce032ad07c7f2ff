package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
    private static final Anchors A = Anchors.through(
            List.of(new Anchors.Point(100, 50), new Anchors.Point(200, 250)), new Anchors.Point(300, 500));

    @ParameterizedTest
    @CsvSource({"0, 0", "50, 25", "100, 50", "150, 150", "200, 250", "250, 375", "300, 500", "-9, 0", "999, 500"})
    void meetsItsAnchorsAndIsStraightBetweenThem(double from, double to) {
        assertThat(A.map(from)).isEqualTo(to);
    }

    @Test
    void leavesOutAPointThatStandsOutOfOrder() {
        Anchors crossed = Anchors.through(List.of(new Anchors.Point(100, 50), new Anchors.Point(150, 20),
                new Anchors.Point(200, 250), new Anchors.Point(310, 300)), new Anchors.Point(300, 500));
        assertThat(crossed.map(150)).isEqualTo(150);
    }

    @Test
    void aColumnThatDoesNotScrollStaysWhereItIs() {
        Anchors flat = Anchors.through(List.of(new Anchors.Point(10, 20)), new Anchors.Point(100, 0));
        assertThat(flat.map(70)).isZero();
        assertThat(flat.inverse().map(0)).isBetween(0.0, 100.0);
        assertThat(Anchors.through(List.of(), new Anchors.Point(0, 0)).map(5)).isZero();
    }

    @RepeatedTest(50)
    void risesEverywhereAndItsInverseLeadsBack(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Anchors.Point> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            points.add(new Anchors.Point(random.nextDouble(1000), random.nextDouble(3000)));
        }
        Anchors anchors = Anchors.through(points, new Anchors.Point(1000, 3000));
        double before = -1;
        for (double x = 0; x <= 1000; x += 0.5) {
            assertThat(anchors.map(x)).isGreaterThan(before);
            assertThat(anchors.inverse().map(anchors.map(x))).isCloseTo(x, within(1e-6));
            before = anchors.map(x);
        }
        assertThat(before).isEqualTo(3000);
    }
}
