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
import stet.app.session.History;
import stet.app.session.Pair;
import stet.app.session.Review;
import stet.app.session.Sample;
import stet.app.session.Session;
import stet.app.session.Spot;
import stet.app.session.View;
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
        session.display().zoom(3);
        session.display().fadeRewording().set(true);
        session.display().showKept().set(true);
        session.display().locked().set(false);
        session.open(Sample.pair());
        session.compared(Sample.comparison(Sample.pair()));
        session.spot().set(new Spot(7, 0.25));
        session.view().set(View.STORY_TABLE);
        first.leave(session);
        first.keep(List.of(folder, file));

        LastTime next = new LastTime(new Settings(home.resolve("data")));
        assertThat(next.paths()).containsExactly(folder, file);
        assertThat(next.pair()).contains(new Pair.Key("a.txt", "b.txt"));
        Session again = new Session();
        next.follow(again);
        assertThat(again.display().zoom().get()).isEqualTo(1.3);
        assertThat(again.display().fadeRewording().get()).isTrue();
        assertThat(again.display().showKept().get()).isTrue();
        assertThat(again.display().locked().get()).isFalse();
        assertThat(again.view().get()).isEqualTo(View.STORY_TABLE);
        assertThat(next.spot()).contains(new Spot(7, 0.25));
    }

    @Test
    void nothingIsOpenedWhereTheReaderWantsAnEmptyDesk() throws Exception {
        Settings settings = new Settings(home.resolve("data"));
        LastTime last = new LastTime(settings);
        last.keep(List.of(Files.createDirectories(home.resolve("desk"))));
        settings.keep("start", "empty");
        assertThat(last.paths()).isEmpty();
        settings.keep("start", "open");
        assertThat(last.paths()).hasSize(1);
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
        return new LedgerModel(session,
                new Review(session, new History(session, Memory::passing, Runnable::run), Runnable::run),
                new Finding(session));
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
