package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import stet.compare.FactChange;
import stet.compare.Severity;

class OrderTest {
    private static final FactChange A = Sample.dropped("1", Severity.HIGH);
    private static final FactChange B = Sample.dropped("2", Severity.HIGH);
    private static final FactChange C = Sample.dropped("3", Severity.HIGH);
    private static final FactChange D = Sample.dropped("4", Severity.HIGH);

    private static Order without(FactChange... hidden) {
        Predicate<FactChange> listed = c -> List.of(hidden).stream().noneMatch(h -> h == c);
        return new Order(List.of(A, B, C, D), listed);
    }

    @Test
    void stepsStopAtBothEnds() {
        assertThat(without().from(A, 1)).isSameAs(B);
        assertThat(without().from(D, 1)).isSameAs(D);
        assertThat(without().from(A, -1)).isSameAs(A);
        assertThat(without().from(B, 9)).isSameAs(D);
    }

    @Test
    void withoutAChosenOneAStepGoesToTheFirst() {
        assertThat(without().from(null, 1)).isSameAs(A);
        assertThat(without().from(null, -1)).isSameAs(A);
    }

    @Test
    void whatIsNotListedIsSteppedOverAndHasNoPlace() {
        Order order = without(B);
        assertThat(order.from(A, 1)).isSameAs(C);
        assertThat(order.place(C)).isEqualTo(1);
        assertThat(order.place(B)).isEqualTo(-1);
        assertThat(order.size()).isEqualTo(3);
    }

    @Test
    void aStepFromWhatHasLeftTheListGoesOnThere() {
        assertThat(without(B).from(B, 1)).isSameAs(C);
        assertThat(without(B).from(B, -1)).isSameAs(A);
        assertThat(without(A).from(A, -1)).isSameAs(B);
        assertThat(without(D).from(D, 1)).isSameAs(C);
    }

    @Test
    void nothingListedIsNowhereToGo() {
        Order none = without(A, B, C, D);
        assertThat(none.from(A, 1)).isNull();
        assertThat(none.at(0)).isNull();
        assertThat(none.place(null)).isEqualTo(-1);
    }

    @Test
    void twoEqualChangesAreTwo() {
        FactChange twin = Sample.dropped("1", Severity.HIGH);
        Order order = new Order(List.of(A, twin, B), _ -> true);
        assertThat(order.from(A, 1)).isSameAs(twin);
        assertThat(order.from(twin, 1)).isSameAs(B);
    }
}
