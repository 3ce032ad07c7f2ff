package stet.compare.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who altered what, who took it over, and who was made from whom. */
class StoryTableTest {
    private static final String NAMES = "Abrell Bondar Castan Dumitru Ekholm Falk";

    /** The columns with what they were made from. */
    private static List<String> tree(StoryTable table) {
        return table.columns().stream().map(c -> c.version().path() + "<" + c.descent().source()).toList();
    }

    /** A row in signs: {@code =} kept, {@code -} dropped, {@code .} absent, {@code <} restored, else value and origin. */
    private static String signs(Row row) {
        return String.join(" ", row.cells().stream().map(cell -> switch (cell) {
            case Cell.Kept _ -> "=";
            case Cell.Dropped _ -> "-";
            case Cell.Absent _ -> ".";
            case Cell.Restored restored -> "<" + restored.wrong().text();
            case Cell.Altered altered -> altered.what().rewrite().text() + mark(altered.origin());
            case Cell.Added added -> "+" + added.what().rewrite().text() + mark(added.origin());
        }).toList());
    }

    private static String mark(Origin origin) {
        return switch (origin) {
            case FIRST -> "!";
            case TAKEN -> "";
            case AGAIN -> "?";
        };
    }

    private static List<String> rows(StoryTable table) {
        return table.rows().stream().map(r -> StoryTable.fact(r).text() + ": " + signs(r)).toList();
    }

    @Test
    void errorsThatAreCopiedAlongAChainRunRight() {
        StoryTable table = Telling.table(NAMES, Telling.of("third", "Ostrow Pavic Quist Radu = ="),
                Telling.of("first", "Ostrow Pavic = = = ="), Telling.of("second", "Ostrow Pavic Quist = = ="),
                Telling.of("apart", "= = = = Sorel ="));
        assertThat(tree(table)).containsExactly("first<wire", "second<first", "third<second", "apart<wire");
        assertThat(rows(table)).containsExactly("Abrell: Ostrow! Ostrow Ostrow =", "Bondar: Pavic! Pavic Pavic =",
                "Castan: = Quist! Quist =", "Dumitru: = = Radu! =", "Ekholm: = = = Sorel!");
        assertThat(table.columns()).extracting(Column::depth).containsExactly(1, 2, 3, 1);
        assertThat(table.columns().get(2).descent()).isEqualTo(new Descent("second", 3, 3, 0));
        assertThat(table.source(2)).contains(1);
        assertThat(table.source(0)).isEmpty();
        assertThat(table.madeFrom(0)).containsExactly(1);
        assertThat(table.rows().getFirst().takenFrom(2, table)).contains(1);
        assertThat(table.rows().getFirst().takenFrom(0, table)).isEmpty();
    }

    @Test
    void oneSharedSlipAloneIsNoDescent() {
        StoryTable table = Telling.table(NAMES, Telling.of("one", "Ostrow = Quist = = ="),
                Telling.of("two", "Ostrow = = = Sorel ="));
        assertThat(tree(table)).containsExactly("one<wire", "two<wire");
        assertThat(rows(table)).containsExactly("Abrell: Ostrow! Ostrow?", "Castan: Quist! =", "Ekholm: = Sorel!");
    }

    @Test
    void whatASourceLacksIsNotCopiedFromIt() {
        // both share two slips, but each knows three names that the other lost
        StoryTable table = Telling.table(NAMES + " Gerlach Hubin", Telling.of("one", "Ostrow Pavic - - - = = ="),
                Telling.of("two", "Ostrow Pavic = = = - - -"));
        assertThat(tree(table)).containsExactly("one<wire", "two<wire");
    }

    @Test
    void theFirstByDateBringsTheError() {
        StoryTable table = Telling.table(NAMES, Telling.of("late", "Ostrow = = = = =").on(9),
                Telling.of("early", "Ostrow = = = = =").on(7));
        assertThat(table.columns()).extracting(c -> c.version().path()).containsExactly("early", "late");
        assertThat(rows(table)).containsExactly("Abrell: Ostrow! Ostrow?");
    }

    @Test
    void nothingIsMadeFromWhatCameLater() {
        StoryTable table = Telling.table(NAMES, Telling.of("few", "Ostrow Pavic = = = =").on(9),
                Telling.of("more", "Ostrow Pavic Quist = = =").on(7));
        assertThat(tree(table)).containsExactly("more<wire", "few<more");
        assertThat(rows(table)).contains("Castan: Quist! <Quist");
    }

    @Test
    void aValueThatIsRightAgainIsRestored() {
        StoryTable table = Telling.table(NAMES, Telling.of("first", "Ostrow Pavic Quist Radu = ="),
                Telling.of("second", "Ostrow Pavic Quist = Sorel Tamm"));
        assertThat(tree(table)).containsExactly("first<wire", "second<first");
        assertThat(rows(table)).contains("Dumitru: Radu! <Radu");
    }

