package stet.intake.page;

import stet.intake.Intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.text.Article;
import stet.text.Metadata;

/** A page's story, surroundings and statements; Markdown's too. */
class HtmlPageTest {
    private static final String PAGE = """
                                       <!doctype html><html lang="en-GB"><head><title>Lighthouse sold | The Kysten</title>
                                       <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lighthouse sold",
                                        "datePublished": "2021-05-04T10:00:00Z", "author": [{"name": "Nils Aker"}]}</script></head><body>
                                       <nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
                                       <main><h1>Lighthouse <em>sold</em></h1><div class="share-bar">Share</div>
                                       <div class="article-body"><p>The lighthouse at Skarvik, dark since 1988, was sold on Monday to the
                                       <a href="/council">island's council</a> for 90,000 kroner.</p><style>p {}</style>
                                       <h2>Repairs</h2><p>Its stairs will be repaired first, the council said on Monday.<br>They are rotten.</p>
                                       <blockquote>We have waited for this lighthouse for thirty years.</blockquote>
                                       <aside class="related"><p>Ferry late again, and nobody on the pier knows why it should be.</p></aside>
                                       <ul><li>A new lamp for the tower</li></ul>
                                       <figure><img src="x.jpg"><figcaption>The tower in May</figcaption></figure>
                                       <p>Visitors may come from June.<br><br>The council expects 6,000 of them a year, it said.</p></div></main>
                                       <footer>Contact</footer></body></html>""";

    private static List<String> lines(Article article) {
        return article.blocks().stream().map(b -> b.role().word() + ": " + b.text()).toList();
    }

    @Test
    void everyBlockHasItsRole() {
        assertThat(lines(new Intake().html(PAGE, null))).containsExactly("furniture: Home", "furniture: Sea",
                "headline: Lighthouse sold", "furniture: Share",
                "body: The lighthouse at Skarvik, dark since 1988, was sold on Monday to the island's council for 90,000 kroner.",
                "subhead: Repairs",
                "body: Its stairs will be repaired first, the council said on Monday. They are rotten.",
                "quote: We have waited for this lighthouse for thirty years.",
                "furniture: Ferry late again, and nobody on the pier knows why it should be.",
                "list: A new lamp for the tower", "caption: The tower in May", "body: Visitors may come from June.",
                "body: The council expects 6,000 of them a year, it said.", "furniture: Contact");
    }

    @Test
    void thePageStatesItsMetadata() {
        Article article = new Intake().html(PAGE, "sold.html");
        assertThat(article.metadata().headline()).isEqualTo("Lighthouse sold");
        assertThat(article.metadata().byline()).isEqualTo("Nils Aker");
        assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(article.metadata().language()).isEqualTo("en");
    }

    @Test
    void aPieceOfAPageIsAllStory() {
        assertThat(lines(new Intake().html("<p>One thing.</p><p>Another thing.</p>", null)))
                .containsExactly("body: One thing.", "body: Another thing.");
    }

    @Test
    void contentTellsTheFormatBeforeTheName() throws Exception {
        assertThat(lines(file("a.txt", "<html><body><p>One thing.</p></body></html>")))
                .containsExactly("body: One thing.");
        assertThat(lines(file("a.html", "One < two.\n\nTwo > one."))).containsExactly("body: One < two.",
                "body: Two > one.");
    }

    @Test
    void markdownGivesRolesAndStatements() throws Exception {
        Article article = file("a.md", """
                                       ---
                                       title: "Lighthouse sold"
                                       author: Nils Aker
                                       date: 2021-05-04
                                       ---
                                       # Lighthouse **sold**

                                       The lighthouse at Skarvik was
                                       [sold](http://x.example) on Monday.

                                       ## Repairs

                                       - a new lamp

                                       > At last.
                                       """);
        assertThat(lines(article)).containsExactly("headline: Lighthouse sold",
                "body: The lighthouse at Skarvik was sold on Monday.", "subhead: Repairs", "list: a new lamp",
                "quote: At last.");
        assertThat(article.metadata().byline()).isEqualTo("Nils Aker");
        assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @Test
    void aFileWithoutBlankLinesIsCutAtItsLinesUnlessTheyAreWrapped() throws Exception {
        assertThat(lines(file("a.txt", "First thing.\nSecond thing.\n"))).containsExactly("body: First thing.",
                "body: Second thing.");
        assertThat(file("b.txt", """
                                   The lighthouse at Skarvik, dark since 1988, was sold on
                                 Monday to the council of the island for a price that its
                                 leader called fair.
                                   The stairs of the tower are rotten and will be repaired
                                 before the first visitors come in the summer of next
                                 year, she said.
                                 """).blocks()).hasSize(2);
    }

    private static Article file(String name, String text) throws Exception {
        return new Intake().bytes(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void microdataTellsHeadlineWriterAndDay() {
        Metadata told = new Intake()
                .html("""
                      <html><head><title>The Oster Courier</title></head><body><div itemscope itemtype="https://schema.org/NewsArticle">
                      <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><span itemprop="headline">Courier</span></div>
                      <h2 itemprop="name headline">Mill at Oster burns</h2><span itemprop="author" itemscope itemtype="Person">
                      <a href="/ada" itemprop="name">Ada Holm</a>, our reporter</span><meta itemprop="datePublished" content="2031-05-02T08:00:00Z">
                      <p>The mill at Oster burned down on Friday, and nobody was hurt, the town said in a short note.</p></div></body></html>
                      """,
                        null)
                .metadata();
        assertThat(told.headline()).isEqualTo("Mill at Oster burns");
        assertThat(told.byline()).isEqualTo("Ada Holm");
        assertThat(told.published()).isEqualTo(LocalDate.of(2031, 5, 2));
    }
}
