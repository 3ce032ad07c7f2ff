package stet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.report.schema.Schema;
import stet.report.schema.Validator;

/** What the commands write for programs, held against the published schemas; and the formats for researchers. */
class FormatsTest {
    private static final String WIRE = "Ferry adds 12 sailings\n\nThe 12 sailings start in May, said Żaneta Brix.\n";

    @TempDir
    private Path folder;
    private Path wire;
    private Path rewrite;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"), WIRE);
        rewrite = Files.writeString(folder.resolve("rewrite.txt"), WIRE.replace("12", "21"));
    }

    @ParameterizedTest
    @CsvSource({"xlsx, a.xlsx, PK", "tei, a.xml, <?xml version=", "TEI, A.TEI.XML, <?xml version=",
            "annotations, a.jsonld, {\"@context\":"})
    void aFormatIsNamedByItsWordOrTheFile(String format, String file, String start) throws IOException {
        assertThat(stet("compare", wire, rewrite, "--format", format)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).startsWith(start);
        assertThat(stet("compare", wire, rewrite, "-o", folder.resolve(file))).isEqualTo(1);
        assertThat(Files.readString(folder.resolve(file), ISO_8859_1)).startsWith(start);
    }

    @Test
    void whatIsWrittenForProgramsIsValid() throws IOException {
        stet("compare", wire, rewrite, "--format", "json");
        assertThat(Validator.strictProblems(Schema.COMPARISON, out.toString(UTF_8))).isEmpty();
        stet("compare", wire, rewrite, "--format", "annotations");
        assertThat(Validator.strictProblems(Schema.ANNOTATIONS, out.toString(UTF_8))).isEmpty();
        stet("read", wire, "--format", "json");
        assertThat(Validator.strictProblems(Schema.ARTICLE, out.toString(UTF_8))).isEmpty();
        stet("group", folder, "--format", "json");
        assertThat(Validator.strictProblems(Schema.STORIES, out.toString(UTF_8))).isEmpty();
        Path pairs = Files.write(folder.resolve("pairs.jsonl"), List.of(
                "{\"id\": \"a\", \"original\": \"wire.txt\", \"rewrite\": \"rewrite.txt\"}",
                "{\"id\": \"b\", \"original\": \"wire.txt\", \"rewrite\": \"gone.txt\"}"));
        stet("compare", "--pairs", pairs);
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(Validator.strictProblems(Schema.COMPARISON, lines.getFirst())).isEmpty();
        assertThat(Validator.strictProblems(Schema.ERROR, lines.getLast())).isEmpty();
    }

    @Test
    void schemasArePrinted() {
        assertThat(stet("schema")).isEqualTo(0);
        assertThat(out.toString(UTF_8).lines()).containsExactly("stet.article/1", "stet.comparison/1", "stet.story/1",
                "stet.stories/1",
                "stet.annotations/1", "stet.error/1");
        assertThat(stet("schema", "stet.comparison/1")).isEqualTo(0);
        assertThat(out.toString(UTF_8)).isEqualTo(Schema.COMPARISON.json());
        assertThat(stet("schema", "recipe")).isEqualTo(2);
    }

    private int stet(Object... arguments) {
        out.reset();
        return Cli.run(Stream.of(arguments).map(Object::toString).toList(), new Console(InputStream.nullInputStream(),
                out, new PrintStream(new ByteArrayOutputStream(), true, UTF_8), false), Decided.NOTHING);
    }
}
