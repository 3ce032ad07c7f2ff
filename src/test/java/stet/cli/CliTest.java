package stet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.compare.ChangeKeys;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.intake.Intake;
import stet.library.memory.Decision;
import stet.library.memory.Memory;
import stet.library.memory.TextPair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WIRE = "Ferry adds 12 sailings\n\nThe 12 sailings start in May, said Żaneta Brix.\n";

    @TempDir
    private Path folder;
    private Path wire;
    private Path copy;
    private Path rewrite;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"), WIRE);
        copy = Files.writeString(folder.resolve("copy.txt"), WIRE);
        rewrite = Files.writeString(folder.resolve("rewrite.txt"), WIRE.replace("12", "21"));
    }

    @Test
    void equalArticlesDifferInNothing() {
        assertThat(stet("compare", wire, copy)).isEqualTo(0);
        assertThat(out()).endsWith("No fact differs.\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void aChangedFactIsExitCodeOne() {
        assertThat(stet("compare", wire, rewrite, "--format", "json")).isEqualTo(1);
        JsonNode answer = JSON.readTree(out());
        assertThat(answer.path("schema").asString()).isEqualTo("stet.comparison/1");
        assertThat(answer.path("changes").values().stream().flatMap(c -> Stream.of("original", "rewrite").map(c::path))
                .map(f -> f.path("text").asString(""))).anyMatch(t -> t.contains("12")).anyMatch(t -> t.contains("21"));
    }

    @ParameterizedTest
    @CsvSource({"text, Ferry adds", "json, {\"schema\":\"stet.comparison/1\"", "html, <!doctype html>",
            "pdf, %PDF-1", "docx, PK", "markdown, # Ferry", "csv, 'kind,type,severity,'"})
    void everyFormatStartsAsItShould(String format, String start) {
        assertThat(stet("compare", wire, rewrite, "--format", format)).isEqualTo(1);
        assertThat(out()).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({"a.html, <!doctype html>", "a.md, # Ferry", "a.csv, 'kind,type,'", "a.json, {\"schema\"",
            "a.pdf, %PDF-1", "b.DOCX, PK", "a.txt, Ferry"})
    void theOutputFilesNameGivesTheFormat(String file, String start) throws IOException {
        assertThat(stet("compare", wire, rewrite, "-o", folder.resolve(file))).isEqualTo(1);
        assertThat(Files.readString(folder.resolve(file), ISO_8859_1)).startsWith(start);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void aTerminalIsSparedWhatOnlyAProgramCanRead(String format) {
        Console terminal = new Console(InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), true);
        assertThat(run(terminal, Decided.NOTHING, "compare", wire, rewrite, "--format", format)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith(
                "stet: A terminal cannot show " + format + ". Name a file for it: -o comparison." + format);
        assertThat(run(terminal, Decided.NOTHING, "compare", wire, rewrite, "-o", folder.resolve("a." + format)))
                .isEqualTo(1);
    }

    @Test
    void aReportSaysWhatWasDecidedInTheWindow() throws Exception {
        Path home = folder.resolve("home");
        Decided decided = Decided.in(home);
        Console console = new Console(InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), false);
        assertThat(run(console, decided, "compare", wire, rewrite)).isEqualTo(1);
        assertThat(out()).doesNotContain("Queried");
        assertThat(home).doesNotExist();
        Comparison comparison = new Comparer().compare(new Intake().file(wire), new Intake().file(rewrite));
        try (Memory memory = Memory.in(home)) {
            ChangeKeys.of(comparison.changes()).values().forEach(key -> memory.decide(
                    TextPair.of(comparison.original().analysis().article(), comparison.rewrite().analysis().article()),
                    key, new Decision(Decision.Verdict.QUERIED, "Ask the port.")));
        }
        assertThat(run(console, decided, "compare", wire, rewrite)).isEqualTo(1);
        assertThat(out()).contains("Queried  Ask the port.");
    }

    @Test
    void aFolderThatIsNotThereIsNamedWithTheMend() {
        Path nowhere = folder.resolve("gone/a.pdf");
        assertThat(stet("compare", wire, rewrite, "-o", nowhere)).isEqualTo(3);
        assertThat(err()).isEqualTo("stet: " + nowhere
                + " was not written: its folder is not there. Make the folder, or name another file.\n");
    }

    @Test
    void outputIsUtf8() {
        stet("read", wire);
        assertThat(out()).contains("Żaneta Brix");
    }

    @Test
    void pairsAreAnsweredInOrderAndAnErrorStopsNothing() throws IOException {
        Path pairs = Files.write(folder.resolve("pairs.jsonl"), List.of(
                "{\"id\": \"a\", \"original\": \"wire.txt\", \"rewrite\": \"copy.txt\"}",
                "{\"id\": \"b\", \"original\": \"wire.txt\", \"rewrite\": \"gone.txt\"}",
                "{\"id\": \"c\", \"original\": ", "",
                "{\"id\": \"d\", \"originalText\": \"Rain fell.\", \"rewriteText\": \"Rain fell.\"}",
                "{\"id\": \"e\", \"originalText\": \"Rain fell.\"}", "[1]",
                "{\"id\": \"f\", \"original\": \"bad\\u0000.txt\", \"rewrite\": \"copy.txt\"}",
                "{\"id\": 8, \"originalText\": \"😀 Rain\\n\\nfell.\", \"rewriteText\": \"Snow\\nfell.\"}"));
        assertThat(stet("compare", "--pairs", pairs)).isEqualTo(3);
        List<JsonNode> answers = lines();
        assertThat(answers.stream().map(a -> a.path("id").asString("") + " " + a.has("error")))
                .containsExactly("a false", "b true", " true", "d false", "e true", " true", "f true", "8 false");
        assertThat(answers.getLast().at("/original/blocks/0/text").asString()).isEqualTo("😀 Rain");
        assertThat(answers.getLast().at("/rewrite/blocks/0/text").asString()).isEqualTo("Snow fell.");
        assertThat(answers.get(2).path("error").asString()).isEqualTo("Line 3 is not a JSON object in UTF-8.");
        assertThat(err().lines().limit(5)).allMatch(l -> l.startsWith("stet: line "));
        assertThat(err().lines().skip(5)).hasSize(2).first().asString()
                .endsWith(": 0 with facts that differ, 3 without, 5 failed.");
    }

    @Test
    void manyLinesKeepTheirOrder() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"id\":\"").append(i).append("\",\"text\":\"Rain ").append("fell. ".repeat(i % 7))
                    .append("\"}\n");
        }
        assertThat(stet("read", "--texts", Files.writeString(folder.resolve("t.jsonl"), lines))).isEqualTo(0);
        assertThat(lines().stream().map(a -> a.path("id").asString()))
                .containsExactlyElementsOf(Stream.iterate(0, i -> i + 1).limit(300).map(String::valueOf).toList());
    }

    @Test
    void aDateIsTakenWhereTheTextBearsNone() throws IOException {
        Path texts = Files.write(folder.resolve("t.jsonl"), List.of(
                "{\"id\": \"a\", \"text\": \"Rain fell.\", \"date\": \"2013-03-22\"}",
                "{\"id\": \"b\", \"path\": \"wire.txt\", \"date\": \"2013-03-22T10:00:00Z\"}",
                "{\"id\": \"c\", \"path\": \"wire.txt\", \"date\": \"22.3.2013\"}"));
        assertThat(stet("read", "--texts", texts)).isEqualTo(3);
        assertThat(lines().stream().map(a -> a.path("published").asString("none")))
                .containsExactly("2013-03-22", "2013-03-22", "none");
        assertThat(lines().getLast().path("error").asString())
                .isEqualTo("Line 3: \"date\" is not an ISO date such as 2024-01-17: 22.3.2013");
    }

    @Test
    void whatIsNoArticleByItsLengthIsRefused() throws IOException {
        Path huge = Files.writeString(folder.resolve("huge.txt"), "Rain fell on the pier.\n\n".repeat(46_000));
        assertThat(stet("read", huge, wire, "--format", "json")).isEqualTo(3);
        assertThat(lines().stream().map(a -> a.has("error"))).containsExactly(true, false);
        assertThat(lines().getFirst().path("error").asString()).endsWith("huge.txt” is 1,012,000 characters long, and "
                + "Stet compares articles of at most 1,000,000: cut it into single articles.");
    }

    @Test
    void severalFilesAreReadALineEach() {
        assertThat(stet("read", wire, folder.resolve("gone.txt"), copy, "--format", "json")).isEqualTo(3);
        assertThat(lines().stream().map(a -> a.path("id").asString() + " " + a.has("blocks"))).containsExactly(
                wire + " true", folder.resolve("gone.txt") + " false", copy + " true");
        assertThat(err().lines()).singleElement().asString().startsWith("stet: ").contains("gone.txt");
    }

    @Test
    void aFolderBecomesStories() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.copy(wire, news.resolve("a.txt"));
        assertThat(stet("group", news, "--format", "json")).isEqualTo(0);
        JsonNode answer = JSON.readTree(out());
        assertThat(answer.path("schema").asString()).isEqualTo("stet.stories/1");
        assertThat(answer.path("folder").asString()).isEqualTo(news.toString());
        assertThat(answer.at("/stories/0/versions/0/path").asString()).isEqualTo("a.txt");
        assertThat(answer.path("stories").size()).isEqualTo(1);
    }

    @Test
    void bothUnreadableInputsAreNamed() {
        assertThat(stet("compare", folder.resolve("x.txt"), folder.resolve("y.txt"), "--format", "json")).isEqualTo(3);
        assertThat(err().lines()).hasSize(2).anyMatch(l -> l.contains("x.txt")).anyMatch(l -> l.contains("y.txt"));
        assertThat(lines().getFirst().has("error")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "compare a", "compare a b c", "compare --pairs", "compare --pairs p a b",
            "compare a b --format xml", "compare --pairs p --format html", "read", "read a --texts t",
            "read a --format csv",
            "group", "group a --format html", "story", "story a --format html", "summary", "compare --pairs p --jobs 0",
            "compare --pairs p --jobs many", "read a --tracked both", "--bogus", "-x", "compare a b -o"})
    void wrongArgumentsAreExitCodeTwo(String words) {
        assertThat(stet((Object[]) words.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("stet: ").contains("Usage: stet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "compare --help", "read -h", "group --help", "story --help",
            "summary --help"})
    void helpGoesToStandardOutput(String words) {
        assertThat(stet((Object[]) words.split(" "))).isEqualTo(0);
        assertThat(out()).contains("stet");
        assertThat(err()).isEmpty();
    }

    @Test
    void aMissingBatchLeavesNoResult() {
        Path result = folder.resolve("out.jsonl");
        assertThat(stet("compare", "--pairs", folder.resolve("none.jsonl"), "-o", result)).isEqualTo(3);
        assertThat(result).doesNotExist();
        assertThat(err()).contains("none.jsonl").doesNotContain("Exception");
    }

    @Test
    void aResultIsThereWholeOrNotAtAll() throws IOException {
        Path result = Files.writeString(folder.resolve("out.txt"), "old");
        assertThat(stet("compare", wire, folder.resolve("gone.txt"), "-o", result)).isEqualTo(3);
        assertThat(Files.readString(result)).isEqualTo("old");
        assertThat(stet("compare", wire, rewrite, "-o", folder.resolve("no/such/folder/out.txt"))).isEqualTo(3);
        assertThat(stet("compare", wire, copy, "-o", result)).isEqualTo(0);
        assertThat(Files.readString(result)).contains("No fact differs.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.endsWith(".part"));
        }
    }

    @Test
    void aReaderThatIsGoneIsNoDefect() throws IOException {
        Path texts = Files.writeString(folder.resolve("t.jsonl"), "{\"id\":\"1\",\"text\":\"Rain.\"}\n".repeat(50));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(closed, "read", "--texts", texts)).isEqualTo(3);
        assertThat(err()).isEmpty();
    }

    @Test
    void trackedChangesAreReadAsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.rtf"),
                "{\\rtf1 The {\\deleted 12}{\\revised 21} sailings start in May.\\par}");
        assertThat(stet("read", file)).isEqualTo(0);
        assertThat(out()).contains("The 21 sailings");
        assertThat(stet("read", file, "--tracked", "original")).isEqualTo(0);
        assertThat(out()).contains("The 12 sailings");
    }

    @Test
    void aMemberIsComparedByItsName() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.jsonl"), "{\"text\": \"The 12 sailings start in May.\"}\n"
                + "{\"text\": \"The 21 sailings start in May.\"}\n");
        assertThat(stet("compare", dump + "#1", dump + "#2")).isEqualTo(1);
        assertThat(stet("compare", dump, dump + "#2")).isEqualTo(3);
        assertThat(err()).contains("holds several articles: name the one you mean, such as “" + dump + "#1”.");
    }

    @Test
    void aCommandIsNotForTheWindow() {
        assertThat(Cli.isFor(List.of("compare"))).isTrue();
        assertThat(Cli.isFor(List.of("--version"))).isTrue();
        assertThat(Cli.isFor(List.of())).isFalse();
        assertThat(Cli.isFor(List.of("some/folder", "compare"))).isFalse();
    }

    private int stet(Object... words) {
        return run(out, words);
    }

    private int run(OutputStream to, Object... words) {
        return run(new Console(InputStream.nullInputStream(), to, new PrintStream(err, true, UTF_8), false),
                Decided.NOTHING, words);
    }

    private static int run(Console console, Decided decided, Object... words) {
        return Cli.run(Stream.of(words).map(Object::toString).toList(), console, decided);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private List<JsonNode> lines() {
        return out().lines().map(JSON::readTree).toList();
    }
}
