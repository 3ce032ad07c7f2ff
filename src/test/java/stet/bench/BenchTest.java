package stet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.bench.result.Suite;
import stet.bench.result.Unmeasured;

/** What stands between the measuring programs and the page. */
class BenchTest {
    @Test
    void suitesAreChosenByNameAndBenchmarksByPattern() {
        assertThat(Bench.named("batch, start-up")).isEqualTo(Set.of(Suite.BATCH, Suite.START_UP));
        assertThat(Bench.named("ComparisonBenchmark.*")).isEmpty();
        assertThat(Bench.named("batch,Comparison")).isEmpty();
        assertThat(Bench.named("")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotMeasured(@TempDir Path folder) throws Exception {
        Path launcher = folder.resolve("stet");
        assertThat(new StartPart().measure(new Plan(folder, true, "", launcher))).singleElement()
                .isInstanceOfSatisfying(Unmeasured.class, missing -> {
                    assertThat(missing.suite()).isEqualTo(Suite.START_UP);
                    assertThat(missing.why()).contains(launcher.toString(), "mvn -Pdist,bench");
                });
    }

    @Test
    void figuresComeOverAsTheyWere() {
        Figures said = new Figures().put("a", 1.0 / 3).put("b.95", 1e-7);
        Figures heard = Figures.of("loading 50%\nx=1\n" + said + "\n");
        assertThat(heard.get("a")).isEqualTo(1.0 / 3);
        assertThat(heard.get("b.95")).isEqualTo(1e-7);
        assertThat(heard.has("x")).isFalse();
        assertThatThrownBy(() -> heard.get("x")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("x");
    }

    @Test
    void theMiddleOfManyFigures() {
        assertThat(Figures.median(List.of(9L, 1L, 4L))).isEqualTo(4);
        assertThat(Figures.median(List.of(9.0, 1.0, 4.0, 3.0))).isEqualTo(3.5);
    }

    @Test
    void marksAreSeenInTheColoursOfTheTheme() throws IOException {
        try (InputStream sheet = Screen.class.getResourceAsStream("/stet/theme/light.css")) {
            String light = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(light).contains(colour("alt-fill", Screen.HIGH), colour("alt-low", Screen.LOW),
                    colour("drop-line", Screen.DROPPED));
        }
    }

    private static String colour(String name, int value) {
        return String.format("-stet-%s: #%06X;", name, value);
    }

    @Test
    void growthIsASlopeOnLogarithms() {
        assertThat(Scores.slope(Map.of(10, 3.0, 100, 30.0, 1000, 300.0))).isCloseTo(1, within(1e-9));
        assertThat(Scores.slope(Map.of(10, 1.0, 100, 100.0))).isCloseTo(2, within(1e-9));
    }

    @Test
    void theYardstickOfGroupsCountsBothMistakes() {
        assertThat(BCubed.f1(List.of(List.of("a", "a"), List.of("b")))).isEqualTo(1);
        // precision ½, recall 1
        assertThat(BCubed.f1(List.of(List.of("a", "b")))).isCloseTo(2.0 / 3, within(1e-9));
        // precision 1, recall ½
        assertThat(BCubed.f1(List.of(List.of("a"), List.of("a")))).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void thePlainGroupingLinksArticlesOfLikeWords() {
        TfIdf grouping = new TfIdf(List.of("The mayor opened the harbour bridge", "Rain fell on the barley fields",
                "The harbour bridge, opened by the mayor", "Barley fields in rain", "Nothing like it"));
        assertThat(grouping.groups(0.35)).containsExactlyInAnyOrder(List.of(0, 2), List.of(1, 3), List.of(4));
        assertThat(grouping.groups(1.1)).hasSize(5);
    }

    @Test
    void thePlainGroupingIsExact() {
        // a word that more than half of them have counts nothing
        assertThat(new TfIdf(List.of("mayor rain", "mayor", "rain")).groups(TfIdf.LEAST)).hasSize(3);
        TfIdf four = new TfIdf(List.of("mayor mayor rain", "mayor", "rain", "barley"));
        // (2, 1) · (1, 0) / √5 = .894, (2, 1) · (0, 1) / √5 = .447
        assertThat(four.groups(0.894)).containsExactlyInAnyOrder(List.of(0, 1), List.of(2), List.of(3));
        assertThat(four.groups(0.895)).hasSize(4);
        assertThat(four.groups(0.447)).containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3));
    }
}
