package stet.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.library.memory.Memory;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.desk.Desk;
import stet.app.session.Session;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.FactType;

class LedgerModelTest {
    private final Desk desk = Desk.of("[l1:Bo] met [a1:Ana] [d1:in Rome].\n[a2:Cy] left.",
            "[l1:Boo] met [a1:Eva].\n[a2:Di] left [n1:sad].", "1-1 2-2");
    private final Session session = desk.session();
    private final LedgerModel model = new LedgerModel(session,
            new Review(session, new History(session, Memory::passing, Runnable::run), Runnable::run));

    private List<String> rows() {
        return model.rows().stream().map(c -> c.inOriginal().or(c::inRewrite).orElseThrow().text()).toList();
    }

    @Test
    void listsEveryChangeOnceMostSevereFirst() {
        assertThat(rows()).containsExactly("Ana", "Cy", "in Rome", "sad", "Bo");
        assertThat(model.total()).isEqualTo(5);
    }

    @Test
    void aFilterHidesRowsButNotTotals() {
        model.filter().set(Filter.ALL.withKind(Filter.Kind.ALTERED));
        assertThat(rows()).containsExactly("Ana", "Cy", "Bo");
        assertThat(model.total()).isEqualTo(5);
        assertThat(model.total(Filter.Kind.DROPPED)).isEqualTo(1);
    }

    @Test
    void filtersCombine() {
        model.filter().set(Filter.ALL.withKind(Filter.Kind.ALTERED).withSeverity(Severity.LOW));
        assertThat(rows()).containsExactly("Bo");
        model.filter().set(Filter.ALL.withType(FactType.MONEY));
        assertThat(rows()).isEmpty();
    }

    @Test
    void choosingARowSelectsItsChangeAndBack() {
        model.choose(1);
        FactChange chosen = session.selected().get();
        assertThat(chosen).isSameAs(desk.change("Cy"));
        session.step(1);
        assertThat(model.row()).isEqualTo(2);
    }

    @Test
    void aHiddenChangeHasNoRow() {
        session.select(desk.change("in Rome"));
        model.filter().set(Filter.ALL.withKind(Filter.Kind.ADDED));
        assertThat(model.row()).isEqualTo(-1);
        assertThat(session.selected().get()).isSameAs(desk.change("in Rome"));
    }

    @Test
    void anotherPairShowsAllItsChanges() {
        model.filter().set(Filter.ALL.withKind(Filter.Kind.ADDED));
        session.open(desk.pair());
        assertThat(rows()).isEmpty();
        assertThat(model.counts().get()).isNull();
        session.compared(desk.comparison());
        assertThat(rows()).hasSize(5);
        assertThat(model.counts().get()).isEqualTo(desk.comparison().ledger());
    }
}
