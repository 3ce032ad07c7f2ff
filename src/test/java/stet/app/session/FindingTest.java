package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.app.desk.Desk;
import stet.app.desk.Side;
import stet.app.session.Finding.Found;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.text.Place;
import stet.text.Span;

class FindingTest {
    private final Session session = Desk.of("""
                                            Orla Finch’s ferry left.
                                            The [k1:Finch] sank.
                                            """, """
                                                 The ferry of ORLA FINCH left, and the Ferry sank.
                                                 """, "1-1").session();
    private final Finding finding = new Finding(session);

    @Test
    void findsInBothColumnsWithoutRegardToCapitalsAndQuotes() {
        finding.query().set("ferry");
        assertThat(finding.found().get()).containsExactly(at(Side.ORIGINAL, 1, 13, 18), at(Side.REWRITE, 1, 4, 9),
                at(Side.REWRITE, 1, 38, 43));
        finding.query().set("Finch's");
        assertThat(finding.found().get()).containsExactly(at(Side.ORIGINAL, 1, 5, 12));
        finding.query().set("  ");
        assertThat(finding.found().get()).isEmpty();
    }

    @Test
    void countsEachColumn() {
        finding.query().set("ferry");
        assertThat(finding.count(Side.ORIGINAL)).isEqualTo(1);
        assertThat(finding.count(Side.REWRITE)).isEqualTo(2);
    }

    @Test
    void tellsWhenItWentRound() {
        finding.query().set("ferry");
        finding.step(1);
        assertThat(finding.turn().get()).isEqualTo(Finding.Turn.NONE);
        finding.step(-1);
        assertThat(finding.turn().get()).isEqualTo(Finding.Turn.PAST_THE_FIRST);
        finding.step(1);
        assertThat(finding.turn().get()).isEqualTo(Finding.Turn.PAST_THE_LAST);
        finding.step(1);
        assertThat(finding.turn().get()).isEqualTo(Finding.Turn.NONE);
    }

    @ParameterizedTest
    @CsvSource({"Zürich,in zurich today,3,9", "zurich,in ZÜRICH today,3,9", "Jose,José left,0,4",
            "jose,Jose\u0301 left,0,5", "strasse,Die Straße,4,10", "Łódź,to Lodz,3,7", "Müller-Oe,Müller–Œ,0,8"})
    void accentsDoNotHide(String query, String text, int start, int end) {
        Finding desk = new Finding(Desk.of(text.translateEscapes(), "Nothing.", "").session());
        desk.query().set(query);
        assertThat(desk.found().get()).containsExactly(at(Side.ORIGINAL, 1, start, end));
    }

    @Test
    void stepsRoundAndRound() {
        finding.step(1);
        assertThat(finding.here().get()).isNull();
        finding.query().set("ferry");
        finding.step(-1);
        assertThat(finding.here().get()).isEqualTo(at(Side.REWRITE, 1, 38, 43));
        finding.step(1);
        assertThat(finding.here().get()).isEqualTo(at(Side.ORIGINAL, 1, 13, 18));
        finding.step(2);
        finding.step(2);
        assertThat(finding.here().get()).isEqualTo(at(Side.REWRITE, 1, 4, 9));
    }

    @Test
    void aNameIsFoundWhereOtherWordsMeanIt() {
        Fact finch = new Fact(FactType.PERSON, new Place(2, new Span(4, 9)), "Finch",
                new FactValue.NameValue("Orla Finch"));
        var comparison = session.comparison().get();
        var pair = session.pair().get();
        session.open(pair);
        session.compared(new stet.compare.Comparison(
                new stet.fact.FactSheet(comparison.original().analysis(), List.of(finch)), comparison.rewrite(),
                comparison.alignment(), comparison.changes(), comparison.kept(), comparison.ledger(),
                comparison.reuse()));
        finding.query().set("orla finch");
        assertThat(finding.found().get()).containsExactly(at(Side.ORIGINAL, 1, 0, 10),
                new Found(Side.ORIGINAL, new Place(2, new Span(4, 9)), true), at(Side.REWRITE, 1, 13, 23));
    }

    private static Found at(Side side, int block, int start, int end) {
        return new Found(side, new Place(block, new Span(start, end)), false);
    }
}
