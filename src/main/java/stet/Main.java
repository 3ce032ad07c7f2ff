package stet;

import java.nio.file.Path;
import java.util.List;
import stet.app.Launcher;
import stet.cli.Cli;
import stet.cli.WithoutDisplay;

/** Where the program starts: nothing or only paths opens the reader, all else is the command line's. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        System.exit(Cli.isFor(words) ? Cli.run(words) : read(words.stream().filter(w -> !w.isEmpty()).toList()));
    }

    private static int read(List<String> paths) {
        if (WithoutDisplay.isHere()) {
            return WithoutDisplay.show(paths.stream().map(Path::of).toList(), Launcher::picture);
        }
        return Cli.ended(Launcher.open(paths));
    }
}
