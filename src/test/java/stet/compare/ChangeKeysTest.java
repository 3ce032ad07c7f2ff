package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.session.Sample;

class ChangeKeysTest {
    @Test
    void aKeyTellsKindTypeBlocksAndWords() {
        FactChange altered = Sample.altered("80", "800");
        assertThat(ChangeKeys.of(List.of(altered)).get(altered)).isEqualTo("altered\tnumber\t1 80\t1 800");
    }

    @Test
    void equalChangesAreToldApartByTheirOrder() {
        FactChange first = Sample.altered("80", "800");
        FactChange second = Sample.altered("80", "800");
        FactChange dropped = Sample.dropped("80", Severity.LOW);
        var keys = ChangeKeys.of(List.of(first, second, dropped));
        assertThat(keys).hasSize(3);
        assertThat(keys.get(second)).isEqualTo(keys.get(first) + "\t1");
        assertThat(keys.get(dropped)).isEqualTo("dropped\tnumber\t1 80\t");
    }
}
