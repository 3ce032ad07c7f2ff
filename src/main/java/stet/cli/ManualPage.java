package stet.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stet.message.Messages;

/** The manual page of a command and its subcommands, made from what they take: troff with the macros of man(7). */
final class ManualPage {
    private final CommandSpec stet;
    private final StringBuilder text = new StringBuilder();

    ManualPage(CommandSpec stet) {
        this.stet = stet;
        new CommandLine(stet); // gives the subcommands their parents
    }

    String text() {
        String name = stet.name();
        text.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(" 1 \"\" \"")
                .append(escaped(Arguments.version())).append("\" \"\"\n");
        section(Messages.text("cli.manual.name"));
        text.append(name).append(" \\- ").append(escaped(Messages.text("cli.manual.short"))).append('\n');
        section(Messages.text("cli.manual.synopsis"));
        commands().forEach(this::synopsis);
        section(Messages.text("cli.manual.description"));
        words(stet.usageMessage().description());
        stet.args().forEach(this::argument);
        subcommands().forEach(this::command);
        section(Messages.text("cli.manual.exit"));
        words(stet.usageMessage().footer());
        section(Messages.text("cli.manual.files"));
        words(Messages.text("cli.manual.files.text").split("\n", -1));
        return text.toString();
    }

    private List<CommandSpec> subcommands() {
        return stet.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
    }

    private List<CommandSpec> commands() {
        return Stream.concat(Stream.of(stet), subcommands().stream()).toList();
    }

    private void section(String name) {
        text.append(".SH ").append(escaped(name)).append('\n');
    }

    private void synopsis(CommandSpec command) {
        Help help = new Help(command, Help.defaultColorScheme(Ansi.OFF));
        String arguments = help.synopsis(0).strip().replaceAll("\\s+", " ");
        String name = command.qualifiedName();
        text.append(".PP\n.B ").append(escaped(name)).append('\n')
                .append(escaped(arguments.substring(Math.min(arguments.length(), name.length())).strip())).append('\n');
    }

    private void command(CommandSpec command) {
        section(command.qualifiedName());
        words(command.usageMessage().description());
        command.args().stream().filter(a -> !isCommon(a)).forEach(this::argument);
    }

    /** Help and version stand once, with the program. */
    private boolean isCommon(ArgSpec argument) {
        return argument instanceof OptionSpec option && stet.findOption(option.longestName()) != null;
    }

    private void argument(ArgSpec argument) {
        String names = argument instanceof OptionSpec option
                ? "\\fB" + escaped(String.join(", ", option.names()))
                        + "\\fR"
                : "";
        boolean flag = argument instanceof OptionSpec option && option.arity().max() == 0;
        String label = flag ? "" : "\\fI" + escaped(argument.paramLabel()) + "\\fR";
        text.append(".TP\n").append((names + " " + label).strip()).append('\n');
        words(argument.description());
    }

    private void words(String... lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                text.append(escaped(line.strip())).append('\n');
            }
        }
    }

    /** No letter of ours is a request or an escape of troff's. */
    private static String escaped(String words) {
        String safe = words.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\&...").replace("“", "\\(lq")
                .replace("”", "\\(rq").replace("→", "\\(->");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
