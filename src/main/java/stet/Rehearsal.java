package stet;

import java.util.List;
import stet.app.Launcher;
import stet.cli.Cli;

/**
 * What Java learns the program by when it is packaged: two files are compared on the command line and in the window, which
 * opens as it always does but without a display. Every later start has what was learnt (JEP 514).
 */
public final class Rehearsal {
    private Rehearsal() {
    }

    /** @param files an original and a rewrite */
    public static void main(String[] files) {
        Cli.run(List.of("--version"));
        Cli.run(List.of("compare", files[0], files[1]));
        Launcher.rehearse(List.of(files));
        System.exit(0);
    }
}
