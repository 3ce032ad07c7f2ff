package stet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import stet.message.Progress;

/**
 * Where a command reads and prints.
 *
 * @param in       standard input
 * @param out      results, as UTF-8 whatever the locale; unlike a {@link PrintStream} it says when its reader is gone
 * @param err      all else
 * @param terminal whether a person looks on, who may be shown colour and progress
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
    /** Back to the line's start, and nothing right of it. */
    private static final String CLEAR = "\r\u001b[K";

    /** The process's own streams. */
    static Console system() {
        java.io.Console console = System.console();
        return new Console(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                console != null && console.isTerminal());
    }

    /** Whether to colour; {@code NO_COLOR} as https://no-color.org has it. */
    boolean colour() {
        String off = System.getenv("NO_COLOR");
        return terminal && (off == null || off.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    /**
     * Shows a person how far a piece of work is, on one line that rewrites itself.
     *
     * @param message says it, given the number of pieces done
     */
    Progress progress(IntFunction<String> message) {
        return terminal ? (done, _) -> err.print(CLEAR + message.apply(done)) : Progress.SILENT;
    }

    /** Takes the progress line away. */
    void progressEnds() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }

    /** Tells a person what is no trouble. */
    void say(String message) {
        err.println((terminal ? CLEAR : "") + message.replaceAll("\\p{Cc}+", " "));
    }

    void warn(String message) {
        err.println((terminal ? CLEAR : "") + "stet: " + message.replaceAll("\\p{Cc}+", " "));
    }
}
