package stet.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import stet.message.Messages;
import stet.report.schema.Schema;

/** {@code stet schema}. */
final class SchemaCommand {
    private final ParseResult parsed;
    private final Console console;

    SchemaCommand(ParseResult parsed, Console console) {
        this.parsed = parsed;
        this.console = console;
    }

    int run() throws IOException {
        String answer = answer(Arguments.name(parsed));
        new Destination(null, console.out()).write(out -> out.write(answer));
        return Cli.DONE;
    }

    private String answer(@Nullable String name) {
        return name == null
                ? Stream.of(Schema.values()).map(s -> s.id() + "\n").collect(Collectors.joining())
                : Schema.of(name).orElseThrow(() -> Arguments.wrong(parsed, Messages.text("cli.wrong.schema", name)))
                        .json();
    }
}
