package stet.app.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void theColumnStandsWhereTheDesignDrawsIt() {
        assertThat(Page.of(1216, 1)).isEqualTo(new Page(88, 600, 764, 330, 1202));
    }

    @Test
    void marginsGiveWayBeforeNotesAndNotesBeforeWords() {
        for (double width = 500; width < 2600; width += 7) {
            Page page = Page.of(width, 1);
            assertThat(page.left() + page.column()).as("words at " + width).isLessThanOrEqualTo(page.notes() - 24);
            assertThat(page.notes() + page.note()).as("notes at " + width).isLessThan(page.bar());
        }
        assertThat(Page.of(776, 1).column()).isGreaterThan(440);
        assertThat(Page.of(2000, 1).column()).isEqualTo(600);
    }

    @Test
    void theColumnGrowsWithItsText() {
        assertThat(Page.of(2000, 2).column()).isEqualTo(1200);
        // some 64 letters, the notes as narrow as they get
        assertThat(Page.of(1440, 2).column()).isGreaterThan(1100);
        assertThat(Page.of(1440, 0.5).column()).isEqualTo(300);
    }
}
