package stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stet.intake.draft.Tracked;
import stet.message.Messages;

/** The commands, what they take and what their help says. */
final class Arguments {
    static final Set<String> COMMANDS = Set.of("compare", "read", "group", "schema");
    static final String FORMAT = "--format";
    static final String OUTPUT = "-o";
    private static final String TRACKED = "--tracked";

    private Arguments() {
    }

    static CommandSpec spec() {
        CommandSpec stet = command("stet", Messages.text("cli.stet"));
        stet.version(version());
        stet.addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").paramLabel("PATH")
                .type(List.class).auxiliaryTypes(Path.class).description(Messages.text("cli.stet.path")).build());
        stet.addSubcommand("compare", compare());
        stet.addSubcommand("read", read());
        stet.addSubcommand("group", group());
        stet.addSubcommand("schema", schema());
        stet.usageMessage().footer(Messages.text("cli.exitCodes").split("\n", -1));
        return stet;
    }

    private static CommandSpec compare() {
        CommandSpec compare = command("compare", Messages.text("cli.compare"));
        compare.addPositional(paths("0", "ORIGINAL", "0..1", Messages.text("cli.compare.original")));
        compare.addPositional(paths("1", "REWRITE", "0..1", Messages.text("cli.compare.rewrite")));
        compare.addOption(tracked());
        compare.addOption(path("--pairs", "PAIRS.jsonl", Messages.text("cli.compare.pairs")));
        compare.addOption(format("text|json|html|pdf|docx|markdown|csv|xlsx|tei|annotations|jsonl",
                Messages.text("cli.compare.format")));
        return compare.addOption(path(OUTPUT, "FILE", Messages.text("cli.output")));
    }

    private static CommandSpec read() {
        CommandSpec read = command("read", Messages.text("cli.read"));
        read.addPositional(paths("0..*", "FILE", "0..*", Messages.text("cli.read.file")));
        read.addOption(tracked());
        read.addOption(path("--texts", "TEXTS.jsonl", Messages.text("cli.read.texts")));
        read.addOption(format("text|json|jsonl", Messages.text("cli.read.format")));
        return read.addOption(path(OUTPUT, "FILE", Messages.text("cli.output")));
    }

    private static CommandSpec group() {
        CommandSpec group = command("group", Messages.text("cli.group"));
        group.addPositional(paths("0..*", "FOLDER", "0..*", Messages.text("cli.group.folder")));
        group.addOption(tracked());
        group.addOption(format("text|json", Messages.text("cli.group.format")));
        return group.addOption(path(OUTPUT, "FILE", Messages.text("cli.output")));
    }

    private static CommandSpec schema() {
        CommandSpec schema = command("schema", Messages.text("cli.schema"));
        return schema.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("NAME")
                .type(String.class).description(Messages.text("cli.schema.name")).build());
    }

    private static CommandSpec command(String name, String description) {
        CommandSpec command = CommandSpec.create().name(name).mixinStandardHelpOptions(true);
        command.usageMessage().description(description);
        return command;
    }

    private static PositionalParamSpec paths(String index, String label, String arity, String description) {
        return PositionalParamSpec.builder().index(index).paramLabel(label).arity(arity).type(List.class)
                .auxiliaryTypes(Path.class).description(description).build();
    }

    private static OptionSpec path(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(Path.class).description(description).build();
    }

    private static OptionSpec format(String choice, String description) {
        return OptionSpec.builder(FORMAT).paramLabel(choice).type(String.class).description(description).build();
    }

    private static OptionSpec tracked() {
        return OptionSpec.builder(TRACKED).paramLabel("accepted|original").type(String.class)
                .description(Messages.text("cli.tracked")).build();
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

    private static String version() {
        String version = Arguments.class.getPackage().getImplementationVersion();
        return "stet " + (version == null ? "(development)" : version);
    }
}
