package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stet.align.Alignment;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.library.memory.Decision.Verdict;
import stet.library.memory.Memory;
import stet.library.memory.TextPair;

/** Blocks joined and parted by hand: one step each of the history that decisions are in too. */
@Timeout(60)
class TyingTest {
    private static final BlockPair BLOCKS = new BlockPair(1, 1);
    private static final FactChange CHANGE = Sample.altered("80", "800");

    @TempDir
    Path home;

    private final Session session = new Session();
    private Memory memory;
    private History history;
    private Tying tying;
    private final Pair pair = Sample.pair();

    @BeforeEach
    void open() {
        memory = Memory.in(home);
        history = new History(session, () -> memory, Runnable::run);
        tying = new Tying(session, history);
        session.open(pair);
        session.compared(Sample.comparison(pair, CHANGE, Sample.dropped("7", Severity.LOW)));
    }

    @AfterEach
    void close() {
        history.close();
        memory.close();
    }

    private Corrections kept() throws Exception {
        Comparison shown = session.comparison().get();
        TextPair texts = TextPair.of(shown.original().analysis().article(), shown.rewrite().analysis().article());
        return history.ask(m -> m.corrections(texts));
    }

    @Test
    void whatIsTiedIsKeptToldAndTakenBack() throws Exception {
        tying.tie(BLOCKS, Tie.PARTED);
        assertThat(session.realignments().get()).isEqualTo(1);
        assertThat(session.notice().get()).startsWith("Parted by you");
        assertThat(kept()).isEqualTo(tying.corrections().get()).isEqualTo(Corrections.NONE.with(BLOCKS, Tie.PARTED));
        tying.tie(BLOCKS, Tie.JOINED);
        assertThat(kept()).isEqualTo(Corrections.NONE.with(BLOCKS, Tie.JOINED));
        history.undo();
        assertThat(kept()).isEqualTo(Corrections.NONE.with(BLOCKS, Tie.PARTED));
        history.undo();
        assertThat(kept()).isEqualTo(Corrections.NONE);
        history.redo();
        assertThat(kept()).isEqualTo(tying.corrections().get()).isEqualTo(Corrections.NONE.with(BLOCKS, Tie.PARTED));
    }

    @Test
    void oneHistoryTakesBackDecisionsAndTiesInTheirOrder() throws Exception {
        try (Review review = new Review(session, history, Runnable::run)) {
            review.start();
            // what was decided before is read first
            for (int i = 0; i < 200 && session.decisions().get().isEmpty(); i++) {
                review.decide(CHANGE, Verdict.CONFIRMED);
                Thread.sleep(10);
            }
            tying.tie(BLOCKS, Tie.PARTED);
            history.undo();
            assertThat(kept()).isEqualTo(Corrections.NONE);
            assertThat(session.decisions().get()).hasSize(1);
            history.undo();
            assertThat(session.decisions().get()).isEmpty();
        }
    }

    @Test
    void thePairTheOtherWayRoundIsTheSamePair() throws Exception {
        tying.tie(BLOCKS, Tie.PARTED);
        Pair swapped = pair.swapped();
        session.open(swapped);
        session.compared(Sample.comparison(swapped, CHANGE));
        assertThat(kept()).isEqualTo(Corrections.NONE.with(BLOCKS, Tie.PARTED));
        history.undo();
        assertThat(session.notice().get()).startsWith("Left to Stet");
        assertThat(kept()).isEqualTo(Corrections.NONE);
    }

    @Test
    void anotherPairIsToldSoAndCountedAnew() throws Exception {
        tying.tie(BLOCKS, Tie.PARTED);
        Pair other = new Pair(pair.story(), pair.original(), Sample.version("c.txt", "Nobody knows."));
        session.open(other);
        session.compared(Sample.comparison(other, CHANGE));
        assertThat(session.counts().ledgers()).containsKey(pair.key());
        history.undo();
        assertThat(session.notice().get()).isEqualTo("That was on the passages of another pair.");
        assertThat(session.counts().ledgers()).doesNotContainKey(pair.key()).containsKey(other.key());
        assertThat(tying.corrections().get()).isEqualTo(Corrections.NONE);
    }

    @Test
    void whatIsComparedAnewKeepsTheChosenChange() {
        session.select(CHANGE);
        FactChange again = Sample.altered("80", "800");
        Corrections said = Corrections.NONE.with(BLOCKS, Tie.JOINED);
        Comparison before = session.comparison().get();
        session.comparedAnew(new Comparison(before.original(), before.rewrite(),
                new Alignment(List.of(), List.of(), List.of(), List.of(), said), List.of(again), List.of(),
                before.ledger(), before.reuse()));
        assertThat(session.selected().get()).isSameAs(again);
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
        assertThat(tying.corrections().get()).isEqualTo(said);
    }

    @Test
    void nothingIsTiedWhereNothingIsCompared() {
        session.choose();
        tying.tie(BLOCKS, Tie.JOINED);
        assertThat(session.realignments().get()).isZero();
    }
}
