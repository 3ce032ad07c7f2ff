package stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stet.library.DataFolder;
import stet.message.Messages;
import stet.report.file.NotWrittenException;

/** The command line. Exit codes: 0 done, 1 facts differ, 2 wrong arguments, 3 an input or something else failed. */
public final class Cli {
    static final int DONE = 0;
    static final int DIFFERS = 1;
    static final int WRONG_ARGUMENTS = 2;
    static final int FAILED = 3;

    private Cli() {
    }

    /** Whether these arguments are for the command line rather than for the reader's window. */
    public static boolean isFor(List<String> arguments) {
        return !arguments.isEmpty() && (arguments.stream().anyMatch(a -> a.startsWith("-"))
                || Commands.NAMES.contains(arguments.getFirst()));
    }

    /** Runs a command on the process's own streams and returns its exit code. */
    public static int run(List<String> arguments) {
        return run(arguments, Console.system(), Decided.in(DataFolder.here()));
    }

    /** The exit code of the window, where there was one; else says what is the matter. */
    public static int ended(Optional<String> trouble) {
        trouble.ifPresent(Console.system()::warn);
        return trouble.isPresent() ? FAILED : DONE;
    }

    static int run(List<String> arguments, Console console, Decided decided) {
        CommandLine line = new CommandLine(Commands.spec(arguments.isEmpty() ? "" : arguments.getFirst()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setExecutionStrategy(parsed -> execute(parsed, console, decided));
        line.setParameterExceptionHandler((problem, _) -> wrong(problem));
        return line.execute(arguments.toArray(String[]::new));
    }

    /** Left to itself picocli answers a crash with 1, which reads as "differs". */
    private static int execute(ParseResult parsed, Console console, Decided decided) {
        try {
            return command(parsed, console, decided);
        } catch (ParameterException e) {
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            console.warn(Messages.text("cli.tooLarge"));
            return FAILED;
        } catch (IOException | RuntimeException e) {
            return failed(e, console);
        }
    }

    private static int command(ParseResult parsed, Console console, Decided decided) throws IOException {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        ParseResult command = parsed.subcommand();
        if (command == null) {
            throw Arguments.wrong(parsed, Messages.text("cli.wrong.noCommand"));
        }
        return switch (command.commandSpec().name()) {
            case "compare" -> new CompareCommand(command, console, decided).run();
            case "read" -> new ReadCommand(command, console).run();
            case "group" -> new GroupCommand(command, console).run();
            case "story" -> new StoryCommand(command, console).run();
            case "summary" -> new SummaryCommand(command, console).run();
            case "completion" -> new CompletionCommand(console).run();
            case "manual" -> new ManualCommand(console).run();
            case "schema" -> new SchemaCommand(command, console).run();
            default -> throw new IllegalStateException(command.commandSpec().name());
        };
    }

    /** The problem and the shape of the command; the whole help would bury both. */
    private static int wrong(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("stet: " + problem.getMessage());
        command.getErr().print(command.getHelp().fullSynopsis());
        command.getErr().println(Messages.text("cli.wrong.more", command.getCommandSpec().qualifiedName()));
        return WRONG_ARGUMENTS;
    }

    private static int failed(Exception problem, Console console) {
        if (!isClosedPipe(problem)) {
            console.warn(message(problem));
        }
        return FAILED;
    }

    /** Whoever read the output has seen enough: no reason to complain. */
    private static boolean isClosedPipe(@Nullable Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            String said = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (t instanceof IOException && (said.contains("broken pipe") || said.contains("pipe closed"))) {
                return true;
            }
        }
        return false;
    }

    private static String message(Exception problem) {
        return switch (problem) {
            case NotWrittenException e -> String.valueOf(e.getMessage());
            case NoSuchFileException e -> Messages.text("cli.noSuchFile", String.valueOf(e.getFile()));
            case IOException e -> Messages.text("cli.failed", String.valueOf(e.getMessage()));
            default -> Messages.text("cli.crashed", problem.toString());
        };
    }
}
