package stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.FactChange.Altered;
import stet.compare.Severity;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.Fact;
import stet.intake.Intake;
import stet.intake.draft.Tracked;
import stet.library.Librarian;
import stet.library.Shelf;
import stet.message.Progress;
import stet.text.Article;
import stet.text.Filing;
import stet.text.Metadata;

/** The sample stories, which are the first thing that a person sees of Stet. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Map<String, Article> ARTICLES = new HashMap<>();
    private static final Map<String, Comparison> COMPARISONS = new HashMap<>();
    private static Shelf shelf;
    private static Comparer comparer;

    @BeforeAll
    static void open() {
        shelf = new Librarian(new Intake()).open(List.of(SAMPLES), Progress.SILENT);
        comparer = new Comparer();
        shelf.stories().stream().flatMap(s -> s.versions().stream()).forEach(v -> ARTICLES.put(v.path(), v.article()));
    }

    @Test
    void theFolderIsThreeStoriesWithTheirWireOriginals() {
        assertThat(shelf.unreadable()).isEmpty();
        assertThat(shelf.stories()).extracting(Story::original, s -> s.versions().size()).containsExactlyInAnyOrder(
                tuple("cape-sorrel-port/wire-original.txt", 5), tuple("northern-petrel-fire/wire-original.html", 5),
                tuple("stellen-bell/wire-original.xml", 4));
    }

    @Test
    void everyVersionLiesInItsStorysFolder() {
        assertThat(shelf.stories()).allSatisfy(story -> assertThat(story.versions()).extracting(Version::path)
                .allMatch(p -> p.startsWith(Path.of(String.valueOf(story.original())).getParent() + "/")));
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource({
            "cape-sorrel-port/machine-paraphrase.txt,     person,  Joren Halvik,       Jonas Halvik",
            "cape-sorrel-port/harbour-daily.html,         person,  Joren Halvik,       Jonas Halvik",
            "cape-sorrel-port/machine-paraphrase.txt,     money,   2400000000 USD,     2400000 USD",
            "cape-sorrel-port/harbour-daily.html,         percent, 3.5 %,              5.3 %",
            "cape-sorrel-port/trend-beacon.html,          number,  380000,             830000",
            "cape-sorrel-port/trend-beacon.html,          role,    foreign minister,   prime minister",
            "northern-petrel-fire/coast-bulletin.md,      person,  Patrick Thornquist, Peter Thornquist",
            "northern-petrel-fire/coast-bulletin.md,      number,  214,                241",
            "northern-petrel-fire/coast-bulletin.md,      date,    2026-10-08,         2026-10-06",
            "northern-petrel-fire/machine-paraphrase.txt, money,   3400000 CAD,        3400000000 CAD",
            "northern-petrel-fire/machine-paraphrase.txt, percent, 7.8 %,              8.7 %",
            "northern-petrel-fire/viral-deck.html,        role,    director,           transport minister",
            "stellen-bell/valley-post-draft.docx,         percent, 60 %,               40 %",
            "stellen-bell/orsava-now.html,                date,    2026-09-14,         2026-09-04",
            "stellen-bell/orsava-now.html,                money,   640000 SEK,         64000 SEK"})
    void aWrongFactIsAlteredAndHigh(String rewrite, String type, String was, String is) {
        assertThat(compared(rewrite).changes()).filteredOn(c -> c.type().word().equals(type))
                .filteredOn(Altered.class::isInstance).extracting(c -> (Altered) c)
                .filteredOn(c -> normal(c.original()).equals(was))
                .isNotEmpty().allSatisfy(c -> {
                    assertThat(normal(c.rewrite())).isEqualTo(is);
                    assertThat(c.severity()).isEqualTo(Severity.HIGH);
                });
    }

    @ParameterizedTest
    @CsvSource({
            "cape-sorrel-port/harbour-daily.html, harder, impossible",
            "northern-petrel-fire/machine-paraphrase.txt, a full answer, an honest answer",
            "stellen-bell/orsava-now.html, ours to keep, ours to give"})
    void aWordChangedInsideTheMarksIsAnAlteredQuote(String rewrite, String was, String is) {
        assertThat(compared(rewrite).changes()).filteredOn(c -> c.type().word().equals("quote"))
                .singleElement().isInstanceOfSatisfying(Altered.class, c -> {
                    assertThat(c.original().text()).contains(was);
                    assertThat(c.rewrite().text()).contains(is);
                    assertThat(c.severity()).isEqualTo(Severity.HIGH);
                });
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', value = {
            "cape-sorrel-port/harbour-daily.html    | 46 kilometres                | 29 miles",
            "cape-sorrel-port/harbour-daily.html    | Thursday                     | March 12",
            "cape-sorrel-port/harbour-daily.html    | more than a million          | over 1 million",
            "cape-sorrel-port/harbour-daily.html    | Velmora Ports Authority      | VPA",
            "northern-petrel-fire/coast-bulletin.md | 62 kilometres                | 39 miles",
            "northern-petrel-fire/coast-bulletin.md | more than a million          | over 1 million",
            "northern-petrel-fire/coast-bulletin.md | 18 months                    | a year and a half",
            "northern-petrel-fire/coast-bulletin.md | 3.4 million Canadian dollars | C$3.4 million",
            "stellen-bell/valley-post-draft.docx    | 1.9 tonnes                   | 1,900 kilograms"})
    void theSameInOtherDressIsNoChange(String rewrite, String was, String is) {
        assertThat(compared(rewrite).changes()).filteredOn(c -> !c.type().word().equals("attribution"))
                .noneMatch(c -> shows(c.inOriginal().orElse(null), was) || shows(c.inRewrite().orElse(null), is));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cape-sorrel-port/morning-brief.md", "northern-petrel-fire/radio-brief.txt",
            "stellen-bell/museum-letter.eml"})
    void aFaithfulTrimOnlyDrops(String rewrite) {
        assertThat(compared(rewrite).ledger().altered()).isZero();
        assertThat(compared(rewrite).changes()).filteredOn(c -> c.severity() == Severity.HIGH)
                .extracting(FactChange::why).isEmpty();
    }

    @Test
    void theDesksTrackedChangesMadeTheDraftsMistakes() throws Exception {
        Path draft = SAMPLES.resolve("stellen-bell/valley-post-draft.docx");
        Article wire = new Intake().file(SAMPLES.resolve("stellen-bell/wire-original.xml"));
        assertThat(comparer.compare(wire, new Intake(Tracked.ORIGINAL).file(draft)).ledger().altered()).isZero();
        assertThat(comparer.compare(wire, new Intake().file(draft)).changes()).filteredOn(Altered.class::isInstance)
                .extracting(c -> (Altered) c)
                .extracting(c -> c.original().text(), c -> c.rewrite().text(), Altered::severity)
                .containsExactlyInAnyOrder(tuple("could", "will", Severity.HIGH),
                        tuple("60 percent", "40 percent", Severity.HIGH),
                        tuple("Tomas Maren", "Ilse Maren", Severity.HIGH));
    }

    @Test
    void theWireSaysHowItWasFiled() {
        Metadata said = ARTICLES.get("stellen-bell/wire-original.xml").metadata();
        assertThat(said).isEqualTo(new Metadata(
                "National museum to return 17th-century bell taken from mountain town in 1947", "Petra Lindqvist",
                "STELLEN, Arvania, June 11",
                "© 2026 Calder News Agency. Distributed by Calder Syndication. All rights reserved.",
                LocalDate.of(2026, 6, 11),
                "en", new Filing("calder.example:2026:0611:arvania-bell", "2", null, null)));
    }

    private static Comparison compared(String rewrite) {
        return COMPARISONS.computeIfAbsent(rewrite, r -> {
            String folder = r.substring(0, r.indexOf('/') + 1);
            Article original = ARTICLES.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(folder + "wire-original")).findFirst().orElseThrow().getValue();
            return comparer.compare(original, ARTICLES.get(r));
        });
    }

    private static String normal(Fact fact) {
        return fact.value().normal();
    }

    private static boolean shows(Fact fact, String words) {
        return fact != null && fact.text().contains(words);
    }
}
