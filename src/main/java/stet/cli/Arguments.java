package stet.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stet.intake.draft.Tracked;
import stet.message.Messages;

/** What the commands take, as {@link Commands} spells it, read from what was typed. */
final class Arguments {
    static final String FORMAT = "--format";
    static final String OUTPUT = "-o";
    static final String TRACKED = "--tracked";
    static final String JOBS = "--jobs";
    private static final int MOST_JOBS = 256;

    private Arguments() {
    }

    /** Which text of documents with tracked changes is asked for. */
    static Tracked tracked(ParseResult parsed) {
        String word = text(parsed, TRACKED);
        return switch (word == null ? "accepted" : word) {
            case "accepted" -> Tracked.ACCEPTED;
            case "original" -> Tracked.ORIGINAL;
            default -> throw wrong(parsed, Messages.text("cli.wrong.tracked", word == null ? "" : word));
        };
    }

    /** How many pieces of work are done at a time: as many as there are processors, unless it is said. */
    static int jobs(ParseResult parsed) {
        int jobs = parsed.matchedOptionValue(JOBS, Runtime.getRuntime().availableProcessors());
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw wrong(parsed, Messages.text("cli.wrong.jobs", jobs, MOST_JOBS));
        }
        return jobs;
    }

    static @Nullable Path path(ParseResult parsed, String option) {
        return parsed.matchedOptionValue(option, null);
    }

    static @Nullable String text(ParseResult parsed, String option) {
        return parsed.matchedOptionValue(option, null);
    }

    /** The paths that stand without an option. */
    static List<Path> paths(ParseResult parsed) {
        return parsed.matchedPositionals().stream().flatMap(p -> p.<List<Path>>getValue().stream()).toList();
    }

    /** The one name that stands without an option. */
    static @Nullable String name(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, null);
    }

    /** For arguments that parse but make no sense: the command's usage follows the message, and the exit code is 2. */
    static ParameterException wrong(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }

    static String version() {
        String version = Arguments.class.getPackage().getImplementationVersion();
        return "stet " + (version == null ? "(development)" : version);
    }
}
