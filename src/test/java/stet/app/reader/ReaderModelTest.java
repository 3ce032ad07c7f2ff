package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.app.desk.Side.ORIGINAL;
import static stet.app.desk.Side.REWRITE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.desk.Desk;
import stet.app.session.Finding;
import stet.app.session.Session;
import stet.text.Place;
import stet.text.Span;

class ReaderModelTest {
    private final Desk desk = Desk.of("[k1:Bo] met [a1:Ana].\nThen all left [k2:Rome].",
            "Then everyone left [k2:Rome].\nThere [k1:Bo] met [a1:Eva].", "1~2 2-1");
    private final Session session = desk.session();
    private final ReaderModel model = Reading.model(session, new Finding(session));

    private static Place letter(int block, int at) {
        return new Place(block, new Span(at, at + 1));
    }

    @Test
    void aFactKeptIsPointedAtOnlyWhileTheyAreMarked() {
        model.hover(ORIGINAL, letter(1, 0));
        assertThat(model.pointed().get()).isNull();
        session.display().showKept().set(true);
        model.hover(ORIGINAL, letter(1, 1));
        assertThat(model.pointed().get()).isEqualTo(new Subject.Same(desk.comparison().kept().getFirst()));
        assertThat(model.marks(REWRITE, REWRITE.of(desk.comparison()).analysis().article().block(2)))
                .filteredOn(m -> m.classes().contains("kept-lit")).extracting(Mark::span)
                .containsExactly(new Span(6, 8));
    }

    @Test
    void movingOnWithinOneFactTellsNothingNew() {
        List<Subject> heard = new ArrayList<>();
        model.pointed().subscribe(s -> heard.add(s));
        heard.clear();
        model.hover(ORIGINAL, letter(1, 7));
        model.hover(ORIGINAL, letter(1, 8));
        assertThat(heard).containsExactly(new Subject.Changed(desk.change("Ana")));
        model.hover(ORIGINAL, null);
        assertThat(heard).hasSize(2).last().isNull();
    }

    @Test
    void aKeptFactIsChosenInsteadOfAChangeAndTheOtherWayRound() {
        session.display().showKept().set(true);
        model.choose(ORIGINAL, letter(1, 7));
        assertThat(session.selected().get()).isSameAs(desk.change("Ana"));
        model.choose(ORIGINAL, letter(1, 0));
        assertThat(session.selected().get()).isNull();
        assertThat(model.chosen().get()).isInstanceOf(Subject.Same.class);
        model.choose(ORIGINAL, letter(1, 4));
        assertThat(model.chosen().get()).isInstanceOf(Subject.Same.class);
        session.select(desk.change("Ana"));
        assertThat(model.chosen().get()).isEqualTo(new Subject.Changed(desk.change("Ana")));
    }

    @Test
    void marksThatAreTakenAwayAreNotChosenAnyMore() {
        session.display().showKept().set(true);
        model.choose(ORIGINAL, letter(1, 0));
        session.display().showKept().set(false);
        assertThat(model.chosen().get()).isNull();
    }

    @Test
    void aFactKnowsTheMovedPassageItStandsIn() {
        assertThat(model.moved(new Subject.Changed(desk.change("Ana"))).orElseThrow().kind())
                .isEqualTo(Ribbon.Kind.MOVED);
        assertThat(model.moved(new Subject.Same(desk.comparison().kept().getFirst()))).isPresent();
        assertThat(model.moved(new Subject.Same(desk.comparison().kept().getLast()))).isEmpty();
    }

    @Test
    void aPlaceKnowsTheRibbonThatEndsThere() {
        Desk split = Desk.of("Ana came in and then she left.", "Ana came.\nShe left.", "1-1,2");
        ReaderModel other = Reading.model(split.session(), new Finding(new Session()));
        assertThat(other.ribbon(ORIGINAL, letter(1, 2)).orElseThrow().rewrite().block()).isEqualTo(1);
        assertThat(other.ribbon(ORIGINAL, letter(1, 28)).orElseThrow().rewrite().block()).isEqualTo(2);
        assertThat(other.ribbon(REWRITE, letter(2, 3)).orElseThrow().original().block()).isEqualTo(1);
    }
}
