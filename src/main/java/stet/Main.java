package stet;

import java.util.List;
import stet.app.Launcher;
import stet.cli.Cli;

/** Where the program starts: nothing or only paths opens the reader, all else is the command line's. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (Cli.isFor(words)) {
            System.exit(Cli.run(words));
        }
        Launcher.open(words.stream().filter(w -> !w.isEmpty()).toList());
        System.exit(0);
    }
}
