package stet.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerHeightTest {
    private final LedgerHeight height = new LedgerHeight();

    @Test
    void isDrawnWithinBoundsAndFoldsBelowThem() {
        height.to(1000);
        assertThat(height.now().get()).isEqualTo(400);
        height.to(90);
        assertThat(height.now().get()).isEqualTo(112);
        height.to(50);
        assertThat(height.now().get()).isEqualTo(44);
        assertThat(height.folded().get()).isTrue();
    }

    @Test
    void unfoldsToTheHeightItHad() {
        height.to(300);
        height.fold();
        assertThat(height.now().get()).isEqualTo(44);
        height.fold();
        assertThat(height.now().get()).isEqualTo(300);
    }

    @Test
    void settlesWhereTheReaderLetsGo() {
        height.to(300);
        assertThat(height.settled().get()).isEqualTo(240);
        height.settle();
        assertThat(height.settled().get()).isEqualTo(300);
    }

    @Test
    void keysGoAllTheWayAndBack() {
        for (int i = 0; i < 40; i++) {
            height.by(-1);
        }
        assertThat(height.now().get()).isEqualTo(44);
        height.by(1);
        assertThat(height.now().get()).isEqualTo(112);
        height.by(1);
        assertThat(height.now().get()).isEqualTo(128);
    }
}
