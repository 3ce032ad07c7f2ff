package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void aWindowThatFitsStaysWhereItWas() {
        Rectangle2D wanted = new Rectangle2D(2000, 40, 1000, 700);
        assertThat(Frame.within(wanted, List.of(FIRST, RIGHT))).isEqualTo(wanted);
    }

    @Test
    void aScreenThatIsGoneGivesItsWindowToTheFirst() {
        assertThat(Frame.within(new Rectangle2D(2000, 40, 1000, 700), List.of(FIRST)))
                .isEqualTo(new Rectangle2D(920, 40, 1000, 700));
        assertThat(Frame.within(new Rectangle2D(-9000, -9000, 1000, 700), List.of(FIRST)))
                .isEqualTo(new Rectangle2D(0, 0, 1000, 700));
    }

    @Test
    void noneIsLargerThanItsScreenNorPartlyOutside() {
        assertThat(Frame.within(new Rectangle2D(1700, 500, 3000, 2000), List.of(FIRST, RIGHT))).isEqualTo(RIGHT);
        assertThat(Frame.within(new Rectangle2D(-100, 900, 800, 600), List.of(FIRST, RIGHT)))
                .isEqualTo(new Rectangle2D(0, 480, 800, 600));
    }
}
