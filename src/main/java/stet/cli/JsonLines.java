package stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import stet.cli.batch.Answer;
import stet.cli.batch.Batch;
import stet.cli.batch.Fingerprint;
import stet.cli.batch.Outcome;
import stet.cli.batch.Task;
import stet.intake.Intake;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.report.JsonReport;

/** A JSONL file in, JSONL out: what fails is answered by an error and stops nothing. */
final class JsonLines {

    /** What is asked of a line. */
    interface Question {
        Answer answer(InputLine line) throws UnreadableException;
    }

    private final Run run;
    private final Path folder;
    private final List<String> paths;
    private final Question question;

    private JsonLines(Run run, Path folder, List<String> paths, Question question) {
        this.run = run;
        this.folder = folder;
        this.paths = paths;
        this.question = question;
    }

    /**
     * Answers all lines.
     *
     * @param lines a file, or {@code -} for standard input
     * @param paths the members of a line that name files
     */
    static Batch.Result answer(Run run, Path lines, List<String> paths, Question question) throws IOException {
        boolean standard = lines.toString().equals("-");
        Path folder = standard ? Path.of("") : Objects.requireNonNull(lines.toAbsolutePath().getParent());
        JsonLines answers = new JsonLines(run, folder, paths, question);
        int total = standard || !run.console().terminal() ? 0 : Lines.count(lines);
        ExecutorService workers = Executors.newFixedThreadPool(run.jobs());
        // opened before the output is, so that a missing input leaves no empty result behind
        try (InputStream in = standard ? run.console().in() : Files.newInputStream(lines);
                Lines each = new Lines(in)) {
            return run.all(() -> answers.next(each), workers, total);
        } finally {
            workers.shutdownNow();
        }
    }

    private @Nullable Task next(Lines lines) throws IOException {
        byte @Nullable [] line = lines.next();
        return line == null ? null : new Line(line, lines.number());
    }

    private final class Line implements Task {
        private final byte[] bytes;
        private final int number;

        Line(byte[] bytes, int number) {
            this.bytes = bytes;
            this.number = number;
        }

        @Override
        public String key() {
            Fingerprint key = run.fingerprint().with(bytes).with(String.valueOf(number));
            try {
                InputLine line = InputLine.parse(bytes, number, folder);
                paths.stream().map(line::text).filter(Objects::nonNull).forEach(path -> file(key, path));
            } catch (UnreadableException _) {
                key.with("no JSON"); // its answer says so and depends on nothing else
            }
            return key.hex();
        }

        private void file(Fingerprint key, String path) {
            try {
                key.withFile(Intake.fileOf(folder.resolve(path)));
            } catch (InvalidPathException _) {
                key.with("no path");
            }
        }

        @Override
        public Answer answer() {
            @Nullable
            String id = null;
            try {
                InputLine line = InputLine.parse(bytes, number, folder);
                id = line.id();
                return question.answer(line);
            } catch (UnreadableException e) {
                return failure(id, String.valueOf(e.getMessage()));
            } catch (StackOverflowError | OutOfMemoryError _) {
                return failure(id, Messages.text("cli.tooLarge"));
            } catch (RuntimeException e) {
                return failure(id, Messages.text("cli.crashed", e.toString()));
            }
        }

        private Answer failure(@Nullable String id, String error) {
            return new Answer(JsonReport.error(id, error) + "\n", Outcome.FAILED,
                    List.of(Messages.text("cli.line.failed", number, error)));
        }
    }
}
