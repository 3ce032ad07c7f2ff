package stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import stet.message.Messages;
import stet.report.SummaryFormat;
import stet.report.summary.Result;
import stet.report.summary.Summary;

/** {@code stet summary}. */
final class SummaryCommand {
    private final ParseResult parsed;
    private final Console console;
    private final Destination destination;
    private final Summary summary = new Summary();
    private int unread;

    SummaryCommand(ParseResult parsed, Console console) {
        this.parsed = parsed;
        this.console = console;
        destination = new Destination(Arguments.path(parsed, Arguments.OUTPUT), console.out());
    }

    int run() throws IOException {
        List<Path> files = Arguments.paths(parsed);
        if (files.isEmpty()) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.summary"));
        }
        SummaryFormat format = format();
        for (Path file : files) {
            try (InputStream in = file.toString().equals("-") ? console.in() : Files.newInputStream(file);
                    Lines lines = new Lines(in)) {
                read(file, lines);
            }
        }
        console.progressEnds();
        destination.write(out -> format.write(summary, out));
        return unread == 0 ? Cli.DONE : Cli.FAILED;
    }

    private SummaryFormat format() {
        String word = Arguments.text(parsed, Arguments.FORMAT);
        Path file = destination.file();
        if (word == null) {
            return file == null
                    ? SummaryFormat.TEXT
                    : SummaryFormat.ofFile(file.toString()).orElse(SummaryFormat.TEXT);
        }
        return SummaryFormat.of(word)
                .orElseThrow(() -> Arguments.wrong(parsed, Messages.text("cli.wrong.format", word)));
    }

    private void read(Path file, Lines lines) throws IOException {
        for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
            Result result = Result.parse(line);
            switch (result) {
                case Result.Compared compared -> summary.add(compared);
                case Result.Failed _ -> summary.addFailed();
                case Result.Other _ -> { // a story's table says again what its pairs say
                }
                case Result.Unread _ -> {
                    unread++;
                    console.warn(Messages.text("cli.summary.unread", file, lines.number()));
                }
            }
            console.progress(n -> Messages.text("cli.progress.lines", n)).at(lines.number(), 0);
        }
    }
}
