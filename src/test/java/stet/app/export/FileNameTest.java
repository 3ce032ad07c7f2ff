package stet.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "`Ferry runs aground`, `Harbour Dispatch`, `Ferry runs aground – Harbour Dispatch.pdf`",
            "`Who said: “yes/no”?`, `a\\b|c`,           `Who said “yes no” – a b c.pdf`",
            "`Ferry\r\nruns\t\u0000aground`, ``,         `Ferry runs aground.pdf`",
            "`../../etc/passwd`, `..`,                  `etc passwd.pdf`",
            "`-rf it`, ``,                              `rf it.pdf`",
            "`A day. `, `B. `,                          `A day – B.pdf`",
            "`CON`, ``,                                 `Stet CON.pdf`",
            "`lpt1.old`, ``,                            `Stet lpt1.old.pdf`",
            "`***`, `???`,                              `Stet.pdf`",
            "``, `b`,                                   `b.pdf`",
            "`Su\u0308d\u202Egpj`, ``,                  `Süd gpj.pdf`"})
    void everySystemTakesIt(String title, String version, String name) {
        assertThat(FileName.of(title, version, "pdf")).isEqualTo(name);
    }

    @Test
    void aLongHeadlineIsCutBetweenCharacters(@TempDir Path folder) throws IOException {
        String name = FileName.of("𝒜é漢".repeat(200), "", "csv");
        assertThat(name).endsWith(".csv").doesNotContain("\uFFFD");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(170, 184);
        assertThat(Character.isHighSurrogate(name.charAt(name.length() - 5))).isFalse();
        assertThat(Files.writeString(folder.resolve(name), "x")).exists();
    }

    @Test
    void theEndingIsPutWhereTheReaderGaveNone(@TempDir Path folder) throws IOException {
        assertThat(Kind.PDF.named(folder.resolve("a"))).isEqualTo(folder.resolve("a.pdf"));
        assertThat(Kind.PDF.named(folder.resolve("a.txt"))).isEqualTo(folder.resolve("a.txt"));
        Files.writeString(folder.resolve("a.pdf"), "old");
        assertThat(Kind.PDF.named(folder.resolve("a"))).as("nobody asked for a.pdf").isEqualTo(folder.resolve("a"));
    }
}
