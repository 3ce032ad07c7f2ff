package stet.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.app.theme.Theme;

class SettingsTest {
    @TempDir
    Path home;

    @Test
    void lastsBetweenStarts() {
        Settings first = new Settings(home.resolve("deep/stet"));
        first.keep("theme", Optional.of(Theme.DARK));
        first.keep("width", 1200);
        Settings second = new Settings(home.resolve("deep/stet"));
        assertThat(second.choice("theme", Theme.class)).contains(Theme.DARK);
        assertThat(second.number("width")).contains(1200.0);
        second.keep("theme", Optional.<Theme>empty());
        assertThat(new Settings(home.resolve("deep/stet")).choice("theme", Theme.class)).isEmpty();
    }

    @Test
    void nonsenseInTheFileIsNoSetting() throws IOException {
        Files.writeString(home.resolve("settings.properties"), "theme=purple\nwidth=NaN\nheight=tall\nx=\\u00");
        Settings settings = new Settings(home);
        assertThat(settings.choice("theme", Theme.class)).isEmpty();
        assertThat(settings.number("width")).isEmpty();
        assertThat(settings.number("height")).isEmpty();
    }

    @Test
    void aHomeThatCannotBeWrittenKeepsTheChoiceUntilTheEnd() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        Settings settings = new Settings(file.resolve("stet"));
        settings.keep("theme", Optional.of(Theme.DARK));
        assertThat(settings.choice("theme", Theme.class)).contains(Theme.DARK);
    }
}
