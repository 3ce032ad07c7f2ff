package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.session.Phase.Choosing;
import stet.app.session.Phase.Comparing;
import stet.app.session.Phase.Empty;
import stet.app.session.Phase.Failed;
import stet.app.session.Phase.Loading;
import stet.app.session.Phase.Ready;
import stet.app.session.Phase.Verdict;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.library.Shelf;

class SessionTest {
    private static final FactChange LOW = Sample.dropped("1", Severity.LOW);
    private static final FactChange HIGH = Sample.dropped("2", Severity.HIGH);
    private static final FactChange ALTERED = Sample.altered("3", "4");

    private final Session session = new Session();
    private final Pair pair = Sample.pair();
    private final Shelf shelf = new Shelf("desk", List.of(pair.story()), List.of());

    @Test
    void goesFromNothingOverLoadingAndComparingToReady() {
        assertThat(session.phase().get()).isEqualTo(new Empty());
        session.load();
        assertThat(session.phase().get()).isEqualTo(new Loading());
        assertThat(session.reading().get()).isEqualTo(Reading.BEGUN);
        session.open(null, shelf);
        session.choose();
        assertThat(session.phase().get()).isEqualTo(new Choosing());
        session.open(pair);
        assertThat(session.phase().get()).isEqualTo(new Comparing(pair));
        session.compared(Sample.comparison(pair, LOW));
        assertThat(session.phase().get()).isInstanceOf(Ready.class);
        assertThat(session.phase().get().pairOpen()).contains(pair);
    }

    @Test
    void listsTheMostSevereFirst() {
        ready(LOW, HIGH, ALTERED);
        assertThat(session.changes().get()).containsExactly(HIGH, ALTERED, LOW);
    }

    @Test
    void stepsStopAtBothEnds() {
        ready(LOW, HIGH, ALTERED);
        assertThat(session.place()).isEqualTo(-1);
        session.step(1);
        assertThat(session.place()).isZero();
        session.step(-1);
        assertThat(session.place()).isZero();
        session.last();
        assertThat(session.selected().get()).isSameAs(LOW);
        session.step(1);
        assertThat(session.place()).isEqualTo(2);
        session.first();
        assertThat(session.selected().get()).isSameAs(HIGH);
    }

    @Test
    void aStepBackFromNothingChoosesTheFirst() {
        ready(LOW, HIGH);
        session.step(-1);
        assertThat(session.selected().get()).isSameAs(HIGH);
    }

    @Test
    void stepsInAnEmptyLedgerDoNothing() {
        session.step(1);
        session.last();
        assertThat(session.selected().get()).isNull();
    }

    @Test
    void equalChangesAreTwoSteps() {
        ready(Sample.dropped("7", Severity.LOW), Sample.dropped("7", Severity.LOW), LOW);
        session.step(1);
        session.step(1);
        session.step(1);
        assertThat(session.selected().get()).isSameAs(LOW);
    }

    @Test
    void anotherPairForgetsTheChosenChange() {
        ready(LOW);
        session.step(1);
        session.swap();
        assertThat(session.selected().get()).isNull();
        assertThat(session.comparison().get()).isNull();
        assertThat(session.changes().get()).isEmpty();
        assertThat(session.pair().get()).isEqualTo(new Pair(pair.story(), pair.rewrite(), pair.original()));
    }

    @Test
    void givingUpToLoadReturnsToWhatStood() {
        ready(LOW);
        session.load();
        session.at(new Reading(Reading.Stage.READING, 3, 9, Duration.ZERO));
        session.load();
        session.cancel();
        assertThat(session.phase().get()).isInstanceOf(Ready.class);
        assertThat(session.comparison().get()).isNotNull();
    }

    @Test
    void givingUpToCompareLeavesTheShelf() {
        session.open(null, shelf);
        session.open(pair);
        session.cancel();
        assertThat(session.phase().get()).isEqualTo(new Choosing());
        assertThat(session.pair().get()).isNull();
        assertThat(session.shelf().get()).isEqualTo(shelf);
    }

