package stet.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.intake.Intake;
import stet.text.Article;
import stet.text.Filing;
import stet.text.Metadata;

/** One invented story in each of the agencies' standards. */
class WireTest {
    private static final String NITF = """
                                       <?xml version="1.0" encoding="UTF-8"?>
                                       <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.6/specification/dtd/nitf-3-6.dtd">
                                       <nitf xml:lang="en-GB"><head><title>slug-mill</title>
                                       <docdata management-status="embargoed"><doc-id id-string="NW-4711"/><du-key version="3"/>
                                       <date.issue norm="20310502T081500Z"/><date.release norm="20310502T120000+0200"/></docdata></head>
                                       <body><body.head><hedline><hl1>Mill at Oster burns</hl1><hl2>Wheel of 1788 is lost</hl2></hedline>
                                       <byline>By <person>Ada Holm</person></byline><distributor>Northwire</distributor>
                                       <dateline><location>OSTER, Marland</location>, <story.date norm="20310502">May 2</story.date></dateline></body.head>
                                       <body.content><media media-type="image"><media-reference source="mill.jpg">mill.jpg</media-reference>
                                       <media-caption>The mill before the fire.</media-caption></media>
                                       <p>The mill at <location><city>Oster</city></location> burned down on <chron norm="20310502">Friday</chron>, and nobody was hurt.</p>
                                       <hl2>A long night</hl2><p>It was worth <money unit="EUR">two million euros</money>, <person>Ivo Marek</person> said.</p>
                                       <ul><li>Built in 1788</li></ul><bq><block><p>We shall not build it again.</p></block></bq></body.content>
                                       <body.end><tagline>Editing by Una Brandt</tagline></body.end></body></nitf>
                                       """;

    @TempDir
    Path folder;

    private static Article read(String text, String name) throws Exception {
        return new Intake().bytes(utf8(text), name);
    }

    @Test
    void nitfTellsItsPartsByElements() throws Exception {
        Article article = read(NITF, "mill.xml");
        assertThat(blocks(article)).containsExactly("headline: Mill at Oster burns", "subhead: Wheel of 1788 is lost",
                "byline: By Ada Holm", "dateline: OSTER, Marland, May 2", "caption: The mill before the fire.",
                "body: The mill at Oster burned down on Friday, and nobody was hurt.", "subhead: A long night",
                "body: It was worth two million euros, Ivo Marek said.", "list: Built in 1788",
                "quote: We shall not build it again.", "credit: Northwire", "credit: Editing by Una Brandt");
        assertThat(article.metadata()).isEqualTo(new Metadata("Mill at Oster burns", "Ada Holm",
                "OSTER, Marland, May 2", "Northwire", LocalDate.of(2031, 5, 2), "en",
                new Filing("NW-4711", "3", Instant.parse("2031-05-02T10:00:00Z"), null)));
    }

    private static String item(String guid, String content) {
        return "<newsItem guid=\"" + guid + "\" version=\"2\" xml:lang=\"en\"><itemMeta><versionCreated>"
                + "2031-05-02T08:15:00Z</versionCreated><embargoed>2031-05-03T06:00:00+02:00</embargoed></itemMeta>"
                + "<contentMeta><headline>Pier at Marl opens</headline><slugline>PIER</slugline><by>Una Brandt</by>"
                + "<dateline>MARL, May 2</dateline><creditline>Northwire</creditline><language tag=\"en-GB\"/>"
                + "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
    }

    @Test
    void newsMlG2HoldsManyItems() {
        String html = "<inlineXML contenttype=\"application/xhtml+xml\"><h:html xmlns:h=\"x\"><h:head><h:title>t</h:title>"
                + "</h:head><h:body><h:h1>Pier at Marl opens</h:h1><h:p>The pier at Marl opened on <h:b>Sunday</h:b>.</h:p>"
                + "<h:p>It was shut for nine weeks.</h:p></h:body></h:html></inlineXML>";
        String message = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>"
                + item("tag:nw:1", html)
                + item("tag:nw:2", "<inlineData>First line of it.\n\nSecond line.</inlineData>")
                + item("tag:nw:3", "<remoteContent href=\"pier.jpg\"/>")
                + "<packageItem guid=\"p\"/></itemSet></newsMessage>";
        Path file = write(folder, "day.xml", utf8(message));
        assertThat(lines(file)).containsExactly("#1 Pier at Marl opens", "#2 Pier at Marl opens",
                "#3 ! “day.xml#3” only points to its text: save the text itself and open that.");
        Article first = articles(file).getFirst();
        assertThat(blocks(first)).containsExactly("byline: Una Brandt", "dateline: MARL, May 2",
                "headline: Pier at Marl opens", "body: The pier at Marl opened on Sunday.",
                "body: It was shut for nine weeks.", "credit: Northwire");
        assertThat(first.metadata()).isEqualTo(new Metadata("Pier at Marl opens", "Una Brandt", "MARL, May 2",
                "Northwire", LocalDate.of(2031, 5, 2), "en",
                new Filing("tag:nw:1", "2", Instant.parse("2031-05-03T04:00:00Z"), null)));
        assertThat(blocks(articles(file).get(1))).contains("body: First line of it.", "body: Second line.");
    }