    @Test
    void namesSpeltAnotherWayAreOneError() {
        StoryTable table = Telling.table("Abrell Bondar", Telling.of("one", "Kádár ="),
                Telling.of("two", "Kadar ="));
        assertThat(rows(table)).hasSize(1).first().asString().contains("!").contains("?");
    }

    @Test
    void additionsComeLastTheSharedOnesFirst() {
        StoryTable table = Telling.table("Abrell Bondar", Telling.of("one", "= = +Ulmer +Vasko"),
                Telling.of("two", "= - +Vasko"));
        assertThat(rows(table)).containsExactly("Bondar: = -", "Vasko: +Vasko! +Vasko?", "Ulmer: +Ulmer! .");
        assertThat(table.rows()).extracting(Row::isAdded, Row::isAddedOnce).containsExactly(tuple(false, false),
                tuple(true, false), tuple(true, true));
    }

    @Test
    void countsTheFactsThatAreTheSameEverywhere() {
        StoryTable table = Telling.table(NAMES, Telling.of("one", "Ostrow - = = = ="),
                Telling.of("two", "= - - = = ="));
        assertThat(table.facts()).isEqualTo(6);
        assertThat(table.sameEverywhere()).isEqualTo(3);
    }

    @Test
    void whatTheOriginalSaysTwiceIsOneRowUnlessAVersionMakesTwoOfIt() {
        assertThat(rows(Telling.table("Abrell Bondar Abrell", Telling.of("one", "Ostrow = ="),
                Telling.of("two", "= = Pavic"), Telling.of("gone", "- = -")))).containsExactly(
                        "Abrell: Ostrow! Pavic! -");
        assertThat(rows(Telling.table("Abrell Bondar Abrell", Telling.of("one", "Ostrow = Pavic"),
                Telling.of("gone", "- = -")))).containsExactly("Abrell: Ostrow! -", "Abrell: Pavic! -");
    }

    @Test
    void aStoryOfTwentyVersionsHangsTogether() {
        // ten write from the wire with a slip each of its own; the rest form two chains
        int facts = 40;
        String names = String.join(" ", IntStream.range(0, facts).mapToObj(i -> "Name" + letters(i)).toList());
        Telling[] tellings = IntStream.range(0, 20).mapToObj(v -> {
            String told = String.join(" ", IntStream.range(0, facts).mapToObj(f -> {
                boolean own = v < 10 && f == v;
                boolean chain = v >= 10 && f >= 10 + v % 2 * 15 && f < 10 + v % 2 * 15 + (v - 8) / 2 * 2;
                return own || chain ? "Other" + letters(f) + "x" + v % 2 : "=";
            }).toList());
            return Telling.of("v%02d".formatted(v), told);
        }).toArray(Telling[]::new);
        StoryTable table = Telling.table(names, tellings);
        assertThat(tree(table)).hasSize(20)
                .containsAll(IntStream.range(0, 12).mapToObj(v -> "v%02d<wire".formatted(v)).toList())
                .containsAll(IntStream.range(12, 20).mapToObj(v -> "v%02d<v%02d".formatted(v, v - 2)).toList());
        assertThat(table.rows()).allSatisfy(row -> assertThat(firsts(row)).isEqualTo(1));
        assertThat(IntStream.range(0, 20)).allSatisfy(c -> assertThat(table.source(c).orElse(-1)).isLessThan(c));
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + (char) ('a' + number * 7 % 26);
    }

    private static long firsts(Row row) {
        return Stream.of(row.cells()).flatMap(List::stream)
                .filter(c -> c instanceof Cell.Altered a && a.origin() == Origin.FIRST).count();
    }

    @Test
    void theHeatSaysWhereAVersionDeparts() {
        StoryTable table = Telling.table("Abrell Bondar Castan", Telling.of("one", "= Pavic -"),
                Telling.of("two", "= = ="));
        List<Heat.Stretch> heat = table.columns().getFirst().heat().stretches();
        assertThat(heat).extracting(Heat.Stretch::block).containsExactly(1, 2, 3);
        assertThat(heat).extracting(Heat.Stretch::departure).containsExactly(0.0, 0.65, 1.0);
        assertThat(heat).extracting(Heat.Stretch::altered).containsExactly(false, true, false);
        assertThat(heat.getFirst().length()).isEqualTo("Abrell spoke.".length());
    }

    @Test
    void cellsLeadToTheirChange() {
        StoryTable table = Telling.table("Abrell Bondar", Telling.of("one", "Ostrow -"), Telling.of("two", "= ="));
        assertThat(table.rows().getFirst().cells().getFirst().change().orElseThrow().why()).isEqualTo("Another name.");
        assertThat(table.rows().getFirst().cells().get(1)).isEqualTo(
                new Cell.Kept(StoryTable.fact(table.rows().getFirst())));
        assertThat(table.rows().getFirst().cells().get(1).change()).isEqualTo(Optional.empty());
    }
}
