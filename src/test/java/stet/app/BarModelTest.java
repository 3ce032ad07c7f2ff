package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.session.Pair;
import stet.app.session.Sample;
import stet.app.session.Session;
import stet.app.session.View;
import stet.compare.Severity;
import stet.compare.Story;
import stet.library.Shelf;

/** The window's title in every phase and view, and the line under the bar. */
class BarModelTest {
    private final Session session = new Session();
    private final BarModel model = new BarModel(session);
    private final Pair pair = Sample.pair();

    @Test
    void theTitleTellsWhatIsOpenInEveryPhase() {
        assertThat(title()).isEqualTo("Stet");
        session.load();
        assertThat(title()).isEqualTo("Stet");
        session.open(null, new Shelf("march", List.of(pair.story()), List.of()));
        session.choose();
        assertThat(title()).isEqualTo("march – Stet");
        session.alone(pair.story());
        assertThat(title()).isEqualTo(pair.story().title() + " – Stet");
        session.open(pair);
        assertThat(title()).isEqualTo(pair.story().title() + ": a and b – Stet");
        session.compared(Sample.comparison(pair));
        assertThat(title()).isEqualTo(pair.story().title() + ": a and b – Stet");
        session.view().set(View.STORY_TABLE);
        assertThat(title()).isEqualTo(pair.story().title() + ": all versions – Stet");
        session.load();
        session.failed("“a.txt” is gone.");
        assertThat(title()).isEqualTo("march – Stet");
    }

    @Test
    void whereNoFactDiffersTheLineNamesTheNextStep() {
        session.open(pair);
        session.compared(Sample.comparison(pair));
        assertThat(model.notice().get())
                .isEqualTo("No fact differs between these two. What is reworded says the same.");
        Story three = Sample.story("a.txt", pair.original(), pair.rewrite(), Sample.version("c.txt", "Words."));
        Pair open = new Pair(three, pair.original(), pair.rewrite());
        session.open(open);
        session.compared(Sample.comparison(open));
        assertThat(model.notice().get()).endsWith("The story table (Ctrl+4) shows the other versions of this story"
                + " at a glance.");
        session.open(open);
        session.compared(Sample.comparison(open, Sample.dropped("1", Severity.HIGH)));
        assertThat(model.notice().get()).isEmpty();
    }

    private String title() {
        return model.title().get();
    }
}
