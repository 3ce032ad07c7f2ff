package stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stet.message.Messages;
import stet.report.Format;
import stet.report.StoryFormat;
import stet.report.SummaryFormat;
import stet.report.schema.Schema;

/** The commands, what they take and what their help says. */
final class Commands {
    static final List<String> NAMES = List.of("compare", "read", "group", "story", "summary", "schema", "completion",
            "manual");

    private Commands() {
    }

    /** All of them, as manual and completion tell of them. */
    static CommandSpec spec() {
        return spec(NAMES);
    }

    /** That command alone, as a start has no use for the others; all where it is none. */
    static CommandSpec spec(String command) {
        return spec(NAMES.contains(command) ? List.of(command) : NAMES);
    }

    private static CommandSpec spec(List<String> names) {
        CommandSpec stet = command("stet", Messages.text("cli.stet"));
        stet.version(Arguments.version());
        stet.addPositional(paths("0..*", "PATH", "0..*", Messages.text("cli.stet.path")));
        names.forEach(name -> stet.addSubcommand(name, command(name)));
        stet.usageMessage().footer(Messages.text("cli.exitCodes").split("\n", -1));
        return stet;
    }

    private static CommandSpec command(String name) {
        return switch (name) {
            case "compare" -> compare();
            case "read" -> read();
            case "group" -> group();
            case "story" -> story();
            case "summary" -> summary();
            case "schema" -> schema();
            case "completion" -> command(name, Messages.text("cli.completion"));
            case "manual" -> command(name, Messages.text("cli.manual"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CommandSpec compare() {
        CommandSpec compare = command("compare", Messages.text("cli.compare"));
        compare.addPositional(paths("0", "ORIGINAL", "0..1", Messages.text("cli.compare.original")));
        compare.addPositional(paths("1", "REWRITE", "0..1", Messages.text("cli.compare.rewrite")));
        compare.addOption(tracked());
        compare.addOption(path("--pairs", "PAIRS.jsonl", Messages.text("cli.compare.pairs")));
        compare.addOption(jobs());
        compare.addOption(format(Stream.concat(Stream.of(Format.values()).map(Format::word), Stream.of("jsonl")),
                Messages.text("cli.compare.format")));
        return compare.addOption(output());
    }

    private static CommandSpec read() {
        CommandSpec read = command("read", Messages.text("cli.read"));
        read.addPositional(paths("0..*", "FILE", "0..*", Messages.text("cli.read.file")));
        read.addOption(tracked());
        read.addOption(path("--texts", "TEXTS.jsonl", Messages.text("cli.read.texts")));
        read.addOption(jobs());
        read.addOption(format(Stream.of("text", "json", "jsonl"), Messages.text("cli.read.format")));
        return read.addOption(output());
    }

    private static CommandSpec group() {
        CommandSpec group = command("group", Messages.text("cli.group"));
        group.addPositional(paths("0..*", "FOLDER", "0..*", Messages.text("cli.group.folder")));
        group.addOption(tracked());
        group.addOption(format(Stream.of("text", "json"), Messages.text("cli.group.format")));
        return group.addOption(output());
    }

    private static CommandSpec story() {
        CommandSpec story = command("story", Messages.text("cli.story"));
        story.addPositional(paths("0..*", "FOLDER", "0..*", Messages.text("cli.group.folder")));
        story.addOption(tracked());
        story.addOption(jobs());
        story.addOption(format(Stream.of(StoryFormat.values()).map(StoryFormat::word),
                Messages.text("cli.story.format")));
        return story.addOption(output());
    }

    private static CommandSpec summary() {
        CommandSpec summary = command("summary", Messages.text("cli.summary"));
        summary.addPositional(paths("0..*", "RESULTS.jsonl", "0..*", Messages.text("cli.summary.results")));
        summary.addOption(format(Stream.of(SummaryFormat.values()).map(SummaryFormat::word),
                Messages.text("cli.summary.format")));
        return summary.addOption(output());
    }

    private static CommandSpec schema() {
        CommandSpec schema = command("schema", Messages.text("cli.schema"));
        return schema.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("NAME")
                .type(String.class).completionCandidates(Stream.of(Schema.values()).map(Schema::word).toList())
                .description(Messages.text("cli.schema.name")).build());
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

    private static OptionSpec output() {
        return path(Arguments.OUTPUT, "FILE", Messages.text("cli.output"));
    }

    private static OptionSpec jobs() {
        return OptionSpec.builder(Arguments.JOBS).paramLabel("N").type(Integer.class)
                .description(Messages.text("cli.jobs")).build();
    }

    private static OptionSpec format(Stream<String> words, String description) {
        return choice(Arguments.FORMAT, words.toList(), description);
    }

    private static OptionSpec tracked() {
        return choice(Arguments.TRACKED, List.of("accepted", "original"), Messages.text("cli.tracked"));
    }

    private static OptionSpec choice(String name, List<String> words, String description) {
        return OptionSpec.builder(name).paramLabel(String.join("|", words)).type(String.class)
                .completionCandidates(words).description(description).build();
    }
}
