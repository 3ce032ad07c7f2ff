package stet.app.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.redline.Stack.Slot;
import stet.app.redline.Stack.Wish;

class StackTest {

    @Test
    void notesStandBesideTheirMarks() {
        assertThat(Stack.of(List.of(wish(0, 10), wish(1, 200)), new double[]{100, 300}))
                .containsExactly(new Slot(10, 36, false), new Slot(200, 36, false));
    }

    @Test
    void aNoteThatWouldTouchTheOneAboveSlidesDown() {
        assertThat(Stack.of(List.of(wish(0, 10), wish(0, 20), wish(1, 90)), new double[]{100, 200}))
                .containsExactly(new Slot(10, 36, false), new Slot(55, 36, false), new Slot(100, 36, false));
    }

    @Test
    void whereManyShareAParagraphEachHasOneLineButTheChosenOne() {
        List<Wish> many = List.of(wish(0, 0), new Wish(0, 0, 36, 18, true), wish(0, 0), wish(0, 0), wish(1, 60));
        assertThat(Stack.of(many, new double[]{30, 300})).containsExactly(new Slot(0, 18, true),
                new Slot(21, 36, false), new Slot(66, 18, true), new Slot(87, 18, true), new Slot(108, 36, false));
    }

    private static Wish wish(int row, double y) {
        return new Wish(row, y, 36, 18, false);
    }
}
