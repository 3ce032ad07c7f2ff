package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.fact.Fact;
import stet.intake.Intake;
import stet.text.Article;

/** The engine on invented stories: what an editor must see, and what must stay silent. */
class ComparerTest {
    private static final Intake INTAKE = new Intake();

    private static final String WIRE = """
                                       Ferry operator Norrvik Lines to cut routes as losses mount

                                       BERGEN, May 12 (Fjordwire) — Norrvik Lines said on Monday it could close four of its 31 routes after a \
                                       loss of $48.6 million last year.

                                       Chief executive Ingrid Solheim told reporters the company would protect at least 1,200 jobs.

                                       "We will not leave the islands without a boat," Solheim said.

                                       Her father, Arne Solheim, founded the line in 1961 with two wooden ships.
                                       """;

    private static Article article(String text) {
        return INTAKE.text(text, null, null);
    }

    private static Comparison compare(String original, String rewrite) {
        return Mirror.compare(article(original), article(rewrite));
    }

    private static List<String> told(Comparison c) {
        return c.changes().stream().map(x -> x.kind() + " " + x.type().word() + " " + text(x.inOriginal().orElse(null))
                + " > " + text(x.inRewrite().orElse(null)) + " " + x.severity().word()).toList();
    }

    private static String text(Fact fact) {
        return fact == null ? "-" : fact.text();
    }

    @Test
    void anArticleAgainstItselfHasNoChange() {
        Comparison c = compare(WIRE, WIRE);
        assertThat(told(c)).isEmpty();
        assertThat(c.ledger().kept()).isEqualTo(c.ledger().original()).isEqualTo(c.ledger().rewrite()).isPositive();
        assertThat(c.reuse().verbatim()).isEqualTo(1);
    }

    @Test
    void transposedDigitsAreAltered() {
        assertThat(told(compare(WIRE, WIRE.replace("$48.6 million", "$46.8 million"))))
                .containsExactly("altered money $48.6 million > $46.8 million high");
    }

    @Test
    void aGuessTurnedIntoACertaintyIsAltered() {
        assertThat(told(compare(WIRE, WIRE.replace("could close", "will close"))))
                .containsExactly("altered certainty could > will high");
    }

    @Test
    void aFloorTurnedIntoACeilingIsAltered() {
        assertThat(told(compare(WIRE, WIRE.replace("at least 1,200", "up to 1,200"))))
                .containsExactly("altered number at least 1,200 > up to 1,200 high");
    }

    @Test
    void theFatherInThePlaceOfTheDaughterIsAltered() {
        assertThat(told(compare(WIRE, WIRE.replace("Solheim said", "Arne Solheim said"))))
                .anySatisfy(change -> assertThat(change).startsWith("altered").contains("> ").contains("Arne Solheim")
                        .endsWith("high"));
    }

    @Test
    void anotherWeekdayIsAltered() {
        assertThat(told(compare(WIRE, WIRE.replace("on Monday", "on Thursday"))))
                .containsExactly("altered date Monday > Thursday high");
    }

    @Test
    void wordsChangedInsideTheMarksAreAltered() {
        assertThat(told(compare(WIRE, WIRE.replace("without a boat", "without a ferry"))))
                .anySatisfy(change -> assertThat(change).startsWith("altered quote").endsWith("high"));
    }

    @Test
    void rewordingWithTheSameFactsIsSilent() {
        assertThat(told(compare(WIRE, WIRE.replace("Norrvik Lines said on Monday it could close",
                "On Monday Norrvik Lines said it may shut").replace("$48.6 million", "48.6 million dollars")
                .replace("two wooden ships", "2 wooden vessels")))).noneMatch(c -> !c.endsWith("low"));
    }

    @Test
    void aFactThatMovedIsKept() {
        String last = WIRE.substring(WIRE.indexOf("Her father"));
        String moved = WIRE.replace(last, "").replace("Chief executive", last + "\nChief executive");
        assertThat(told(compare(WIRE, moved))).isEmpty();
    }

    @Test
    void aDroppedParagraphsFactsAreDroppedOnce() {
        String trimmed = WIRE.substring(0, WIRE.indexOf("Her father"));
        assertThat(told(compare(WIRE, trimmed))).contains("dropped person Arne Solheim > - medium",
                "dropped date 1961 > - low").allMatch(c -> c.startsWith("dropped"));
    }

    @Test
    void swappingTheSidesMirrorsTheKinds() {
        String rewrite = WIRE.replace("could close", "will close").replace(" in 1961", "")
                .replace("jobs", "jobs in Oslo");
        List<String> there = compare(WIRE, rewrite).changes().stream().map(FactChange::kind).sorted().toList();
        List<String> back = compare(rewrite, WIRE).changes().stream().map(FactChange::kind)
                .map(k -> k.equals("added") ? "dropped" : k.equals("dropped") ? "added" : k).sorted().toList();
        assertThat(there).isEqualTo(back).contains("altered", "dropped", "added");
    }

    @Test
    void theLedgerAddsUp() {
        Ledger l = compare(WIRE, WIRE.replace("could close", "will close").replace("in 1961 ", "")).ledger();
        assertThat(l.original()).isEqualTo(l.kept() + l.altered() + l.dropped());
        assertThat(l.rewrite()).isEqualTo(l.kept() + l.altered() + l.added());
    }

    @Test
    void theSharesOfReuseSumToOne() {
        Reuse r = compare(WIRE, WIRE.replace("Chief executive Ingrid Solheim told reporters",
                "Wholly other words begin this, and Ingrid Solheim told the press")).reuse();
        assertThat(r.verbatim() + r.reworded() + r.fresh()).isBetween(0.999999, 1.000001);
        assertThat(r.verbatim()).isBetween(0.7, 0.95);
        assertThat(r.longestRun()).isNotNull();
    }

    @Test
    void anUnrelatedArticleSharesNothing() {
        Comparison c = compare(WIRE,
                """
                Young striker signs for coastal club

                The 19-year-old scored twice in a friendly against a second-division side from the capital.

                Supporters had waited for hours outside the stadium to see her train with the first team.
                """);
        assertThat(c.alignment().blocks()).isEmpty();
        assertThat(c.changes()).noneMatch(FactChange.Altered.class::isInstance);
        assertThat(c.reuse().fresh()).isEqualTo(1);
    }

    @Test
    void modelsCanBeLoadedAhead() {
        new Comparer().prepare();
        assertThat(told(compare(WIRE, WIRE))).isEmpty();
    }

    @Test
    void emptyArticlesCompare() {
        assertThat(compare("", "").changes()).isEmpty();
        assertThat(compare(WIRE, "").changes()).isNotEmpty().allMatch(FactChange.Dropped.class::isInstance);
    }
}
