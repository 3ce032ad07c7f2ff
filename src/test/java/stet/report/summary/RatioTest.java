package stet.report.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static final int TRIALS = 2000;
    private static final int PAIRS = 40;
    private static final double TRUE_SHARE = 0.08;

    /** By hand: R = 6/40, residuals −0.5, −1, 1.5; their squares sum to 3.5. */
    @Test
    void theVarianceIsTheRatioEstimators() {
        Ratio ratio = three();
        assertThat(ratio.share()).isEqualTo(0.15);
        assertThat(ratio.variance()).isCloseTo(3.5 * 3 / 2 / 1600, within(1e-12));
        assertThat(ratio.clustering()).isCloseTo(0.00328125 / (0.15 * 0.85 / 40), within(1e-12));
    }

    /** By hand: t with 2 degrees is 4.302653, so 40 facts count as 40 / 1.029412 / (4.302653 / 1.959964)² = 8.063 cases. */
    @Test
    void theIntervalIsWilsonsOnTheCasesThatCount() {
        Interval interval = three().interval(new Ratio());
        assertThat(interval.low()).isCloseTo(0.03078, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.49510, within(5e-5));
    }

    /** Newcombe 1998, table 1: 81 of 263. */
    @Test
    void wilsonsIntervalIsAsPublished() {
        Interval interval = Interval.wilson(81.0 / 263, 263);
        assertThat(interval.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3662, within(5e-5));
    }

    @Test
    void onePairOrNoneTellsNothing() {
        Ratio ratio = new Ratio();
        assertThat(ratio.interval(ratio)).isEqualTo(Interval.ANY);
        ratio.add(3, 10);
        assertThat(ratio.share()).isEqualTo(0.3);
        assertThat(ratio.interval(ratio)).isEqualTo(Interval.ANY);
    }

    @Test
    void aPairWithoutFactsSaysNothing() {
        Ratio ratio = three();
        ratio.add(0, 0);
        assertThat(ratio.interval(ratio)).isEqualTo(three().interval(ratio));
    }

    @Test
    void whereNothingIsChangedClusteringIsTakenFromElsewhere() {
        Ratio nothing = new Ratio();
        Ratio clustered = new Ratio();
        for (int i = 0; i < 20; i++) {
            nothing.add(0, 10);
            clustered.add(i % 2 * 10, 10);
        }
        assertThat(clustered.clustering()).isGreaterThan(9);
        assertThat(nothing.interval(nothing).low()).isZero();
        assertThat(nothing.interval(clustered).high()).isGreaterThan(5 * nothing.interval(nothing).high());
    }

    /** Pairs of unlike length whose writers are careless to unlike degrees: 95 of 100 intervals hold the true share. */
    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        Random random = new Random(5);
        int held = 0;
        int heldAsIfIndependent = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Ratio ratio = new Ratio();
            for (int pair = 0; pair < PAIRS; pair++) {
                // of ten writers four are careful, five usual, one careless: their mean is the true share
                double share = DoubleStream.of(0.01, 0.01, 0.01, 0.01, 0.06, 0.06, 0.06, 0.06, 0.06, 0.46)
                        .toArray()[random.nextInt(10)];
                int facts = 20 + random.nextInt(60);
                int changed = 0;
                for (int fact = 0; fact < facts; fact++) {
                    changed += random.nextDouble() < share ? 1 : 0;
                }
                ratio.add(changed, facts);
            }
            held += holds(ratio.interval(ratio)) ? 1 : 0;
            heldAsIfIndependent += holds(Interval.wilson(ratio.share(), ratio.all())) ? 1 : 0;
        }
        assertThat(held / (double) TRIALS).isBetween(0.90, 0.98);
        assertThat(heldAsIfIndependent / (double) TRIALS).as("facts are not independent").isLessThan(0.6);
    }

    private static boolean holds(Interval interval) {
        return interval.low() <= TRUE_SHARE && TRUE_SHARE <= interval.high();
    }

    /** By hand: mean 0.4, variance 0.04, t with 2 degrees 4.302653, so half is 4.302653 · √(0.04 / 3). */
    @Test
    void theMeanHasStudentsInterval() {
        Mean mean = new Mean();
        DoubleStream.of(0.2, 0.4, 0.6).forEach(mean::add);
        assertThat(mean.value()).isCloseTo(0.4, within(1e-12));
        assertThat(mean.interval().low()).isZero();
        assertThat(mean.interval().high()).isCloseTo(0.4 + 4.302653 * Math.sqrt(0.04 / 3), within(1e-6));
    }

    private static Ratio three() {
        Ratio ratio = new Ratio();
        ratio.add(1, 10);
        ratio.add(2, 20);
        ratio.add(3, 10);
        return ratio;
    }
}
