package stet.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void followsTheSystemUntilTheReaderSaysOtherwise() {
        Look look = new Look(Optional.empty());
        look.follow(true);
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
        look.toggle();
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(look.chosen()).contains(Theme.LIGHT);
        look.follow(false);
        look.follow(true);
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void comingBackToTheSystemsThemeFollowsItAgain() {
        Look look = new Look(Optional.of(Theme.LIGHT));
        look.follow(true);
        look.toggle();
        assertThat(look.chosen()).isEmpty();
        look.follow(false);
        assertThat(look.theme().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void nothingMovesWhereTheSystemAsksForThat() {
        Look look = new Look(Optional.empty());
        assertThat(look.still().get()).isFalse();
        look.reduceMotion(true);
        assertThat(look.still().get()).isTrue();
    }

    @Test
    void bothThemesColourTheSameTokensAndAllThatAreUsed() throws IOException {
        Set<String> light = tokens("light", "(-stet-[\\w-]+):");
        assertThat(tokens("dark", "(-stet-[\\w-]+):")).isEqualTo(light);
        assertThat(light).containsAll(tokens("stet", "(-stet-[\\w-]+)"));
    }

    @Test
    void theStructureNamesNoColour() throws IOException {
        assertThat(tokens("stet", "(#[0-9A-Fa-f]{3,8}\\b)")).isEmpty();
    }

    private static Set<String> tokens(String sheet, String pattern) throws IOException {
        try (InputStream in = LookTest.class.getResourceAsStream("/stet/theme/" + sheet + ".css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> found = new TreeSet<>();
            Pattern.compile(pattern).matcher(css).results().forEach(m -> found.add(m.group(1)));
            return found;
        }
    }
}
