package stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.report.JsonReport;

/** A JSONL file in, JSONL out: what fails is answered by an error and stops nothing. */
final class JsonLines {

    /** The JSON answer to a line. */
    interface Question {
        String answer(InputLine line) throws UnreadableException;
    }

    private final Path folder;
    private final Question question;

    private JsonLines(Path folder, Question question) {
        this.folder = folder;
        this.question = question;
    }

    /**
     * Returns whether every line could be answered.
     *
     * @param lines a file, or {@code -} for standard input
     */
    static boolean run(Path lines, Destination destination, Console console, Question question) throws IOException {
        boolean standard = lines.toString().equals("-");
        Path folder = standard ? Path.of("") : Objects.requireNonNull(lines.toAbsolutePath().getParent());
        JsonLines answers = new JsonLines(folder, question);
        AtomicBoolean whole = new AtomicBoolean();
        // opened before the output is, so that a missing input leaves no empty result behind
        try (InputStream in = standard ? console.in() : Files.newInputStream(lines)) {
            Batch batch = new Batch(answers::answer, console,
                    console.progress(n -> Messages.text("cli.progress.lines", n)));
            destination.write(out -> whole.set(batch.run(in, out)));
        } finally {
            console.progressEnds();
        }
        return whole.get();
    }

    private Batch.Answer answer(byte[] bytes, int number) {
        @Nullable
        String id = null;
        try {
            InputLine line = InputLine.parse(bytes, number, folder);
            id = line.id();
            return new Batch.Answer(question.answer(line), null);
        } catch (UnreadableException e) {
            return failure(id, number, String.valueOf(e.getMessage()));
        } catch (StackOverflowError | OutOfMemoryError _) {
            return failure(id, number, Messages.text("cli.tooLarge"));
        } catch (RuntimeException e) {
            return failure(id, number, Messages.text("cli.crashed", e.toString()));
        }
    }

    private static Batch.Answer failure(@Nullable String id, int number, String error) {
        return new Batch.Answer(JsonReport.error(id, error), Messages.text("cli.line.failed", number, error));
    }
}
