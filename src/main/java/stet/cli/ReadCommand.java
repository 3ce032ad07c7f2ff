package stet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.ParseResult;
import stet.cli.batch.Answer;
import stet.cli.batch.Outcome;
import stet.fact.FactSheet;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.report.ArticleText;
import stet.report.JsonReport;

/** {@code stet read}. */
final class ReadCommand {
    private final ParseResult parsed;
    private final Console console;
    private final Destination destination;
    private final Engine engine;

    ReadCommand(ParseResult parsed, Console console) {
        this.parsed = parsed;
        engine = Engine.start(Arguments.tracked(parsed));
        this.console = console;
        destination = new Destination(Arguments.path(parsed, Arguments.OUTPUT), console.out());
    }

    int run() throws IOException {
        Path texts = Arguments.path(parsed, "--texts");
        List<Path> files = Arguments.paths(parsed);
        if ((texts == null) == files.isEmpty()) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.read"));
        }
        boolean json = json(texts != null);
        boolean whole = texts == null
                ? files(files, json)
                : JsonLines.answer(Run.of(parsed, console), texts, List.of("path"), this::answer).outcome()
                        .failed() == 0;
        return whole ? Cli.DONE : Cli.FAILED;
    }

    private boolean json(boolean batch) {
        String asked = Arguments.text(parsed, Arguments.FORMAT);
        String word = asked != null ? asked : batch ? "jsonl" : "text";
        return switch (word) {
            case "json", "jsonl" -> true;
            case "text" -> {
                if (batch) {
                    throw Arguments.wrong(parsed, Messages.text("cli.wrong.batchFormat", "text"));
                }
                yield false;
            }
            default -> throw Arguments.wrong(parsed, Messages.text("cli.wrong.format", word));
        };
    }

    private boolean files(List<Path> files, boolean json) throws IOException {
        AtomicBoolean whole = new AtomicBoolean(true);
        destination.write(out -> {
            for (Path file : files) {
                if (!file(file, json, out)) {
                    whole.set(false);
                }
                out.flush();
            }
        });
        return whole.get();
    }

    private boolean file(Path file, boolean json, Writer out) throws IOException {
        try {
            FactSheet sheet = engine.comparer().read(engine.file(file, null));
            if (json) {
                out.write(JsonReport.article(file.toString(), sheet) + "\n");
            } else {
                ArticleText.write(file.toString(), sheet, out);
            }
            return true;
        } catch (UnreadableException e) {
            String message = String.valueOf(e.getMessage());
            console.warn(message);
            if (json) {
                out.write(JsonReport.error(file.toString(), message) + "\n");
            }
            return false;
        }
    }

    private Answer answer(InputLine line) throws UnreadableException {
        FactSheet sheet = engine.comparer().read(line.article(engine, "text", "path", "date"));
        return new Answer(JsonReport.article(line.name(), sheet) + "\n", Outcome.NONE);
    }
}
