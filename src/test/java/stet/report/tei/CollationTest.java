package stet.report.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "The 12 sailings|The 21 sailings|The [12/21] sailings", "a b|a b|a b",
            "He won 3 of 5 games|He won 4 of 6 games|He won [3/4] of [5/6] games",
            "Port shuts on Monday|Harbour closed by Tuesday|[Port shuts on Monday/Harbour closed by Tuesday]",
            "Rain fell|Rain fell again|Rain fell[/ again]"})
    void wordsThatDifferAreSetApart(String original, String rewrite, String wanted) {
        assertThat(shown(original, rewrite)).isEqualTo(wanted);
    }

    @Test
    void segmentsAreBothTextsWhole() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String original = words(random);
            String rewrite = words(random);
            List<Collation.Segment> segments = Collation.of(original, rewrite);
            assertThat(segments.stream().map(s -> s.original().of(original)).collect(Collectors.joining()))
                    .isEqualTo(original);
            assertThat(segments.stream().map(s -> s.rewrite().of(rewrite)).collect(Collectors.joining()))
                    .isEqualTo(rewrite);
            assertThat(segments).filteredOn(Collation.Segment::same)
                    .allSatisfy(s -> assertThat(s.original().of(original)).isEqualTo(s.rewrite().of(rewrite)));
        }
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(n -> List.of("a", "b", " ", "😀").get(n))
                .collect(Collectors.joining());
    }

    private static String shown(String original, String rewrite) {
        return Collation.of(original, rewrite).stream().map(s -> s.same()
                ? s.original().of(original)
                : "[" + s.original().of(original) + "/" + s.rewrite().of(rewrite) + "]").collect(Collectors.joining());
    }
}
