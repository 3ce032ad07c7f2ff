package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.report.schema.Schema;
import stet.report.schema.Validator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryTest {
    private static final String WIRE = """
                                       Harbour council buys twelve ferries

                                       NORRVIK, May 4 (Meridian Wire) - The Norrvik Harbour Council bought 12 ferries for $40 million on \
                                       Monday, its head Ada Holm said.

                                       The boats will carry 9,000 people a day between Norrvik and Calder from June, Holm told reporters.

                                       Repairs to the old pier cost about 3 percent more than planned because of storms.

                                       (c) 2031 Meridian Wire. All rights reserved.
                                       """;
    private static final String WRONG = WIRE.replace("bought 12 ferries", "bought 21 ferries").replace(
            "(c) 2031 Meridian Wire",
            "(c) 2031 Daily Pier");

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path news;

    @BeforeEach
    void files() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("wire.txt"), WIRE);
        Files.writeString(news.resolve("pier.txt"), WRONG.replace("(Meridian Wire)", "")
                + "\nThis article is based on information from Meridian Wire.\n");
        Files.writeString(news.resolve("copy.txt"), WRONG.replace("$40 million", "$45 million")
                .replace("(Meridian Wire)", "").replace("Daily Pier", "Trend Boat"));
        Files.writeString(news.resolve("alone.txt"), "Snow fell on the empty vineyards of Palmora for 3 days.");
    }

    @Test
    void everyVersionAgainstTheOriginalThenTheTable() {
        assertThat(stet("story", news, "--format", "jsonl")).isEqualTo(0);
        List<JsonNode> lines = out().lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines.stream().map(l -> l.path("schema").asString()))
                .containsExactly("stet.comparison/1", "stet.comparison/1", "stet.story/1");
        assertThat(out().lines().limit(2)).allSatisfy(l -> assertThat(Validator.strictProblems(Schema.COMPARISON, l))
                .isEmpty());
        assertThat(Validator.strictProblems(Schema.STORY, out().lines().skip(2).findFirst().orElseThrow())).isEmpty();
        JsonNode story = lines.getLast();
        assertThat(story.path("base").asString()).isEqualTo("wire.txt");
        assertThat(story.path("versions").values().stream().map(v -> v.path("path").asString()))
                .containsExactlyInAnyOrder("pier.txt", "copy.txt");
        assertThat(story.path("rows").values().stream().flatMap(r -> r.path("cells").values().stream())
                .filter(c -> c.path("state").asString().equals("altered"))
                .map(c -> c.path("version").asString() + " " + c.at("/fact/value").asString()))
                .contains("pier.txt 21", "copy.txt 21", "copy.txt 45000000 USD");
        assertThat(err()).contains("2 pairs in ", "2 with facts that differ, 0 without, 0 failed.");
    }

    @Test
    void aPersonIsToldWhoSaysWhat() {
        assertThat(stet("story", news)).isEqualTo(0);
        assertThat(out()).contains("Harbour council buys twelve ferries\n", "● wire.txt (the likely original)",
                "    wire.txt: 12", "    pier.txt: 21 (").doesNotContain("alone.txt");
    }

    @Test
    void allStoriesShareOneTable() {
        assertThat(stet("story", news, "--format", "csv")).isEqualTo(0);
        assertThat(out().lines().findFirst().orElseThrow()).startsWith("story,original,version,made from,type,");
        assertThat(out().lines().skip(1)).allMatch(l -> l.contains(",wire.txt,"))
                .anyMatch(l -> l.contains(",pier.txt,wire.txt,number,high,altered,first,12,12,"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
        Files.write(news.resolve("broken.pdf"), "%PDF-1.7 no more".getBytes(UTF_8));
        assertThat(stet("story", news, "--format", "jsonl")).isEqualTo(3);
        assertThat(err()).contains("broken.pdf");
        List<String> lines = out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(Validator.strictProblems(Schema.ERROR, lines.getLast())).isEmpty();
    }

    @Test
    void theNumberOfJobsChangesNothing() throws IOException {
        Path one = folder.resolve("one.jsonl");
        Path three = folder.resolve("three.jsonl");
        assertThat(stet("story", news, "-o", one, "--jobs", "1")).isEqualTo(0);
        assertThat(stet("story", news, "-o", three, "--jobs", "3")).isEqualTo(0);
        assertThat(Files.readAllBytes(three)).isEqualTo(Files.readAllBytes(one)).isNotEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(news, one, three);
        }
    }

    private int stet(Object... words) {
        return Cli.run(Stream.of(words).map(Object::toString).toList(), new Console(InputStream.nullInputStream(), out,
                new PrintStream(err, true, UTF_8), false), Decided.NOTHING);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
