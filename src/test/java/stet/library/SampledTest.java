package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampledTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 64, 65, 1000, 4096, 5001})
    void holdsEverythingOnce(int size) {
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        assertThat(Sampled.of(all)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void beginsWithAPartOfEveryTenth() {
        List<Integer> begun = Sampled.of(IntStream.range(0, 100_000).boxed().toList()).subList(0, 1600);
        assertThat(begun.stream().map(i -> i / 10_000).distinct()).hasSize(10);
        assertThat(begun.subList(0, 32)).isEqualTo(IntStream.range(0, 32).boxed().toList());
    }

    @Test
    void leavesASmallFolderAsItIs() {
        assertThat(Sampled.of(List.of("a", "b", "c"))).containsExactly("a", "b", "c");
    }
}
