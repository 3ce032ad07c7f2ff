package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stet.app.desk.Desk;
import stet.app.session.Session;

class LibraryFoldTest {
    private final Session session = new Session();
    private final LibraryFold fold = new LibraryFold(session);

    private void open() {
        session.open(Desk.of("One.", "Two.", "1-1").pair());
    }

    @Test
    void theLibraryGivesWayWhereTheColumnsNeedItsRoom() {
        open();
        fold.room(1440);
        assertThat(fold.folded().get()).isFalse();
        fold.room(1366);
        assertThat(fold.folded().get()).isTrue();
        fold.room(1440);
        session.display().zoomTo(1.1);
        assertThat(fold.folded().get()).isTrue();
    }

    @Test
    void withoutAPairItStays() {
        fold.room(800);
        assertThat(fold.folded().get()).isFalse();
        open();
        assertThat(fold.folded().get()).isTrue();
    }

    @Test
    void theReadersWishLastsForWideAndForNarrowWindows() {
        open();
        fold.room(1000);
        fold.toggle();
        assertThat(fold.folded().get()).isFalse();
        fold.room(1600);
        fold.toggle();
        assertThat(fold.folded().get()).isTrue();
        fold.room(1000);
        assertThat(fold.folded().get()).isFalse();
        fold.room(1600);
        assertThat(fold.folded().get()).isTrue();
        fold.show();
        assertThat(fold.folded().get()).isFalse();
    }
}
