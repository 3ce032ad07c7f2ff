package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import stet.cli.batch.Answer;
import stet.cli.batch.Batch;
import stet.cli.batch.Outcome;
import stet.compare.Comparison;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.report.Format;
import stet.report.JsonReport;
import stet.report.subject.Subject;
import stet.text.Article;

/** {@code stet compare}. */
final class CompareCommand {
    private final ParseResult parsed;
    private final Console console;
    private final Destination destination;
    private final Engine engine;
    private final Decided decided;

    CompareCommand(ParseResult parsed, Console console, Decided decided) {
        this.parsed = parsed;
        engine = Engine.start(Arguments.tracked(parsed));
        this.console = console;
        this.decided = decided;
        destination = new Destination(Arguments.path(parsed, Arguments.OUTPUT), console.out());
    }

    int run() throws IOException {
        Path pairs = Arguments.path(parsed, "--pairs");
        List<Path> paths = Arguments.paths(parsed);
        if (pairs == null ? paths.size() != 2 : !paths.isEmpty()) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.compare"));
        }
        return pairs == null ? pair(paths.getFirst(), paths.getLast(), format()) : batch(pairs);
    }

    private Format format() {
        Format format = wanted();
        if (format.isBinary() && console.terminal() && destination.file() == null) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.binary", format.word(), format.ending()));
        }
        return format;
    }

    /** The format asked for, else what the name of the output file says, else text. */
    private Format wanted() {
        String word = Arguments.text(parsed, Arguments.FORMAT);
        Path file = destination.file();
        if (word == null) {
            return file == null ? Format.TEXT : Format.ofFile(file.toString()).orElse(Format.TEXT);
        }
        return Format.of(word.equals("jsonl") ? "json" : word)
                .orElseThrow(() -> Arguments.wrong(parsed, Messages.text("cli.wrong.format", word)));
    }

    private int pair(Path original, Path rewrite, Format format) throws IOException {
        List<String> problems = new ArrayList<>();
        Optional<Article> first = read(original, problems);
        Optional<Article> second = read(rewrite, problems);
        if (first.isEmpty() || second.isEmpty()) {
            if (format == Format.JSON) {
                String error = String.join(" ", problems);
                destination.write(out -> out.write(JsonReport.error(rewrite.toString(), error) + "\n"));
            }
            return Cli.FAILED;
        }
        Comparison comparison = engine.comparer().compare(first.get(), second.get());
        Subject subject = new Subject(rewrite.toString(), original.toString(), rewrite.toString(), comparison,
                decided.on(comparison));
        boolean colour = console.colour() && destination.file() == null;
        destination.writeBytes(out -> format.write(subject, colour, out));
        return comparison.changes().isEmpty() ? Cli.DONE : Cli.DIFFERS;
    }

    private Optional<Article> read(Path path, List<String> problems) {
        try {
            return Optional.of(engine.file(path, null));
        } catch (UnreadableException e) {
            problems.add(String.valueOf(e.getMessage()));
            console.warn(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private int batch(Path pairs) throws IOException {
        String word = Arguments.text(parsed, Arguments.FORMAT);
        if (word != null && !word.equals("jsonl")) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.batchFormat", word));
        }
        Run run = Run.of(parsed, console);
        long start = System.nanoTime();
        Batch.Result result = JsonLines.answer(run, pairs, List.of("original", "rewrite"), this::answer);
        run.sum(result, Duration.ofNanos(System.nanoTime() - start));
        return result.outcome().failed() == 0 ? Cli.DONE : Cli.FAILED;
    }

    private Answer answer(InputLine line) throws UnreadableException {
        Article original = line.article(engine, "originalText", "original", "originalDate");
        Article rewrite = line.article(engine, "rewriteText", "rewrite", "rewriteDate");
        Comparison comparison = engine.comparer().compare(original, rewrite);
        String json = JsonReport.comparison(new Subject(line.name(), line.pathOr("original", "original"),
                line.pathOr("rewrite", "rewrite"), comparison));
        return new Answer(json + "\n", Outcome.of(comparison));
    }
}
