package stet.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.app.desk.Desk;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.View;
import stet.library.memory.Memory;

class FactsModelTest {
    private final Desk desk = Desk.of("# Tide\n[k1:Ada] met [a1:Ivo] and [l1:Lena].\n[d1:Omar] came.",
            "# Tide\n[k1:Ada] met [a1:Iva] and [l1:Lana].\n[n1:Rosa] sang.", "1-1 2-2");
    private final Session session = desk.session();
    private final Finding finding = new Finding(session);
    private final FactsModel model = new FactsModel(session,
            new Review(session, new History(session, Memory::passing, Runnable::run), Runnable::run),
            finding);

    @Test
    void factsAreListedOnceTheReaderLooksTheAlteredOnesFirst() {
        assertThat(model.lines().get()).isEmpty();
        model.active().set(true);
        assertThat(told()).containsExactly("# Names 5 4", "Ivo > Iva", "Lena > Lana", "Omar > ", " > Rosa",
                "Ada > Ada");
    }

    @Test
    void paragraphsPutThemTogetherAsTheyStandInTheOriginal() {
        model.active().set(true);
        model.listing().set(model.listing().get().with(Listing.Order.BLOCK));
        assertThat(told()).containsExactly("# Ada met Ivo and Lena. 3 2", "Ivo > Iva", "Lena > Lana", "Ada > Ada",
                "# Omar came. 1 1", "Omar > ", "# Only in the rewrite 1 1", " > Rosa");
    }

    @Test
    void filtersAndWordsNarrowTheListAndTheTotalsStay() {
        model.active().set(true);
        model.listing().set(model.listing().get().with(Listing.Which.KEPT));
        assertThat(told()).containsExactly("# Names 1 0", "Ada > Ada");
        model.listing().set(model.listing().get().with(Listing.Which.CHANGED));
        finding.query().set("LAN");
        assertThat(told()).containsExactly("# Names 1 1", "Lena > Lana");
        assertThat(model.total(Listing.Which.ALL)).isEqualTo(5);
        assertThat(model.total(Listing.Which.KEPT)).isEqualTo(1);
    }

    @Test
    void theLineOfAChangeChoosesItAndTheWordsAroundItOpen() {
        model.active().set(true);
        model.choose(2);
        assertThat(session.selected().get()).isSameAs(desk.change("Lena"));
        assertThat(model.line()).isEqualTo(2);
        model.choose(5);
        assertThat(session.selected().get()).isNull();
        Entry entry = ((Line.Of) model.lines().get().get(1)).entry();
        model.turn(entry);
        assertThat(model.lines().get().get(2)).isEqualTo(new Line.Around(entry));
        model.turn(entry);
        assertThat(told()).hasSize(6);
    }

    @Test
    void aFactIsShownSideBySideWhereItStands() {
        session.view().set(View.FACTS);
        model.active().set(true);
        model.go(((Line.Of) model.lines().get().get(1)).entry());
        assertThat(session.view().get()).isEqualTo(View.SIDE_BY_SIDE);
        assertThat(session.selected().get()).isSameAs(desk.change("Ivo"));
        session.view().set(View.FACTS);
        model.go(((Line.Of) model.lines().get().get(5)).entry());
        assertThat(session.view().get()).isEqualTo(View.SIDE_BY_SIDE);
        assertThat(finding.here().get()).isNotNull().extracting(f -> f.place().block()).isEqualTo(2);
    }

    @Test
    void nothingIsListedWhileNothingIsCompared() {
        model.active().set(true);
        session.open(desk.pair());
        assertThat(told()).isEmpty();
        session.compared(desk.comparison());
        assertThat(told()).hasSize(6);
    }

    private List<String> told() {
        return model.lines().get().stream().map(line -> switch (line) {
            case Line.Group(String name, int facts, int changed) -> "# " + name + " " + facts + " " + changed;
            case Line.Of(Entry e, boolean _) -> e.original().map(f -> f.text()).orElse("") + " > "
                    + e.rewrite().map(f -> f.text()).orElse("");
            case Line.Around(Entry e) -> "… " + e.fact().text();
        }).toList();
    }
}
