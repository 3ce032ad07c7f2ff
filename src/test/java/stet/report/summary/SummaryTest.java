package stet.report.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.FactType;

class SummaryTest {

    @Test
    void aComparisonIsCutDownToWhatIsCounted() {
        assertThat(Result.parse(
                """
                {"schema":"stet.comparison/1","id":"1","original":{"id":"w/a.txt"},
                "rewrite":{"id":"w/b.html","credit":"(c) 2031 Daily Pier"},"changes":[
                {"kind":"altered","type":"person","original":{"value":"Ada Holm"},"rewrite":{"value":"Ana Holm"}},
                {"kind":"altered","type":"number","original":{"value":"12"},"rewrite":{"value":"21"}},
                {"kind":"dropped","type":"person","original":{"value":"Ivo Berg"}}],
                "ledger":{"original":10,"rewrite":8,"kept":7,"altered":2,"dropped":1,"added":0},
                "reuse":{"verbatim":0.25}}""".replace("\n", "").getBytes(UTF_8)))
                .isEqualTo(new Result.Compared("Daily Pier", 10, 8, 0.25,
                        Map.of(Kind.ALTERED, Map.of(FactType.PERSON, 1, FactType.NUMBER, 1), Kind.DROPPED,
                                Map.of(FactType.PERSON, 1)),
                        List.of(new Result.AlteredName("Ada Holm", "Ana Holm"))));
    }

    @ParameterizedTest
    @CsvSource({"wire/a.txt, trendbeat.example/x/b.html, x", "wire/a.txt, trendbeat.example/b.html, trendbeat.example",
            "story/wire.txt, story/beacon.html, beacon", "wire.txt, beacon.tar.gz, beacon.tar", "original, rewrite, ''",
            "w\\a.txt, site\\b.html, site", "a.txt, .hidden, .hidden"})
    void withoutACreditTheSourceIsTheFolderOrTheFile(String original, String rewrite, String source) {
        Result result = Result.parse(("{\"schema\":\"stet.comparison/1\",\"original\":{\"id\":\""
                + original.replace("\\", "\\\\") + "\"},\"rewrite\":{\"id\":\"" + rewrite.replace("\\", "\\\\")
                + "\",\"credit\":null}}").getBytes(UTF_8));
        assertThat(result).isInstanceOfSatisfying(Result.Compared.class, c -> assertThat(c.source()).isEqualTo(source));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`{\"id\":\"1\",\"error\":\"Gone.\"}`, Failed",
            "`{\"schema\":\"stet.story/1\"}`, Other", "`{\"schema\":\"stet.article/1\"}`, Unread", "`[]`, Unread",
            "`{\"id\":`, Unread", "`{\"schema\":\"stet.comparison/1\",\"changes\":[{\"kind\":\"odd\"}]}`, Unread"})
    void otherLinesAreToldApart(String line, String kind) {
        assertThat(Result.parse(line.getBytes(UTF_8)).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void pairsAreCountedBySourceAndByType() {
        Summary summary = new Summary();
        summary.add(pair("Pier", 10, 4, Map.of(Kind.ALTERED, Map.of(FactType.PERSON, 1))));
        summary.add(pair("Pier", 30, 6, Map.of(Kind.ALTERED, Map.of(FactType.PERSON, 2, FactType.DATE, 1))));
        summary.add(pair("Deck", 20, 10, Map.of(Kind.ADDED, Map.of(FactType.PERSON, 5))));
        assertThat(summary.all().pairs()).isEqualTo(3);
        assertThat(summary.sources().stream().map(s -> s.name() + " " + s.group().pairs()))
                .containsExactly("Pier 2", "Deck 1");
        assertThat(summary.sources().getFirst().group().ratio(Kind.ALTERED).share()).isEqualTo(4.0 / 40);
        assertThat(summary.all().ratio(Kind.ADDED).share()).isEqualTo(5.0 / 20);
        assertThat(summary.types()).containsExactly(FactType.PERSON, FactType.DATE);
        assertThat(summary.ratio(FactType.PERSON, Kind.ALTERED).share()).isEqualTo(3.0 / 60);
        assertThat(summary.all().verbatim().value()).isEqualTo(0.5);
    }

    @Test
    void theSharesOfTheTypesSumToTheWhole() {
        Summary summary = new Summary();
        summary.add(pair("a", 17, 4, Map.of(Kind.ALTERED, Map.of(FactType.PERSON, 2, FactType.MONEY, 3))));
        summary.add(pair("b", 5, 6, Map.of(Kind.ALTERED, Map.of(FactType.PERSON, 1, FactType.DATE, 1))));
        assertThat(Row.types(summary).stream().mapToLong(r -> r.figures().getFirst().count()).sum())
                .isEqualTo(Row.all(summary).figures().getFirst().count()).isEqualTo(7);
    }

    @Test
    void frequentNamesAreNeverMissedAndNeverCountedTooLow() {
        Frequent names = new Frequent();
        for (int i = 0; i < 30_000; i++) {
            names.add("rare " + i, "x");
            if (i % 3 == 0) {
                names.add("Kim Jong Un", "Kim Jong Il");
            }
        }
        Frequent.Count first = names.most(1).getFirst();
        assertThat(first.name()).isEqualTo("Kim Jong Un");
        assertThat(first.instead()).isEqualTo("Kim Jong Il");
        assertThat(first.times()).isGreaterThanOrEqualTo(10_000);
        assertThat(first.times() - first.over()).isLessThanOrEqualTo(10_000);
        assertThat(names.most(5000)).hasSize(Frequent.ROOM);
    }

    private static Result.Compared pair(String source, int original, int rewrite,
            Map<Kind, Map<FactType, Integer>> changes) {
        return new Result.Compared(source, original, rewrite, 0.5, changes, List.of());
    }
}
