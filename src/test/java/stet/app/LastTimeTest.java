package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.app.ledger.Grouping;
import stet.app.ledger.LedgerModel;
import stet.app.session.Finding;
import stet.app.session.Pair;
import stet.app.session.Review;
import stet.app.session.Sample;
import stet.app.session.Session;
import stet.app.settings.Settings;
import stet.library.memory.Memory;

class LastTimeTest {
    @TempDir
    Path home;

    @Test
    void whatWasOpenAndHowItWasReadIsThereAgain() throws Exception {
        Path folder = Files.createDirectories(home.resolve("Fährunglück = neu"));
        Path file = Files.writeString(home.resolve("a: b.txt"), "x");
        Session session = new Session();
        LastTime first = new LastTime(new Settings(home.resolve("data")));
        first.follow(session);
        session.zoom(3);
        session.fadeRewording().set(true);
        session.showKept().set(true);
        session.locked().set(false);
        session.open(Sample.pair());
        session.compared(Sample.comparison(Sample.pair()));
        first.keep(List.of(folder, file));

        LastTime next = new LastTime(new Settings(home.resolve("data")));
        assertThat(next.paths()).containsExactly(folder, file);
        assertThat(next.pair()).contains(new Pair.Key("a.txt", "b.txt"));
        Session again = new Session();
        next.follow(again);
        assertThat(again.zoom().get()).isEqualTo(1.3);
        assertThat(again.fadeRewording().get()).isTrue();
        assertThat(again.showKept().get()).isTrue();
        assertThat(again.locked().get()).isFalse();
    }

    @Test
    void theLedgerIsAsItWas() {
        LedgerModel ledger = ledger();
        new LastTime(new Settings(home)).follow(ledger);
        ledger.height().to(320);
        ledger.height().settle();
        ledger.height().fold();
        ledger.grouping().set(Grouping.PARAGRAPH);

        LedgerModel again = ledger();
        new LastTime(new Settings(home)).follow(again);
        assertThat(again.height().folded().get()).isTrue();
        again.height().fold();
        assertThat(again.height().settled().get()).isEqualTo(320);
        assertThat(again.grouping().get()).isEqualTo(Grouping.PARAGRAPH);
    }

    private static LedgerModel ledger() {
        Session session = new Session();
        return new LedgerModel(session, new Review(session, Memory::passing, Runnable::run), new Finding(session));
    }

    @Test
    void whatIsGoneIsNotOpened() throws Exception {
        Path folder = Files.createDirectories(home.resolve("desk"));
        LastTime last = new LastTime(new Settings(home.resolve("data")));
        assertThat(last.paths()).isEmpty();
        assertThat(last.pair()).isEmpty();
        last.keep(List.of(folder));
        assertThat(last.paths()).containsExactly(folder);
        Files.delete(folder);
        assertThat(last.paths()).isEmpty();
        last.keep(List.of());
        assertThat(last.paths()).isEmpty();
    }
}
