package stet.app.mishap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MishapsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void oneIsToldAtATimeAndEachIsKept() throws Exception {
        Mishaps mishaps = new Mishaps(home, Runnable::run, CLOCK);
        mishaps.uncaughtException(Thread.currentThread(), new IllegalStateException("one"));
        Mishap first = mishaps.told().get().orElseThrow();
        mishaps.uncaughtException(Thread.currentThread(), new ArithmeticException("two"));
        assertThat(mishaps.told().get()).containsSame(first);
        assertThat(Files.readString(home.resolve("crash.txt"))).contains("IllegalStateException",
                "ArithmeticException");
    }

    @Test
    void theSameIsToldOnceHoweverOftenItComes() {
        Mishaps mishaps = new Mishaps(home, Runnable::run, CLOCK);
        for (int i = 0; i < 3; i++) {
            mishaps.uncaughtException(Thread.currentThread(), failure("again " + i));
            assertThat(mishaps.told().get().isPresent()).isEqualTo(i == 0);
            mishaps.goOn();
        }
    }

    @Test
    void noWordOfAnArticleIsInIt() {
        Exception failure = new IllegalStateException("Ada Holm said", new RuntimeException("Bergen"));
        String details = Mishap.of(failure, CLOCK.instant()).details();
        assertThat(details).doesNotContain("Ada", "Bergen").contains("java.lang.IllegalStateException",
                "caused by java.lang.RuntimeException", getClass().getName(), System.getProperty("os.name"),
                "2026-03-01T10:00:00Z");
    }

    @Test
    void theFileStaysSmall() throws Exception {
        MishapLog log = new MishapLog(home);
        for (int i = 0; i < 200; i++) {
            log.keep(Mishap.of(failure("again"), CLOCK.instant().plusSeconds(i)));
        }
        assertThat(Files.size(log.file())).isLessThanOrEqualTo(100_000);
        assertThat(Files.readString(log.file())).contains("10:03:19Z").doesNotContain("10:00:01Z");
    }

    @Test
    void whereTheFileCannotBeWrittenItIsTold() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        Mishaps mishaps = new Mishaps(file.resolve("below"), Runnable::run, CLOCK);
        mishaps.uncaughtException(Thread.currentThread(), failure("x"));
        assertThat(mishaps.told().get()).isPresent();
    }

    @Test
    void withoutMemoryNothingGoesOn() {
        assertThat(Mishap.of(new OutOfMemoryError(), CLOCK.instant()).canGoOn()).isFalse();
        assertThat(Mishap.of(new StackOverflowError(), CLOCK.instant()).canGoOn()).isTrue();
    }

    @Test
    void aFailedStartIsKeptOnceHoweverOftenItIsHandedOn() throws Exception {
        NotStarted first = NotStarted.because(new RuntimeException("outer", failure("Unable to open DISPLAY")), home,
                CLOCK);
        assertThat(first).hasMessageContaining("Unable to open DISPLAY").hasMessageContaining("crash.txt");
        assertThat(NotStarted.because(new IllegalStateException(first), home, CLOCK)).isSameAs(first);
        assertThat(Files.readString(home.resolve("crash.txt"))).containsOnlyOnce("caused by").doesNotContain("DISPLAY");
    }

    private static RuntimeException failure(String message) {
        return new IllegalStateException(message);
    }
}
