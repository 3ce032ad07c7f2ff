package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.app.desk.Side.ORIGINAL;
import static stet.app.desk.Side.REWRITE;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.app.desk.Side;

class TandemTest {
    private final Tandem tandem = new Tandem();

    /** The rewrite has nothing for the original's 100 to 300. */
    @BeforeEach
    void measure() {
        tandem.measure(Anchors.through(List.of(new Anchors.Point(100, 100), new Anchors.Point(300, 110)),
                new Anchors.Point(500, 310)), 500, 310);
    }

    private List<Double> positions() {
        return List.of(tandem.position(ORIGINAL), tandem.position(REWRITE));
    }

    @Test
    void theOtherColumnFollowsTheAlignmentNotThePercentage() {
        tandem.scroll(ORIGINAL, 100);
        assertThat(positions()).containsExactly(100.0, 100.0);
        tandem.scroll(ORIGINAL, 100);
        assertThat(positions()).containsExactly(200.0, 105.0);
        tandem.scroll(REWRITE, 5);
        assertThat(positions()).containsExactly(300.0, 110.0);
    }

    @Test
    void bothEndsMeet() {
        tandem.scroll(REWRITE, 10_000);
        assertThat(positions()).containsExactly(500.0, 310.0);
        tandem.scroll(ORIGINAL, -10_000);
        assertThat(positions()).containsExactly(0.0, 0.0);
    }

    @Test
    void placedByHandTheyStayThereUntilScrolled() {
        tandem.place(400, 20);
        assertThat(positions()).containsExactly(400.0, 20.0);
    }

    @Test
    void afterThatTheFollowerComesBackAPixelForEveryPixel() {
        tandem.place(100, 140);
        tandem.scroll(ORIGINAL, 0);
        assertThat(positions()).containsExactly(100.0, 140.0);
        tandem.scroll(ORIGINAL, -15);
        assertThat(positions()).containsExactly(85.0, 85.0 + 25);
        tandem.scroll(ORIGINAL, -50);
        assertThat(positions()).containsExactly(35.0, 35.0);
    }

    @Test
    void aColumnWithNothingToScrollPassesTheMovementOn() {
        tandem.measure(Anchors.through(List.of(), new Anchors.Point(500, 0)), 500, -40);
        tandem.scroll(REWRITE, 60);
        assertThat(positions()).containsExactly(60.0, 0.0);
    }

    /** However the pointer changes sides, a step of one pixel moves neither column by more than the steepest slope. */
    @Test
    void neitherColumnEverJumps() {
        Random random = new Random(7);
        tandem.place(450, 3);
        for (int i = 0; i < 5000; i++) {
            List<Double> before = positions();
            tandem.scroll(random.nextInt(40) == 0 ? REWRITE : ORIGINAL, random.nextBoolean() ? 1 : -1);
            for (Side side : Side.values()) {
                assertThat(Math.abs(tandem.position(side) - before.get(side.ordinal())))
                        .isLessThanOrEqualTo(20 + 1.001);
            }
        }
    }

    @Test
    void unlockedEachColumnScrollsOnItsOwn() {
        tandem.lock(false);
        tandem.scroll(ORIGINAL, 70);
        assertThat(positions()).containsExactly(70.0, 0.0);
        tandem.scroll(REWRITE, 30);
        assertThat(positions()).containsExactly(70.0, 30.0);
    }

    @Test
    void lockingAgainMovesNothingAndComesTogetherByAPixelForEachPixel() {
        tandem.measure(Anchors.through(List.of(), new Anchors.Point(1000, 1000)), 1000, 1000);
        tandem.lock(false);
        tandem.scroll(REWRITE, 100);
        tandem.lock(true);
        assertThat(positions()).containsExactly(0.0, 100.0);
        tandem.scroll(ORIGINAL, 40);
        assertThat(positions()).containsExactly(40.0, 100.0);
        tandem.scroll(ORIGINAL, 80);
        assertThat(positions()).containsExactly(120.0, 120.0);
    }

    @Test
    void insideAHeldStretchTheColumnsStayAsFarApartAsTheyAre() {
        tandem.measure(Anchors.through(List.of(), new Anchors.Point(1000, 1000)), 1000, 1000);
        tandem.place(100, 600);
        tandem.hold(new Tandem.Held(new Tandem.Stretch(50, 200), new Tandem.Stretch(550, 700)));
        tandem.scroll(ORIGINAL, 60);
        tandem.scroll(REWRITE, -20);
        assertThat(positions()).containsExactly(140.0, 640.0);
        tandem.hold(null);
        tandem.scroll(ORIGINAL, 60);
        assertThat(positions()).containsExactly(200.0, 640.0);
    }

    @Test
    void theLeadersEndBringsTheFollowerToItsOwn() {
        tandem.measure(Anchors.through(List.of(), new Anchors.Point(1000, 1000)), 1000, 1000);
        tandem.place(900, 200);
        tandem.scroll(ORIGINAL, 400);
        tandem.scroll(ORIGINAL, 400);
        assertThat(positions()).containsExactly(1000.0, 1000.0);
    }
}
