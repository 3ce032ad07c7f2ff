package stet.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine;

/** {@code stet completion}: a script that completes Stet's words, for bash and for zsh. */
final class CompletionCommand {
    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    int run() throws IOException {
        String script = AutoComplete.bash("stet", new CommandLine(Commands.spec()));
        new Destination(null, console.out()).write(out -> out.write(script));
        return Cli.DONE;
    }
}
