package stet;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stet.app.App;
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
        App.open(words.stream().flatMap(Main::path).toList());
    }

    private static Stream<Path> path(String word) {
        return word.isEmpty() ? Stream.empty() : Stream.of(Path.of(word));
    }
}
