package stet.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.ParseResult;
import stet.cli.batch.Answers;
import stet.cli.batch.Batch;
import stet.cli.batch.Fingerprint;
import stet.cli.batch.Journal;
import stet.cli.batch.Outcome;
import stet.cli.batch.Printed;
import stet.cli.batch.Task;
import stet.message.Estimate;
import stet.message.Messages;

/**
 * A batch as a command runs it: where its answers go, and what a person sees of it meanwhile and at the end.
 *
 * @param jobs     how many pieces are worked on at a time
 * @param settings what the answers depend on besides their inputs
 */
record Run(Console console, Destination destination, int jobs, String settings) {
    private static final int AHEAD = 4;
    private static final int SECONDS = 90;

    static Run of(ParseResult parsed, Console console) {
        String settings = String.join(" ", Arguments.version(), parsed.commandSpec().name(),
                Arguments.tracked(parsed).name(), String.valueOf(Arguments.text(parsed, Arguments.FORMAT)));
        return new Run(console, new Destination(Arguments.path(parsed, Arguments.OUTPUT), console.out()),
                Arguments.jobs(parsed), settings);
    }

    /** A key that knows what holds for the whole run. */
    Fingerprint fingerprint() {
        return new Fingerprint(settings);
    }

    /**
     * Does all pieces; a file that another run left half done is gone on with.
     *
     * @param total how many pieces there are; 0 where that is not known
     */
    Batch.Result all(Task.Source source, ExecutorService workers, int total) throws IOException {
        Seen seen = new Seen(console, total);
        try {
            if (!destination.isWhole()) {
                AtomicReference<Batch.Result> result = new AtomicReference<>(Batch.Result.NONE);
                destination.write(out -> result.set(batch(workers, new Printed(out), seen).run(source)));
                return Objects.requireNonNull(result.get());
            }
            try (Journal journal = Journal.of(destination.fileOrThrow())) {
                Batch.Result result = batch(workers, journal, seen).run(source);
                journal.finish();
                return result;
            }
        } finally {
            console.progressEnds();
        }
    }

    private Batch batch(ExecutorService workers, Answers answers, Seen seen) {
        return new Batch(workers, AHEAD * jobs, answers, seen);
    }

    /** The closing words: how many pairs, what came of them, how long it took, where it stands. */
    void sum(Batch.Result result, Duration took) {
        Outcome all = result.outcome();
        console.say(Messages.text("cli.batch.sum", all.pairs(), all.differ(), all.same(), all.failed(), time(took)));
        console.say(Messages.text("cli.batch.facts", all.altered(), all.dropped(), all.added()));
        if (result.kept() > 0) {
            console.say(Messages.text("cli.batch.kept", result.kept(), result.done()));
        }
        if (destination.file() != null) {
            console.say(Messages.text("cli.batch.written", destination.file()));
        }
    }

    private static String time(Duration took) {
        return took.toSeconds() < SECONDS
                ? Messages.text("cli.batch.seconds", took.toMillis() / 1000.0)
                : Messages.text("cli.batch.minutes", took.toMinutes(), took.toSecondsPart());
    }

    /** What a person at a terminal sees while it runs. */
    private static final class Seen implements Batch.Watcher {
        private final Console console;
        private final int total;
        private final long start = System.nanoTime();

        Seen(Console console, int total) {
            this.console = console;
            this.total = total;
        }

        @Override
        public void at(int done, int kept) {
            console.progress(n -> line(n, kept)).at(done, total);
        }

        private String line(int done, int kept) {
            String count = total == 0
                    ? Messages.text("cli.batch.done", done)
                    : Messages.text("cli.batch.of", done, total);
            Optional<Duration> left = Estimate.left(done - kept, total == 0 ? 0 : total - kept,
                    Duration.ofNanos(System.nanoTime() - start));
            return left.map(d -> Messages.text("cli.batch.left", count, time(d))).orElse(count);
        }

        @Override
        public void problem(String problem) {
            console.warn(problem);
        }
    }
}
