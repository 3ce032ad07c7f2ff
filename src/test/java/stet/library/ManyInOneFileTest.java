package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.compare.Version;
import stet.intake.Intake;
import stet.message.Progress;

/** Versions of a story that lie in lists and archives. */
class ManyInOneFileTest {
    @TempDir
    private Path folder;

    @Test
    void versionsAreNamedByFileAndMember() throws IOException {
        String first = "The mill at Oster burned down on Friday, and the wheel of 1788 is lost, Ada Holm said.";
        String second = "Ada Holm said the Oster mill, with its wheel of 1788, burned to the ground on Friday.";
        Path below = Files.createDirectory(folder.resolve("wire"));
        Files.writeString(below.resolve("day.jsonl"),
                "{\"title\": \"Mill burns\", \"text\": \"" + first + "\"}\n{\"x\": 1}\n");
        try (OutputStream file = Files.newOutputStream(folder.resolve("pages.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("a/mill.txt"));
            zip.write(("Mill burns\n\n" + second + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Shelf shelf = new Librarian(new Intake()).open(List.of(folder), Progress.SILENT);
        assertThat(shelf.stories().stream().flatMap(s -> s.versions().stream()).map(Version::path))
                .containsExactlyInAnyOrder("wire/day.jsonl#1", "pages.zip/a/mill.txt");
        assertThat(shelf.unreadable()).containsExactly(new Unreadable("wire/day.jsonl#2",
                "“day.jsonl#2” has no text: it needs a field “text”, “body” or “content”."));
    }
}
