package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.align.Runs.Run;

class RunsTest {
    private static List<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }

    private static String told(List<Run> runs) {
        return String.join(" ", runs.stream()
                .map(r -> r.start() + "-" + r.end() + ":" + r.from() + "-" + r.to()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            abc   | abc   | ''
                                            abc   | axc   | 1-2:1-2
                                            abc   | ac    | 1-2:1-1
                                            ac    | abc   | 1-1:1-2
                                            abcde | xbcdy | 0-1:0-1 4-5:4-5
                                            ab    | ''    | 0-2:0-0
                                            """)
    void whatDiffers(String original, String rewrite, String runs) {
        assertThat(told(Runs.differing(letters(original), letters(rewrite)))).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            abab   | baba
                                            aabb   | abba
                                            xyzxyz | zyxzyx
                                            aaaab  | baaa
                                            """)
    void swappingTheSidesMirrorsTheRuns(String a, String b) {
        assertThat(Runs.differing(letters(a), letters(b)))
                .isEqualTo(Runs.differing(letters(b), letters(a)).stream().map(Run::mirrored).toList());
    }

    @Test
    void longSequencesAreCutAtWordsThatBothHoldOnce() {
        List<String> original = IntStream.range(0, 20_000).mapToObj(i -> "w" + i).toList();
        List<String> rewrite = IntStream.range(0, 20_000).mapToObj(i -> i % 100 == 7 ? "x" + i : "w" + i).toList();
        List<Run> runs = Runs.differing(original, rewrite);
        assertThat(runs).hasSize(200);
        assertThat(runs.getFirst()).isEqualTo(new Run(7, 8, 7, 8));
        assertThat(Runs.differing(rewrite, original)).isEqualTo(runs);
    }

    @Test
    void longSequencesThatShareNothingAreReplacedWhole() {
        List<String> original = IntStream.range(0, 20_000).mapToObj(i -> "w" + i).toList();
        List<String> rewrite = IntStream.range(0, 10_000).mapToObj(i -> "x" + i).toList();
        assertThat(Runs.differing(original, rewrite)).containsExactly(new Run(0, 20_000, 0, 10_000));
    }
}
