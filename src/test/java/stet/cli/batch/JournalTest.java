package stet.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.report.file.NotWrittenException;

class JournalTest {
    private static final List<String> ALL = List.of("a", "b", "c", "d", "e", "f");
    private static final String WHOLE = "Answer a\nAnswer b\nAnswer c\nAnswer d\nAnswer e\nAnswer f\n";

    @TempDir
    private Path folder;
    private Path file;
    private Path part;
    private Path journal;
    private final List<String> asked = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    @BeforeEach
    void files() {
        file = folder.resolve("out.jsonl");
        part = folder.resolve("out.jsonl.part");
        journal = folder.resolve("out.jsonl.journal");
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void anUndisturbedRunLeavesTheFileAndNothingElse() throws IOException {
        Batch.Result result = run(ALL);
        assertThat(Files.readString(file)).isEqualTo(WHOLE);
        assertThat(result).isEqualTo(new Batch.Result(new Outcome(0, 6, 0, 6, 0, 0), 6, 0));
        assertThat(names()).containsExactly("out.jsonl");
    }

    @Test
    void whatIsAnsweredIsNotAskedAgain() throws IOException {
        stopAfter(3);
        assertThat(file).doesNotExist();
        assertThat(asked).containsExactly("a", "b", "c");
        asked.clear();
        Batch.Result result = run(ALL);
        assertThat(asked).containsExactly("d", "e", "f");
        assertThat(Files.readString(file)).isEqualTo(WHOLE);
        assertThat(result).isEqualTo(new Batch.Result(new Outcome(0, 6, 0, 6, 0, 0), 6, 3));
        assertThat(names()).containsExactly("out.jsonl");
    }

    /** The answer was written, its line half, or not at all. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 80})
    void aTornLineIsAskedAgain(int missing) throws IOException {
        stopAfter(3);
        cut(journal, missing);
        asked.clear();
        run(ALL);
        assertThat(asked).containsExactly("c", "d", "e", "f");
        assertThat(Files.readString(file)).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void aTornAnswerIsAskedAgain(int missing) throws IOException {
        stopAfter(3);
        cut(part, missing);
        asked.clear();
        run(ALL);
        assertThat(asked).containsExactly("c", "d", "e", "f");
        assertThat(Files.readString(file)).isEqualTo(WHOLE);
    }

    @Test
    void anAnswerThatTheDiskLostIsAskedAgain() throws IOException {
        stopAfter(3);
        Files.writeString(part, Files.readString(part).replace("Answer b", "\0\0\0\0\0\0\0\0"));
        asked.clear();
        run(ALL);
        assertThat(asked).containsExactly("b", "c", "d", "e", "f");
        assertThat(Files.readString(file)).isEqualTo(WHOLE);
    }

    @Test
    void aJournalOfOtherStuffIsNoHindrance() throws IOException {
        Files.writeString(journal, "no journal at all\n\0\0");
        Files.writeString(part, "what?");
        run(ALL);
        assertThat(Files.readString(file)).isEqualTo(WHOLE);
    }

    @Test
    void fromTheFirstOtherQuestionOnAllIsAsked() throws IOException {
        stopAfter(4);
        asked.clear();
        run(List.of("a", "x", "c", "d"));
        assertThat(asked).containsExactly("x", "c", "d");
        assertThat(Files.readString(file)).isEqualTo("Answer a\nAnswer x\nAnswer c\nAnswer d\n");
    }

    @Test
    void aShorterInputLeavesNothingOfTheLonger() throws IOException {
        stopAfter(4);
        asked.clear();
        run(List.of("a", "b"));
        assertThat(asked).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("Answer a\nAnswer b\n");
    }

    @Test
    void anOlderFileStaysUntilTheNewOneIsWhole() throws IOException {
        Files.writeString(file, "old");
        stopAfter(3);
        assertThat(Files.readString(file)).isEqualTo("old");
        run(ALL);
        assertThat(Files.readString(file)).isEqualTo(WHOLE);
    }

    @Test
    void failuresAreNamedAndStopNothing() throws IOException {
        Batch.Result result = run(List.of("a", "bad", "c"));
        assertThat(result.outcome()).isEqualTo(new Outcome(0, 2, 1, 2, 0, 0));
        assertThat(problems).containsExactly("bad failed");
        assertThat(Files.readString(file)).isEqualTo("Answer a\nAnswer bad\nAnswer c\n");
    }

    @Test
    void twoRunsDoNotWriteOneFile() throws IOException {
        Journal first = Journal.of(file);
        assertThatThrownBy(() -> Journal.of(file)).isInstanceOf(NotWrittenException.class)
                .hasMessageContaining("is being written by another run");
        first.close();
        Journal.of(file).close();
    }

    @Test
    void aFolderThatIsNotThereIsNamedWithTheMend() {
        assertThatThrownBy(() -> Journal.of(folder.resolve("gone/out.jsonl"))).isInstanceOf(NotWrittenException.class)
                .hasMessageContaining("Make the folder");
    }

    private Batch.Result run(List<String> keys) throws IOException {
        try (Journal answers = Journal.of(file)) {
            Batch.Result result = batch(answers).run(tasks(keys));
            answers.finish();
            return result;
        }
    }

    /** As if the program were gone there. */
    private void stopAfter(int done) throws IOException {
        try (Journal answers = Journal.of(file)) {
            batch(answers).run(tasks(ALL.subList(0, done)));
        }
    }

    private Batch batch(Answers answers) {
        return new Batch(worker, 2, answers, new Batch.Watcher() {
            @Override
            public void at(int done, int kept) {
                assertThat(done).isGreaterThanOrEqualTo(kept);
            }

            @Override
            public void problem(String problem) {
                problems.add(problem);
            }
        });
    }

    private Task.Source tasks(List<String> keys) {
        Iterator<String> each = keys.iterator();
        return () -> each.hasNext() ? new Asked(each.next()) : null;
    }

    private final class Asked implements Task {
        private final String name;

        Asked(String name) {
            this.name = name;
        }

        @Override
        public String key() {
            return new Fingerprint("test").with(name).hex();
        }

        @Override
        public Answer answer() {
            asked.add(name);
            return name.equals("bad")
                    ? new Answer("Answer bad\n", Outcome.FAILED, List.of("bad failed"))
                    : new Answer("Answer " + name + "\n", new Outcome(0, 1, 0, 1, 0, 0));
        }
    }

    private static void cut(Path of, int bytes) throws IOException {
        byte[] all = Files.readAllBytes(of);
        Files.write(of, java.util.Arrays.copyOf(all, all.length - bytes), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
