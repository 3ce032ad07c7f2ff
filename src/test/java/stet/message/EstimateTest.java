package stet.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    @ParameterizedTest
    @CsvSource({"50, 100, 10, 10", "99, 100, 99, 1", "100, 100, 5, 0", "1, 100, 3, 297"})
    void whatIsLeftTakesAsLongAsWhatIsDone(int done, int total, long gone, long left) {
        assertThat(Estimate.left(done, total, Duration.ofSeconds(gone))).contains(Duration.ofSeconds(left));
    }

    @ParameterizedTest
    @CsvSource({"50, 100, 1", "0, 100, 10", "9, 1000, 10", "5, 0, 10"})
    void nothingIsSaidTooSoon(int done, int total, long gone) {
        assertThat(Estimate.left(done, total, Duration.ofSeconds(gone))).isEmpty();
    }
}
