package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.intake.Intake;
import stet.library.memory.Memory;
import stet.message.Language;
import stet.message.Messages;

/** The index keeps sentences, which are said anew in another language. */
class CatalogueLanguageTest {
    @TempDir
    private Path home;
    @TempDir
    private Path folder;
    private Memory memory;

    @BeforeEach
    void write() throws IOException {
        memory = Memory.in(home);
        Files.writeString(folder.resolve("wire.txt"), "Ferry strikes pier\n\nA ferry struck the pier at Port Elm.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
    }

    @AfterEach
    void close() {
        memory.close();
        Messages.speak(Language.ENGLISH);
    }

    @Test
    void whatTheIndexKeepsIsSaidInTheLanguageThatIsSpoken() {
        try (Catalogue catalogue = open()) {
            assertThat(said(catalogue.refresh(ShelfListener.SILENT))).containsExactly(
                    "“empty.txt” is empty: save the article into it and open it again.",
                    "There is only this version.");
            Messages.speak(Language.GERMAN);
            assertThat(said(catalogue.refresh(ShelfListener.SILENT))).containsExactly(
                    "„empty.txt“ ist leer: Speichern Sie den Artikel hinein, und öffnen Sie die Datei noch einmal.",
                    "Es gibt nur diese Fassung.");
        }
        try (Catalogue again = open()) {
            assertThat(said(again.shelf())).last().isEqualTo("Es gibt nur diese Fassung.");
            Messages.speak(Language.ENGLISH);
            assertThat(said(again.refresh(ShelfListener.SILENT))).last().isEqualTo("There is only this version.");
        }
    }

    private Catalogue open() {
        return new Librarian(new Intake()).catalogue(home, List.of(folder), memory);
    }

    private static List<String> said(Shelf shelf) {
        return List.of(shelf.unreadable().getFirst().error(), shelf.stories().getFirst().why());
    }
}
