package stet.report.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFontsTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsLookedForWhereNothingIsMissing() {
        assertThat(SystemFonts.forWordsWithout("Żaneta pays 12 € → Привет, Ωμέγα\n")).isEmpty();
    }

    @Test
    void theFewestFontsThatHaveTheLettersPlainOnesFirst() throws IOException {
        Files.writeString(folder.resolve("A-broken.ttf"), "no font");
        Files.write(folder.resolve("B.ttf"), Typeface.SANS.partFor("Ж"));
        put(Typeface.SANS, "C-Bold.ttf");
        put(Typeface.SANS, "D.ttf");
        assertThat(SystemFonts.covering(Set.of((int) 'Ж', (int) 'Ω'), List.of(folder)))
                .containsExactly(folder.resolve("D.ttf"));
        assertThat(SystemFonts.covering(Set.of((int) 'Ж'), List.of(folder))).containsExactly(folder.resolve("B.ttf"));
        assertThat(SystemFonts.covering(Set.of((int) 'א'), List.of(folder))).isEmpty();
    }

    private void put(Typeface face, String name) throws IOException {
        try (InputStream in = face.open()) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
