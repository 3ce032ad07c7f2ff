package stet.library.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundTest {

    /** Where it fails, a list or {@link Terms} has changed: make it anew with {@link BackgroundMaker}. */
    @Test
    void theFileIsWhatItsSourcesSay() throws IOException {
        try (InputStream file = Objects.requireNonNull(Background.class.getResourceAsStream("background.bin"))) {
            assertThat(file.readAllBytes()).isEqualTo(BackgroundMaker.bytes());
        }
    }

    @ParameterizedTest
    @CsvSource({"the, 0.8, true", "7, 0.3, true", "nicht, 0.3, true", "against, 0.4, true", "zzyzx, 0.00007, false"})
    void knowsHowCommonAWordIs(String word, double share, boolean known) {
        assertThat(Background.share(Terms.hash(word))).isEqualTo(share);
        assertThat(Background.knows(Terms.hash(word))).isEqualTo(known);
    }

    @Test
    void wordsAreTheRarerTheLaterTheyCome() {
        assertThat(Background.shareOf(1)).isEqualTo(0.3);
        assertThat(Background.shareOf(92)).isEqualTo(0.07);
        assertThat(Background.shareOf(20_000)).isBetween(0.0003, 0.0004);
    }
}
