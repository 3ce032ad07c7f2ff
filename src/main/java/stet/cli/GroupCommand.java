package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;
import stet.intake.Intake;
import stet.library.Librarian;
import stet.library.Shelf;
import stet.library.Unreadable;
import stet.message.Messages;
import stet.report.JsonReport;
import stet.report.StoriesText;

/** {@code stet group}. */
final class GroupCommand {
    private final ParseResult parsed;
    private final Console console;
    private final Intake intake;

    GroupCommand(ParseResult parsed, Console console) {
        this.parsed = parsed;
        intake = new Intake(Arguments.tracked(parsed));
        this.console = console;
    }

    int run() throws IOException {
        String format = Arguments.text(parsed, Arguments.FORMAT);
        if (format != null && !format.equals("text") && !format.equals("json")) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.format", format));
        }
        List<Path> folders = Arguments.paths(parsed);
        if (folders.isEmpty()) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.group"));
        }
        Shelf shelf = new Librarian(intake).open(folders,
                console.progress(n -> Messages.text("cli.progress.articles", n)));
        console.progressEnds();
        Map<String, String> unreadable = new LinkedHashMap<>();
        for (Unreadable file : shelf.unreadable()) {
            unreadable.put(file.path(), file.error());
            console.warn(file.error());
        }
        String name = folders.size() == 1 ? folders.getFirst().toString() : shelf.name();
        String answer = "json".equals(format)
                ? JsonReport.stories(name, shelf.stories(), unreadable) + "\n"
                : StoriesText.of(name, shelf.stories(), unreadable);
        new Destination(Arguments.path(parsed, Arguments.OUTPUT), console.out()).write(out -> out.write(answer));
        return shelf.unreadable().isEmpty() ? Cli.DONE : Cli.FAILED;
    }
}