    @Test
    void namesMayHaveAPrefix() {
        String message = "<nar:newsMessage xmlns:nar='x'><nar:itemSet><nar:newsItem guid='a'><nar:contentMeta><nar:headline>Mill"
                + "</nar:headline></nar:contentMeta><nar:contentSet><nar:inlineXML><p>It burned.</p></nar:inlineXML></nar:contentSet>"
                + "</nar:newsItem></nar:itemSet></nar:newsMessage>";
        assertThat(blocks(articles(write(folder, "nar.xml", utf8(message))).getFirst())).containsExactly(
                "headline: Mill",
                "body: It burned.");
    }

    @Test
    void newsMlMayCarryNitf() throws Exception {
        String body = NITF.substring(NITF.indexOf("<body>"), NITF.indexOf("</nitf>"));
        Article article = read(item("g", "<inlineXML><nitf>" + body + "</nitf></inlineXML>"), "mill.xml");
        assertThat(blocks(article)).contains("body: It was worth two million euros, Ivo Marek said.");
        assertThat(article.metadata().headline()).isEqualTo("Pier at Marl opens");
    }

    @Test
    void ninjsOfTwoAges() throws Exception {
        String one = """
                     {"uri": "http://nw.example/1", "type": "text", "version": "4", "versioncreated": "2031-05-02T08:15:00Z",
                      "embargoed": "2031-05-02T10:00:00Z", "language": "en-GB", "headline": "Mill burns", "byline": "By Ada Holm",
                      "located": "Oster", "copyrightnotice": "© 2031 Northwire", "body_xhtml": "<p>The mill burned.</p><p>Nobody was hurt.</p>"}
                     """;
        Article article = read(one, "mill.json");
        assertThat(blocks(article)).containsExactly("headline: Mill burns", "byline: By Ada Holm", "dateline: Oster",
                "body: The mill burned.", "body: Nobody was hurt.", "credit: © 2031 Northwire");
        assertThat(article.metadata()).isEqualTo(new Metadata("Mill burns", "Ada Holm", "Oster", "© 2031 Northwire",
                LocalDate.of(2031, 5, 2), "en", new Filing("http://nw.example/1", "4",
                        Instant.parse("2031-05-02T10:00:00Z"), "http://nw.example/1")));
        String two = """
                     {"uri": "tag:nw:2", "headlines": [{"role": "main", "value": "Pier opens"}], "infosources": [{"name": "Northwire"}],
                      "bodies": [{"contenttype": "text/plain", "value": "The pier is open.\\n\\nIt is long."}]}
                     """;
        assertThat(blocks(read(two, "pier.json"))).containsExactly("headline: Pier opens", "body: The pier is open.",
                "body: It is long.", "credit: Northwire");
        assertThat(lines(write(folder, "x.json", utf8("{\"uri\": \"u\", \"pubstatus\": \"usable\"}")))).containsExactly(
                " ! “x.json” holds no articles: each needs a field “text”, “body” or “content”.");
    }

    @Test
    void noEntityIsExpandedOrFetched() throws Exception {
        String laughs = "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<nitf><body><body.content><p>The mill burned. &b; &x;</p></body.content></body></nitf>";
        assertThat(blocks(read(laughs, "x.xml"))).containsExactly("body: The mill burned. &b; &x;");
    }

    @Test
    void deepOrBrokenMarkupIsRead() throws Exception {
        String deep = "<nitf><body><body.content>" + "<block>".repeat(100_000) + "<p>At the bottom.</p>";
        assertThat(lines(write(folder, "deep.xml", utf8(deep)))).containsExactly(" At the bottom.");
        byte[] latin = NITF.replace("UTF-8", "ISO-8859-1").replace("Mill at", "Mühle in")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(lines(write(folder, "latin.xml", latin))).containsExactly(" Mühle in Oster burns");
        assertThat(lines(write(folder, "cut.xml", utf8(NITF.substring(0, NITF.indexOf("It was worth"))))))
                .containsExactly(" Mill at Oster burns");
        assertThat(lines(write(folder, "empty.xml", utf8("<nitf><head/></nitf>")))).containsExactly(
                " ! “empty.xml” holds no visible text: save the article into it and open it again.");
        assertThat(lines(write(folder, "list.xml", utf8("<newsMessage><packageItem guid='p'/></newsMessage>"))))
                .containsExactly(
                        " ! “list.xml” only points to its text: save the text itself and open that.");
    }
}
