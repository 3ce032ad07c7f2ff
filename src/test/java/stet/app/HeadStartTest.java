package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.align.Corrections;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.text.Article;

class HeadStartTest {
    private final Comparer comparer = new Comparer();
    private final FakeLibrary library = new FakeLibrary(new FakeEngine(), List.of(Path.of("two")));

    @TempDir
    private Path folder;
    private Path wire;
    private Path rewrite;

    @BeforeEach
    void write() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"),
                "Port opens\n\nJoren Halvik said the port cost $2.4 billion.");
        rewrite = Files.writeString(folder.resolve("rewrite.txt"),
                "Port opens\n\nJonas Halvik said the port cost $2.4 million.");
    }

    @Test
    void whoOpensTheTwoFilesTakesWhatIsThere() throws Exception {
        HeadStart start = begin(wire, rewrite);
        Article original = new Intake().file(wire);
        Article other = new Intake().file(rewrite);

        assertThat(start.library(List.of(wire, rewrite))).contains(library);
        FactSheet first = start.read(original).orElseThrow();
        FactSheet second = start.read(other).orElseThrow();
        Comparison foreseen = start.compare(first, second, Corrections.NONE).orElseThrow();

        assertThat(foreseen).isEqualTo(comparer.compare(comparer.read(original), comparer.read(other)));
        assertThat(foreseen.changes()).isNotEmpty();
    }

    @Test
    void onlyOneTakesTheLibrary() throws Exception {
        HeadStart start = begin(wire, rewrite);

        assertThat(start.library(List.of(rewrite, wire))).isEmpty();
        assertThat(start.library(List.of(wire, rewrite))).isPresent();
        assertThat(start.library(List.of(wire, rewrite))).isEmpty();
    }

    @Test
    void whatIsNotAsForeseenIsLeftToOthers() throws Exception {
        HeadStart start = begin(wire, rewrite);
        FactSheet first = start.read(new Intake().file(wire)).orElseThrow();
        FactSheet second = start.read(new Intake().file(rewrite)).orElseThrow();
        Files.writeString(wire, "Port opens\n\nIt is another text by now.");

        assertThat(start.read(new Intake().file(wire))).isEmpty();
        assertThat(start.compare(second, first, Corrections.NONE)).isEmpty();
        assertThat(start.compare(comparer.read(new Intake().file(wire)), second, Corrections.NONE)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftToOthers() throws Exception {
        HeadStart start = begin(wire, folder.resolve("gone.txt"));

        assertThat(start.read(new Intake().file(wire))).isEmpty();
    }

    @Test
    void whatNobodyTookIsClosed() throws Exception {
        begin(wire, rewrite).close();

        awaitClosed();
    }

    @Test
    void whatIsOpenedAfterTheEndIsClosedToo() throws Exception {
        HeadStart start = HeadStart.on(List.of(wire, rewrite), new Intake(), comparer);
        start.close(); // which waits for nothing
        start.open((_, _) -> library);

        awaitClosed();
    }

    private void awaitClosed() throws InterruptedException {
        for (int i = 0; i < 1000 && !library.closed; i++) {
            Thread.sleep(10);
        }
        assertThat(library.closed).isTrue();
    }

    private HeadStart begin(Path original, Path other) {
        HeadStart start = HeadStart.on(List.of(original, other), new Intake(), comparer);
        start.open((_, _) -> library);
        return start;
    }
}