    @Test
    void aShelfThatGrowsLeavesTheReadingAlone() {
        session.open(null, shelf);
        ready(LOW, ALTERED);
        session.select(ALTERED);
        session.update(new Shelf("more", List.of(), List.of()));
        assertThat(session.shelf().get().name()).isEqualTo("more");
        assertThat(session.selected().get()).isSameAs(ALTERED);
        assertThat(session.phase().get()).isInstanceOf(Ready.class);
        assertThat(session.counts().ledgers()).hasSize(1);
    }

    @Test
    void countsWhatIsAlteredPerPair() {
        ready(LOW, ALTERED);
        session.counts().put(pair.swapped().key(), Sample.comparison(pair));
        assertThat(session.counts().ledgers().get(new Pair.Key("a.txt", "b.txt")).altered()).isEqualTo(1);
        assertThat(session.counts().ledgers().get(new Pair.Key("b.txt", "a.txt")).altered()).isZero();
        session.counts().forget(new Pair.Key("a.txt", "b.txt"));
        assertThat(session.counts().ledgers()).containsOnlyKeys(new Pair.Key("b.txt", "a.txt"));
        session.open(null, shelf);
        assertThat(session.counts().ledgers()).isEmpty();
    }

    @Test
    void knowsTwoThatDoNotBelongTogetherFromTwoThatAgree() {
        assertThat(new Ready(pair, Sample.comparison(pair)).verdict()).isEqualTo(Verdict.SAME);
        assertThat(new Ready(pair, Sample.comparison(pair, LOW)).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(new Ready(pair, Sample.unrelated(pair)).verdict()).isEqualTo(Verdict.UNRELATED);
    }

    @Test
    void refusesWhatItsPhaseDoesNotAllow() {
        assertThatIllegalStateException().isThrownBy(() -> session.compared(Sample.comparison(pair)))
                .withMessage("compared while Empty");
        assertThatIllegalStateException().isThrownBy(() -> session.failed("no"));
        assertThatIllegalStateException().isThrownBy(session::cancel);
        session.load();
        session.failed("The folder is gone.");
        assertThat(session.phase().get()).isEqualTo(new Failed("The folder is gone."));
        assertThatIllegalStateException().isThrownBy(session::cancel);
    }

    @Test
    void zoomsByTenthsWithinBounds() {
        session.display().zoom(1);
        session.display().zoom(1);
        session.display().zoom(1);
        assertThat(session.display().zoom().get()).isEqualTo(1.3);
        session.display().zoom(-99);
        assertThat(session.display().zoom().get()).isEqualTo(0.5);
        session.display().zoom(99);
        assertThat(session.display().zoom().get()).isEqualTo(3);
        session.display().zoom(0);
        assertThat(session.display().zoom().get()).isEqualTo(1);
    }

    @Test
    void opensAPairAtAChange() {
        session.openAt(pair, Sample.altered("3", "4"));
        assertThat(session.selected().get()).isNull();
        session.compared(Sample.comparison(pair, LOW, ALTERED));
        assertThat(session.selected().get()).isSameAs(ALTERED);
        session.openAt(pair, Sample.dropped("1", Severity.LOW));
        assertThat(session.phase().get()).isInstanceOf(Ready.class);
        assertThat(session.selected().get()).isSameAs(LOW);
    }

    @Test
    void aChangeThatIsNoLongerThereIsNotChosenNorRemembered() {
        session.openAt(pair, Sample.altered("3", "5"));
        session.compared(Sample.comparison(pair, LOW, ALTERED));
        assertThat(session.selected().get()).isNull();
        session.openAt(pair.swapped(), ALTERED);
        ready(LOW, ALTERED);
        assertThat(session.selected().get()).isNull();
    }

    private void ready(FactChange... changes) {
        session.open(pair);
        session.compared(Sample.comparison(pair, changes));
    }
}
