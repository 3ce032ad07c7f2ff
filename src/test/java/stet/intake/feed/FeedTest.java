package stet.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds as sites write them. */
class FeedTest {
    @TempDir
    Path folder;

    @Test
    void rssItemsAreArticles() {
        Path file = write(folder, "news.rss", utf8(
                """
                <?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><!-- made by a program -->
                <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Oster Courier</title>
                <item><title>Mill burns &amp; falls</title><link>https://oster.example/1</link><dc:creator><![CDATA[Ada Holm]]></dc:creator>
                <pubDate>Fri, 02 May 2031 08:15:00 +0000</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<p>The mill burned on Friday.</p><p>Nobody was hurt.</p>]]></content:encoded></item>
                <item><title>Pier opens</title><description>&lt;p&gt;The pier is &lt;b&gt;open&lt;/b&gt;.&lt;/p&gt;</description></item>
                <item><title>A link</title><link>https://oster.example/3</link></item></channel></rss>
                """));
        assertThat(lines(file)).containsExactly("#1 Mill burns & falls", "#2 Pier opens",
                "#3 ! “news.rss#3” is a link without a text: save the page that it leads to and open that.");
        assertThat(blocks(articles(file).getFirst())).containsExactly("headline: Mill burns & falls",
                "byline: Ada Holm",
                "body: The mill burned on Friday.", "body: Nobody was hurt.");
        assertThat(articles(file).getFirst().metadata().published()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(articles(file).getFirst().metadata().filing().link()).isEqualTo("https://oster.example/1");
        assertThat(blocks(articles(file).get(1))).containsExactly("headline: Pier opens", "body: The pier is open.");
    }

    @Test
    void atomEntriesAreArticles() {
        Path file = write(folder, "atom", utf8(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Oster Courier</title><entry><title type="html">Mill &lt;i&gt;burns&lt;/i&gt;</title>
                <link href="https://oster.example/1"/><author><name>Ada Holm</name></author><published>2031-05-02T08:15:00Z</published>
                <content type="xhtml"><div xmlns="x"><p>The mill burned.</p><p>Nobody was hurt.</p></div></content></entry></feed>
                """));
        assertThat(lines(file)).containsExactly("#1 Mill burns");
        assertThat(blocks(articles(file).getFirst())).containsExactly("headline: Mill burns", "byline: Ada Holm",
                "body: The mill burned.", "body: Nobody was hurt.");
        assertThat(articles(file).getFirst().metadata().filing().link()).isEqualTo("https://oster.example/1");
    }

    @Test
    void whatTheFeedSaysOfItselfHoldsForItsItems() {
        Path file = write(folder, "feed.xml", utf8(
                """
                <rss version="2.0"><channel><title>Oster Courier</title><language>en-gb</language>
                <item><title>Mill burns</title><description>&lt;p&gt;The mill burned.&lt;/p&gt;&lt;p&gt;The post &lt;a href="x"&gt;Mill burns&lt;/a&gt;
                appeared first on Oster Courier.&lt;/p&gt;</description></item>
                <item><title>Pier opens</title><source url="https://marl.example">Marl Post</source><description>It is open.</description></item>
                </channel></rss>
                """));
        assertThat(articles(file)).extracting(a -> a.metadata().credit()).containsExactly("Oster Courier", "Marl Post");
        assertThat(articles(file)).extracting(a -> a.metadata().language()).containsExactly("en", "en");
        assertThat(blocks(articles(file).getFirst())).containsExactly("headline: Mill burns", "body: The mill burned.",
                "furniture: The post Mill burns appeared first on Oster Courier.");
        Path atom = write(folder, "atom.xml",
                utf8("<feed xml:lang='en'><title>Oster Courier</title><author><name>Una Brandt</name>"
                        + "</author><entry><title>Mill burns</title><content>The mill burned.</content></entry></feed>"));
        assertThat(blocks(articles(atom).getFirst())).containsExactly("headline: Mill burns", "byline: Una Brandt",
                "body: The mill burned.");
    }

    @Test
    void itemsAreReadAsFarAsTheyGo() {
        String head = "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>Caf\u00e9</title><item><title>M\u00fchle</title>"
                + "<description>The mill burned.</description></item>";
        Path cut = write(folder, "cut.xml",
                (head + "<item><title>Pier</title><description>It is op").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lines(cut)).containsExactly("#1 M\u00fchle", "#2 Pier");
        assertThat(articles(cut).getFirst().metadata().credit()).isEqualTo("Caf\u00e9");
        Path large = write(folder, "large.xml",
                (head + "<item><description>" + "x".repeat(17 << 20) + "</description></item>")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lines(large)).containsExactly("#1 M\u00fchle",
                " ! “large.xml” is larger than 16 MB, the most Stet reads of one "
                        + "article: cut it into single articles.");
    }

    @Test
    void aFeedWithoutItemsIsRefused() {
        assertThat(lines(write(folder, "a.xml", utf8("<rss><channel><title>x</title></channel></rss>"))))
                .containsExactly(
                        " ! “a.xml” is a feed without items: get it again from where it came.");
    }
}
