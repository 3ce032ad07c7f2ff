package stet.app.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void theColumnStandsWhereTheDesignDrawsIt() {
        assertThat(Page.of(1216)).isEqualTo(new Page(88, 600, 764, 330, 1202));
    }

    @Test
    void marginsGiveWayBeforeNotesAndNotesBeforeWords() {
        for (double width = 500; width < 2600; width += 7) {
            Page page = Page.of(width);
            assertThat(page.left() + page.column()).as("words at " + width).isLessThanOrEqualTo(page.notes() - 24);
            assertThat(page.notes() + page.note()).as("notes at " + width).isLessThan(page.bar());
        }
        assertThat(Page.of(776).column()).isGreaterThan(440);
        assertThat(Page.of(2000).column()).isEqualTo(600);
    }
}
