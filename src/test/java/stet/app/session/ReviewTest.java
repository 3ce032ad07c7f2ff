package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Version;
import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;
import stet.library.memory.Memory;

/** Decisions on changes: made, taken back, and there again the next day under another file name. */
@Timeout(60)
class ReviewTest {
    private static final FactChange FIRST = Sample.altered("80", "800");
    private static final FactChange SECOND = Sample.altered("3", "4");

    @TempDir
    Path home;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    @Test
    void aDecisionLastsThoughTheFileIsCalledOtherwise() throws Exception {
        try (Memory memory = Memory.in(home)) {
            Session session = opened("b.txt", FIRST, SECOND);
            try (History history = history(session, memory); Review review = review(session, history)) {
                review.decide(FIRST, Verdict.QUERIED);
                review.note(FIRST, "  ask the desk ");
                review.decide(SECOND, Verdict.DISMISSED);
                assertThat(session.decision(FIRST)).isEqualTo(new Decision(Verdict.QUERIED, "ask the desk"));
            }
        }
        try (Memory memory = Memory.in(home)) {
            FactChange again = Sample.altered("80", "800");
            Session session = opened("elsewhere/renamed.html", again, Sample.altered("3", "4"));
            try (History history = history(session, memory); Review _ = review(session, history)) {
                assertThat(session.decision(again)).isEqualTo(new Decision(Verdict.QUERIED, "ask the desk"));
                assertThat(session.decisions().get()).hasSize(2);
            }
        }
    }

    @Test
    void theSameVerdictOnceMoreTakesItBack() throws Exception {
        Session session = opened("b.txt", FIRST);
        try (Memory memory = Memory.passing();
                History history = history(session, memory);
                Review review = review(session, history)) {
            review.decide(FIRST, Verdict.CONFIRMED);
            review.decide(FIRST, Verdict.CONFIRMED);
            assertThat(session.decisions().get()).isEmpty();
        }
    }

    @Test
    void stepsAreTakenBackAndMadeAgain() throws Exception {
        Session session = opened("b.txt", FIRST, SECOND);
        try (Memory memory = Memory.passing();
                History history = history(session, memory);
                Review review = review(session, history)) {
            review.decide(FIRST, Verdict.CONFIRMED);
            review.decide(FIRST, Verdict.QUERIED);
            review.note(SECOND, "check");
            history.undo();
            assertThat(session.decision(SECOND).note()).isEmpty();
            assertThat(session.selected().get()).isSameAs(SECOND);
            history.undo();
            assertThat(session.decision(FIRST).verdict()).isEqualTo(Verdict.CONFIRMED);
            history.redo();
            assertThat(session.decision(FIRST).verdict()).isEqualTo(Verdict.QUERIED);
            history.undo();
            history.undo();
            history.undo();
            assertThat(session.decisions().get()).isEmpty();
        }
    }

    @Test
    void aStepOnAnotherPairIsTakenBackUnseen() throws Exception {
        Session session = opened("b.txt", FIRST);
        try (Memory memory = Memory.in(home)) {
            try (History history = history(session, memory); Review review = review(session, history)) {
                review.decide(FIRST, Verdict.CONFIRMED);
                compare(session, Sample.version("c.txt", "Another text."), SECOND);
                next();
                history.undo();
                assertThat(session.notice().get()).isEqualTo("That was a decision on another pair.");
                assertThat(session.decisions().get()).isEmpty();
            }
            Session later = opened("b.txt", FIRST);
            try (History history = history(later, memory); Review _ = review(later, history)) {
                assertThat(later.decisions().get()).isEmpty();
            }
        }
    }

    @Test
    void decisionsStayOnShowWhereTheSameTextsAreComparedAnew() throws Exception {
        Session session = opened("b.txt", FIRST, SECOND);
        try (History history = history(session, Memory.passing()); Review review = review(session, history)) {
            review.decide(FIRST, Verdict.QUERIED);
            Comparison before = session.comparison().get();
            FactChange again = Sample.altered("80", "800");
            session.comparedAnew(new Comparison(before.original(), before.rewrite(), before.alignment(),
                    List.of(again), before.kept(), before.ledger(), before.reuse()));
            assertThat(session.decision(again).verdict()).isEqualTo(Verdict.QUERIED);
            assertThat(session.selected().get()).isSameAs(again);
            history.undo();
            assertThat(session.decisions().get()).isEmpty();
        }
    }

    private History history(Session session, Memory memory) {
        return new History(session, () -> memory, window::add);
    }

    private Review review(Session session, History history) throws InterruptedException {
        Review review = new Review(session, history, window::add);
        review.start();
        next();
        return review;
    }

    private void next() throws InterruptedException {
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        assertThat(news).isNotNull();
        news.run();
    }

    private static Session opened(String rewrite, FactChange... changes) {
        Session session = new Session();
        compare(session, Sample.version(rewrite, "The ferry carried 800 people."), changes);
        return session;
    }

    private static void compare(Session session, Version rewrite, FactChange... changes) {
        Version original = Sample.version("a.txt", "The ferry carried 80 people.");
        Pair pair = new Pair(Sample.story("a.txt", original, rewrite), original, rewrite);
        Comparison comparison = Sample.comparison(pair, changes);
        session.open(pair);
        session.compared(comparison);
    }
}
