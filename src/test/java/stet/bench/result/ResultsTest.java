package stet.bench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a run says to programs and to people. */
class ResultsTest {
    private static final Machine MACHINE = new Machine("Plan 9", "Abacus", 2, 8000, "25", 0.5);
    private static final Measure COMPARED = Measure.of(Suite.ENGINE, "compares", "ms", 30).beside("CollateX", 20)
            .wanted(Limit.atMostTimes(2));
    private static final Measure SLOW = Measure.of(Suite.BATCH, "pairs", "a second", 12.34)
            .wanted(Limit.atLeast(25));
    private static final Measure PLAIN = Measure.of(Suite.BATCH, "heap", "MB", 1234);
    private static final Unmeasured NO_MELD = new Unmeasured(Suite.START_UP, "Meld's window", "Meld is not installed");
    private static final Results RESULTS = new Results(MACHINE, LocalDate.of(2026, 5, 4), "abc1234", true,
            List.of(COMPARED, SLOW, NO_MELD)).with(List.of(PLAIN));

    @TempDir
    private Path folder;

    @Test
    void aLimitHoldsForTheRatioOrForTheValue() {
        assertThat(COMPARED.ratio()).hasValue(1.5);
        assertThat(COMPARED.met()).contains(true);
        assertThat(COMPARED.wanted(Limit.atMostTimes(1.4)).met()).contains(false);
        assertThat(COMPARED.wanted(Limit.atMost(29)).met()).contains(false);
        assertThat(COMPARED.wanted(Limit.atMost(30)).met()).contains(true);
        assertThat(SLOW.met()).contains(false);
        assertThat(SLOW.wanted(Limit.atLeast(12.34)).met()).contains(true);
        assertThat(PLAIN.met()).isEmpty();
        assertThat(PLAIN.ratio()).isEmpty();
    }

    @Test
    void noFigureIsMadeUp() {
        assertThatThrownBy(() -> Measure.of(Suite.ENGINE, "nothing", "ms", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAIN.beside("nothing", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAIN.wanted(Limit.atMostTimes(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void programsReadEveryFigureAndWhatIsMissing() throws IOException {
        RESULTS.write(folder);
        assertThat(new ObjectMapper().readTree(Files.readString(folder.resolve("results.json"))))
                .isEqualTo(json(
                        """
                        {"date": "2026-05-04", "commit": "abc1234", "quick": true,
                         "machine": {"system": "Plan 9", "processor": "Abacus", "cores": 2, "memoryMegabytes": 8000,
                                     "java": "25", "loadAtStart": 0.5},
                         "measures": [
                           {"suite": "engine", "name": "compares", "unit": "ms", "value": 30.0,
                            "peer": {"name": "CollateX", "value": 20.0}, "ratio": 1.5,
                            "limit": {"of": "ratio", "atMost": 2.0}, "met": true},
                           {"suite": "batch", "name": "pairs", "unit": "a second", "value": 12.34,
                            "limit": {"of": "value", "atLeast": 25.0}, "met": false},
                           {"suite": "batch", "name": "heap", "unit": "MB", "value": 1234.0}],
                         "unmeasured": [
                           {"suite": "start-up", "name": "Meld's window", "why": "Meld is not installed"}]}
                        """));
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void peopleReadThemInTables() throws IOException {
        RESULTS.write(folder);
        assertThat(Files.readString(folder.resolve("README.md"))).isEqualTo(
                """
                # How fast Stet is

                2026-05-04, commit abc1234. Plan 9; Abacus, 2 cores, 8,000 MB; Java 25; load 0.50 at the start. \
                **Measured quickly: the figures are rough.**

                ## engine

                %s

                | measure | here | beside | ratio | wanted | met |
                |---|--:|---|--:|--:|---|
                | compares | 30 ms | CollateX 20 ms | 1.50 × | ≤ 2 × | yes |

                ## batch

                %s

                | measure | here | beside | ratio | wanted | met |
                |---|--:|---|--:|--:|---|
                | pairs | 12.3 a second | – | – | ≥ 25 a second | **no** |
                | heap | 1,234 MB | – | – | – | – |

                ## not measured

                - start-up, Meld's window: Meld is not installed
                """.formatted(Suite.ENGINE.about(), Suite.BATCH.about()));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Results bare = new Results(new Machine("Plan 9", "", 1, 640, "25", -1), LocalDate.of(2026, 5, 4), "", false,
                List.of());
        assertThat(json(new ResultsJson(bare).text()))
                .isEqualTo(json("""
                                {"date": "2026-05-04", "quick": false,
                                 "machine": {"system": "Plan 9", "cores": 1, "memoryMegabytes": 640, "java": "25"},
                                 "measures": [], "unmeasured": []}
                                """));
        assertThat(new Page(bare).text()).isEqualTo("""
                                                    # How fast Stet is

                                                    2026-05-04. Plan 9; unknown processor, 1 cores, 640 MB; Java 25.
                                                    """);
    }

    @Test
    void thisMachineIsDescribed() throws IOException {
        Machine here = Machine.here();
        assertThat(here.system()).contains(System.getProperty("os.name"));
        assertThat(here.cores()).isPositive();
        assertThat(here.memory()).isPositive();
        if (Files.exists(Path.of("/proc/cpuinfo"))) {
            assertThat(here.processor()).doesNotContain(":");
        }
    }

    @Test
    void suitesAreKnownByTheirTitles() {
        for (Suite suite : Suite.values()) {
            assertThat(Suite.of(suite.title())).contains(suite);
        }
        assertThat(Suite.of("Comparison.*")).isEmpty();
    }
}
