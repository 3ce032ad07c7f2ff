package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.app.desk.Form.ADDED;
import static stet.app.desk.Form.ALTERED;
import static stet.app.desk.Form.ALTERED_LOW;
import static stet.app.desk.Form.DROPPED;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeMapTest {

    private static ChangeMap.Spot spot(double at, stet.app.desk.Form form) {
        return new ChangeMap.Spot(at, form);
    }

    private static ChangeMap.Tick tick(int y, stet.app.desk.Form form) {
        return new ChangeMap.Tick(y, form);
    }

    @Test
    void eachAtItsPlaceFromTopToBottom() {
        assertThat(ChangeMap.of(List.of(spot(0.9, DROPPED), spot(0.1, ALTERED), spot(0.5, ADDED)), 100))
                .containsExactly(tick(10, ALTERED), tick(50, ADDED), tick(90, DROPPED));
    }

    @Test
    void theWorstWinsASharedPixel() {
        assertThat(ChangeMap.of(List.of(spot(0.50, ADDED), spot(0.51, ALTERED_LOW), spot(0.52, ALTERED)), 100))
                .containsExactly(tick(52, ALTERED));
    }

    @Test
    void droppedAndAddedKeepToTheirHalves() {
        assertThat(ChangeMap.of(List.of(spot(0.5, ADDED), spot(0.5, DROPPED)), 100))
                .containsExactly(tick(50, DROPPED), tick(50, ADDED));
    }

    @Test
    void nothingLeavesTheStrip() {
        assertThat(ChangeMap.of(List.of(spot(1, ALTERED), spot(0, DROPPED)), 100)).containsExactly(tick(0, DROPPED),
                tick(97, ALTERED));
        assertThat(ChangeMap.of(List.of(spot(1, ALTERED)), 0)).hasSize(1);
    }
}
