package stet.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.intake.Intake;
import stet.text.Filing;
import stet.text.Metadata;

/** What pages say of themselves, in each way that sites use; and what stands in their tables. */
class PageStatementsTest {
    private static final String STORY = "<p>The mill at Oster burned down on Friday, and nobody was hurt, the town said. It had "
            + "stood on its hill for 243 years.</p><p>The mayor, Ada Holm, said that the wheel could not be saved from the "
            + "fire, which began in the loft and reached the granary before dawn.</p>";
    private static final String LINK = "https://oster.example/1";

    /** The head's own way → what it says. */
    private static final Map<String, String> WAYS = Map.of("JSON-LD",
            """
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
             "headline": "Mill burns", "author": [{"name": "Una Brandt"}, {"name": "Ole Finck"}],
             "datePublished": "2031-05-02T23:30:00-07:00", "publisher": {"name": "Oster Courier"},
             "mainEntityOfPage": {"@id": "https://oster.example/1"}}]}</script>
            """, "Open Graph",
            """
            <meta property="og:title" content="Mill burns"><meta property="og:site_name" content="Oster Courier">
            <meta property="article:published_time" content="2031-05-02T08:00:00Z">
            <meta property="article:author" content="Una Brandt, Ole Finck">
            <meta property="og:url" content="https://oster.example/1">
            """, "Highwire",
            """
            <meta name="citation_title" content="Mill burns"><meta name="citation_author" content="Una Brandt, Ole Finck">
            <meta name="citation_publication_date" content="2031/05/02"><link rel="canonical" href="https://oster.example/1">
            <meta name="citation_journal_title" content="Oster Courier">
            """,
            "Dublin Core",
            """
            <!-- saved from url=(0023)https://oster.example/1 -->
            <meta name="DC.title" content="Mill burns"><meta name="DC.creator" content="Una Brandt, Ole Finck">
            <meta name="DC.date.issued" content="2031-05-02"><meta name="DC.publisher" content="Oster Courier">
            """);

    @TestFactory
    Stream<DynamicTest> everyWayIsUnderstood() {
        return WAYS.entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
            String saved = way.getValue().startsWith("<!--") ? way.getValue() : "";
            String page = "<!doctype html>" + saved + "<html lang=\"en-GB\"><head>" + way.getValue()
                    + "<title>Mill burns | The Oster Courier</title></head><body><article><h1>Mill burns</h1>" + STORY;
            assertThat(new Intake().html(page, null).metadata())
                    .isEqualTo(new Metadata("Mill burns", "Una Brandt, Ole Finck",
                            null, "Oster Courier", LocalDate.of(2031, 5, 2), "en", new Filing(null, null, null, LINK)));
        }));
    }

    @Test
    void theMarkOfAnAuthorAndATimeWillDo() {
        Metadata said = new Intake()
                .html("<article><h1>Mill burns</h1><p class=byline>By <a rel=author href=/u>Una Brandt</a> "
                        + "<time datetime=\"2031-05-02T08:00:00Z\">2 May</time></p>" + STORY + "</article>", null)
                .metadata();
        assertThat(said.byline()).isEqualTo("Una Brandt");
        assertThat(said.published()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(new Intake().html("<meta name=citation_author content=\"Brandt, Una\">" + STORY, null).metadata()
                .byline())
                .isEqualTo("Una Brandt");
    }

    @Test
    void aRowOfFiguresIsReadInOneBreathAndNoteMarksAreNone() {
        List<String> blocks = new Intake().html("<article><h1>Mill burns</h1>" + STORY
                + "<table><tr><th>Year</th><th>Visitors"
                + "</th></tr><tr><td><p>2029</p></td><td></td><td><b>41,200</b></td></tr></table><table><tr><td>"
                + STORY
                + "</td><td><a href=x>Home</a></td></tr></table><p>The wheel was worth two million euros, the town said.<sup>"
                + "<a href=\"#1\">[1]</a></sup> It covered 40 m<sup>2</sup>.</p></article>", null).blocks().stream()
                .map(b -> b.role().word() + ": " + b.text()).toList();
        assertThat(blocks).contains("list: Year; Visitors", "list: 2029; 41,200",
                "body: The wheel was worth two million euros, the town said. It covered 40 m2.");
        assertThat(blocks).filteredOn(b -> b.startsWith("body: The mayor, Ada Holm")).hasSize(2);
    }

    @Test
    void aLineThatNamesTheSourceIsNoFurniture() {
        List<String> blocks = new Intake()
                .html("<article><h1>Mill burns</h1>" + STORY + "<p class=credit>With reporting from "
                        + "Northwire.</p><p class=credit>© 2031 Oster Courier. All rights reserved.</p></article>",
                        null)
                .blocks().stream()
                .map(b -> b.role().word() + ": " + b.text()).toList();
        assertThat(blocks).contains("credit: With reporting from Northwire.")
                .contains("furniture: © 2031 Oster Courier. All rights reserved.");
    }
}
