package stet.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.desk.Desk;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.FactType;
import stet.library.memory.Decision.Verdict;
import stet.library.memory.Memory;

class LedgerModelTest {
    private final Desk desk = Desk.of("# [k1:Head]\n[l1:Bo] met [a1:Ana] [d1:in Rome].\n[a2:Cy] left.",
            "# [k1:Head]\n[l1:Boo] met [a1:Eva].\n[a2:Di] left [n1:sad].\nAll [n2:new].", "1-1 2-2 3-3");
    private final Session session = desk.session();
    private final History history = new History(session, Memory::passing, Runnable::run);
    private final Review review = new Review(session, history, Runnable::run);
    private final LedgerModel model = new LedgerModel(session, review, new Finding(session));

    @BeforeEach
    void start() throws Exception {
        review.start();
        // what was decided before is read off this thread
        session.select(desk.change("Ana"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            review.decide(desk.change("Ana"), Verdict.CONFIRMED);
            return session.decision(desk.change("Ana")).verdict() == Verdict.CONFIRMED;
        });
        history.undo();
        session.select(null);
    }

    private List<String> lines() {
        return model.lines().stream().map(line -> switch (line) {
            case Line.Row(FactChange c) -> words(c);
            case Line.Head h -> h.group().name() + (h.folded() ? " +" : ":") + h.shown();
        }).toList();
    }

    private static String words(FactChange change) {
        return change.inOriginal().or(change::inRewrite).orElseThrow().text();
    }

    private static Filter kind(Kind... kinds) {
        return Facet.KIND.with().apply(Filter.ALL, Set.of(kinds));
    }

    @Test
    void listsEveryChangeOnceMostSevereFirst() {
        assertThat(lines()).containsExactly("Ana", "Cy", "in Rome", "sad", "new", "Bo");
        assertThat(model.count()).isEqualTo(new Count(6, 6));
    }

    @Test
    void aFilterHidesLinesButNotTotals() {
        model.filter().set(kind(Kind.ALTERED));
        assertThat(lines()).containsExactly("Ana", "Cy", "Bo");
        assertThat(model.count()).isEqualTo(new Count(3, 6));
        assertThat(model.count(Facet.KIND, Kind.DROPPED)).isEqualTo(new Count(1, 1));
    }

    @Test
    void filtersCombineAndCountWhatEachWouldShowUnderTheOthers() {
        model.filter().set(Facet.SEVERITY.toggle(kind(Kind.ALTERED), Severity.LOW));
        assertThat(lines()).containsExactly("Bo");
        assertThat(model.count(Facet.KIND, Kind.ALTERED)).isEqualTo(new Count(1, 3));
        assertThat(model.count(Facet.KIND, Kind.DROPPED)).isEqualTo(new Count(0, 1));
        assertThat(model.count(Facet.SEVERITY, Severity.HIGH)).isEqualTo(new Count(2, 2));
        model.filter().set(Facet.TYPE.toggle(model.filter().get(), FactType.MONEY));
        assertThat(lines()).isEmpty();
    }

    @Test
    void twoValuesOfOneSideShowBoth() {
        model.filter().set(kind(Kind.DROPPED, Kind.ADDED));
        assertThat(lines()).containsExactly("in Rome", "sad", "new");
        model.filter().set(Facet.KIND.toggle(model.filter().get(), Kind.ADDED));
        assertThat(lines()).containsExactly("in Rome");
    }

    @Test
    void decidedAndNotedChangesCanBeListedAlone() {
        review.decide(desk.change("Cy"), Verdict.QUERIED);
        review.note(desk.change("sad"), "ask the desk");
        model.filter().set(Facet.MARK.toggle(Filter.ALL, Mark.QUERIED));
        assertThat(lines()).containsExactly("Cy");
        model.filter().set(Facet.MARK.toggle(Filter.ALL, Mark.NOTED));
        assertThat(lines()).containsExactly("sad");
        assertThat(model.count(Facet.MARK, Mark.OPEN)).isEqualTo(new Count(5, 5));
    }

    @Test
    void stepsFollowTheFilterAndGoOnWhereADecidedChangeLeftIt() {
        model.filter().set(Facet.MARK.toggle(Filter.ALL, Mark.OPEN));
        session.step(1);
        session.step(1);
        review.decide(desk.change("Cy"), Verdict.CONFIRMED);
        assertThat(lines()).doesNotContain("Cy");
        session.step(1);
        assertThat(session.selected().get()).isSameAs(desk.change("in Rome"));
        assertThat(session.place()).isEqualTo(1);
    }

    @Test
    void groupsByTypeUnderNamesWithCounts() {
        model.grouping().set(Grouping.TYPE);
        assertThat(lines()).containsExactly("Names:6", "Ana", "Cy", "in Rome", "sad", "new", "Bo");
    }

    @Test
    void groupsByParagraphInTheOrderOfTheTextAndStepsSo() {
        model.grouping().set(Grouping.PARAGRAPH);
        assertThat(lines()).containsExactly("Paragraph 1:3", "Ana", "in Rome", "Bo", "Paragraph 2:2", "Cy", "sad",
                "Paragraph 3 of the rewrite:1", "new");
        session.first();
        session.step(1);
        assertThat(session.selected().get()).isSameAs(desk.change("in Rome"));
    }

    @Test
    void anEmptyGroupHasNoHead() {
        model.grouping().set(Grouping.PARAGRAPH);
        model.filter().set(kind(Kind.DROPPED));
        assertThat(lines()).containsExactly("Paragraph 1:1", "in Rome");
    }

    @Test
    void aFoldedGroupOpensForAStep() {
        model.grouping().set(Grouping.PARAGRAPH);
        assertThat(model.fold(0, true)).isTrue();
        assertThat(model.fold(0, true)).isFalse();
        assertThat(lines()).startsWith("Paragraph 1 +3", "Paragraph 2:2");
        session.step(1);
        assertThat(session.selected().get()).isSameAs(desk.change("Ana"));
        assertThat(lines()).startsWith("Paragraph 1:3", "Ana");
        assertThat(model.line()).isEqualTo(1);
    }

    @Test
    void choosingALineSelectsItsChangeAndBack() {
        model.choose(1);
        assertThat(session.selected().get()).isSameAs(desk.change("Cy"));
        session.step(1);
        assertThat(model.line()).isEqualTo(2);
    }

    @Test
    void aHiddenChangeHasNoLineUntilANoteIsWrittenOnIt() {
        session.select(desk.change("in Rome"));
        model.filter().set(kind(Kind.ADDED));
        assertThat(model.line()).isEqualTo(-1);
        assertThat(session.selected().get()).isSameAs(desk.change("in Rome"));
        model.list(desk.change("in Rome"));
        assertThat(model.line()).isEqualTo(2);
    }

    @Test
    void anotherPairShowsAllItsChanges() {
        model.filter().set(kind(Kind.ADDED));
        session.open(desk.pair());
        assertThat(lines()).isEmpty();
        assertThat(model.counted().get()).isNull();
        session.compared(desk.comparison());
        assertThat(lines()).hasSize(6);
        assertThat(model.counted().get()).isSameAs(desk.comparison());
    }
}
