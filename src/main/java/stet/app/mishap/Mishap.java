package stet.app.mishap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error that nobody expected, without a word of any article: of each failure its kind and where it arose, and not
 * its message, which may quote what was read.
 *
 * @param trace a line for each failure and each call, the outermost first
 * @param after what becomes of the program
 */
record Mishap(Instant time, String trace, After after) {
    private static final int MOST_CALLS = 40;
    private static final int MOST_CAUSES = 5;

    /** What becomes of the program. */
    enum After {
        /** What was asked for may not have been done, the rest goes on. */
        GOES_ON,
        /** It is no longer sound enough to go on. */
        ENDS,
        /** Its window did not open. */
        NEVER_STARTED
    }

    static Mishap of(Throwable failure, Instant time) {
        boolean sound = !(failure instanceof VirtualMachineError) || failure instanceof StackOverflowError;
        return of(failure, time, sound ? After.GOES_ON : After.ENDS);
    }

    static Mishap of(Throwable failure, Instant time, After after) {
        List<String> lines = new ArrayList<>();
        @Nullable
        Throwable at = failure;
        for (int i = 0; i < MOST_CAUSES && at != null; i++, at = at.getCause()) {
            lines.add((i == 0 ? "" : "caused by ") + at.getClass().getName());
            StackTraceElement[] calls = at.getStackTrace();
            for (int call = 0; call < Math.min(MOST_CALLS, calls.length); call++) {
                lines.add("    at " + calls[call]);
            }
        }
        return new Mishap(time.truncatedTo(ChronoUnit.SECONDS), String.join("\n", lines), after);
    }

    boolean canGoOn() {
        return after == After.GOES_ON;
    }

    /** What a person who mends programs wants to know. */
    String details() {
        return "Stet " + version() + "\n" + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + ", Java " + Runtime.version() + "\n" + time + "\n\n" + trace + "\n";
    }

    private static String version() {
        @Nullable
        String version = Mishap.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
