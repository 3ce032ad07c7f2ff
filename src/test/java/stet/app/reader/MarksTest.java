package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.app.desk.Side.ORIGINAL;
import static stet.app.desk.Side.REWRITE;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.app.session.Finding;
import stet.app.desk.Desk;
import stet.app.desk.Side;
import stet.app.session.Session;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.text.Block;
import stet.text.Place;
import stet.text.Span;

class MarksTest {

    private static String draw(List<Mark> marks) {
        return marks.stream().map(m -> m.span().start() + "-" + m.span().end() + m.classes().stream()
                .map(c -> " " + c.replace("fact-", "")).collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static FactChange.Dropped dropped(int from, int to) {
        return new FactChange.Dropped(fact(from, to), Severity.MEDIUM, "");
    }

    private static FactChange.Altered altered(int from, int to, Severity severity) {
        return new FactChange.Altered(fact(from, to), fact(0, 1), severity, "");
    }

    private static Fact fact(int from, int to) {
        return new Fact(FactType.NAME, new Place(1, new Span(from, to)), "x", new FactValue.NameValue("x"));
    }

    @Test
    void eachKindHasItsClass() {
        Desk desk = Desk.of("[a1:Ana] met [l1:Bo] [d1:in Rome] with [k1:Cy]",
                "[a1:Eva] met [l1:Boo], said [n1:Di], with [k1:Cy]", "1-1");
        ReaderModel model = Reading.model(desk.session(), new Finding(new Session()));
        assertThat(draw(model.marks(ORIGINAL, block(desk, ORIGINAL))))
                .isEqualTo("0-3 altered, 3-8, 8-10 altered-low, 10-11, 11-18 dropped, 18-24, 24-26 kept");
        assertThat(draw(model.marks(REWRITE, block(desk, REWRITE))))
                .isEqualTo("0-3 altered, 3-8, 8-11 altered-low, 11-18, 18-20 added, 20-27, 27-29 kept");
    }

    private static Block block(Desk desk, Side side) {
        return side.of(desk.comparison()).analysis().article().block(1);
    }

    @Test
    void whereTwoMeetTheWorseShows() {
        assertThat(draw(Marks.of(20, ORIGINAL, List.of(altered(5, 10, Severity.LOW), dropped(0, 20)), List.of(),
                Marks.Light.NONE, _ -> false))).isEqualTo("0-5 dropped, 5-10 altered-low, 10-20 dropped");
        assertThat(draw(Marks.of(20, ORIGINAL,
                List.of(altered(5, 10, Severity.HIGH), altered(8, 15, Severity.MEDIUM)), List.of(), Marks.Light.NONE,
                _ -> false)))
                .isEqualTo("0-5, 5-10 altered, 10-15 altered-low, 15-20");
    }

    @Test
    void theSelectedOneShowsWhole() {
        FactChange whole = dropped(0, 12);
        List<FactChange> changes = List.of(altered(3, 6, Severity.HIGH), whole);
        assertThat(draw(Marks.of(12, ORIGINAL, changes, List.of(), new Marks.Light(whole, null), _ -> false)))
                .isEqualTo("0-12 dropped selected");
        assertThat(draw(Marks.of(12, ORIGINAL, changes, List.of(), new Marks.Light(null, whole), _ -> false)))
                .isEqualTo("0-12 dropped hovered");
    }

    @Test
    void twoEqualChangesAreLitOneAtATime() {
        FactChange first = dropped(0, 4);
        FactChange second = dropped(0, 4);
        assertThat(first).isEqualTo(second);
        assertThat(Marks.of(6, ORIGINAL, List.of(first, second), List.of(), new Marks.Light(first, null), _ -> false)
                .getFirst()
                .change()).isSameAs(first);
    }

    @Test
    void aFactBeyondTheBlocksEndIsCut() {
        assertThat(draw(Marks.of(5, ORIGINAL, List.of(dropped(3, 40), dropped(50, 60)), List.of(), Marks.Light.NONE,
                _ -> false)))
                .isEqualTo("0-3, 3-5 dropped");
    }

    @Test
    void whatIsDismissedKeepsOnlyAHair() {
        FactChange change = altered(5, 10, Severity.HIGH);
        assertThat(Marks.of(20, ORIGINAL, List.of(change), List.of(), Marks.Light.NONE, c -> c == change)).extracting(
                Mark::classes).containsExactly(List.of(), List.of("fact-dismissed"), List.of());
    }

    @Test
    void keptFactsAreMarkedOnDemandAndOneOfThemLit() {
        List<Fact> kept = List.of(fact(2, 6), fact(6, 9));
        List<Mark> marks = Marks.of(20, ORIGINAL, List.of(altered(12, 15, Severity.HIGH)), kept, Marks.Light.NONE,
                _ -> false);
        assertThat(draw(Marks.shown(marks))).isEqualTo("0-2, 2-9 kept kept-shown, 9-12, 12-15 altered, 15-20");
        assertThat(draw(Marks.lit(Marks.shown(marks), new Span(6, 9))))
                .isEqualTo("0-2, 2-6 kept kept-shown, 6-9 kept kept-shown kept-lit, 9-12, 12-15 altered, 15-20");
    }
}
