package stet.cli;

import java.io.IOException;

/** {@code stet manual}. */
final class ManualCommand {
    private final Console console;

    ManualCommand(Console console) {
        this.console = console;
    }

    int run() throws IOException {
        String page = new ManualPage(Commands.spec()).text();
        new Destination(null, console.out()).write(out -> out.write(page));
        return Cli.DONE;
    }
}
