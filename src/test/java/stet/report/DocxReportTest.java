package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.intake.Intake;
import stet.intake.draft.Tracked;
import stet.text.Article;
import stet.text.Block;
import stet.report.subject.Subject;

/** The redline as Stet's own intake reads it, and its parts as a word processor wants them. */
class DocxReportTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    @Test
    void acceptedItIsTheRewriteAndRejectedTheOriginal() throws Exception {
        holds(Pairs.ferry());
        holds(Pairs.same());
    }

    @ParameterizedTest
    @CsvSource({"cape-sorrel-port/wire-original.txt, cape-sorrel-port/machine-paraphrase.txt",
            "cape-sorrel-port/wire-original.txt, cape-sorrel-port/trend-beacon.html",
            "northern-petrel-fire/wire-original.html, northern-petrel-fire/viral-deck.html",
            "northern-petrel-fire/radio-brief.txt, northern-petrel-fire/coast-bulletin.md"})
    void thatHoldsOfRealStories(String original, String rewrite) throws Exception {
        Intake intake = new Intake();
        Comparison c = new Comparer().compare(intake.file(SAMPLES.resolve(original)),
                intake.file(SAMPLES.resolve(rewrite)));
        holds(new Subject("p", original, rewrite, c));
    }

    /** Sentences joined, split, dropped, doubled and moved between paragraphs, whatever the aligner makes of them. */
    @Test
    void thatHoldsOfAnyShuffle() throws Exception {
        Random random = new Random(46);
        for (int i = 0; i < 25; i++) {
            holds(Pairs.of(story(random), story(random)));
        }
    }

    private static String story(Random random) {
        List<String> sentences = List.of("The 12 sailings start in May.", "Ana Brix runs the port of Sorrel.",
                "“We wait,” she said.", "Tickets stay at $9 until 2031.", "Nobody was hurt.",
                "The ferry, built in 1998, burned for three hours.");
        StringBuilder text = new StringBuilder("Ferry news of the day");
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(random.nextInt(3) == 0 ? " " : "\n\n").append(sentences.get(random.nextInt(sentences.size())));
        }
        return text.toString();
    }

    private static void holds(Subject subject) throws Exception {
        byte[] docx = Written.bytes(Format.DOCX, subject);
        Comparison c = subject.comparison();
        assertThat(texts(new Intake(Tracked.ACCEPTED).bytes(docx, "r.docx"))).isEqualTo(texts(c.rewrite().analysis()
                .article()));
        assertThat(texts(new Intake(Tracked.ORIGINAL).bytes(docx, "r.docx"))).isEqualTo(texts(c.original().analysis()
                .article()));
    }

    private static List<String> texts(Article article) {
        return article.story().stream().map(Block::text).toList();
    }

    @Test
    void everyChangeIsACommentAtItsWords() throws Exception {
        Map<String, Document> parts = parts(Pairs.remarked());
        Document body = parts.get("word/document.xml");
        List<String> comments = new ArrayList<>();
        for (Element comment : parts.get("word/comments.xml").select("w|comment")) {
            comments.add(anchored(body, comment.attr("w:id")) + " | "
                    + String.join(" | ", comment.select("w|p").eachText()));
            assertThat(comment.attr("w:author")).isEqualTo("Stet");
            assertThat(comment.attr("w:date")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        }
        assertThat(comments).containsExactly(
                "More ferries | wire.txt → site.html | The rewrite keeps 0 of the original's 2 facts (0 %). "
                        + "1 altered, 1 dropped, 1 added. | Of the rewrite's words, 25 % are copied, 60 % reworded and "
                        + "15 % new. The longest copied run has 4 words: “sailings start in May” | Decided by the "
                        + "reader: 1 confirmed, 1 queried, 1 dismissed.",
                "21 | Altered number, high | Another number: 12, not 21. | Original: 12 | Rewrite: 21 | Confirmed",
                "$9 | Dropped money, medium | The rewrite gives no price. | Original: $9 (= 9 USD) "
                        + "| Queried Ask the <port>.",
                "Ana Brix | Added person, low | The original does not name her. | Rewrite: Ana Brix | Dismissed Known.",
                "Tickets are unchanged. | moved: in the original at 2");
    }

    @Test
    void wordsThatChangedAreTrackedAndNoOthers() throws Exception {
        Document body = parts(Pairs.of("Ferry news\n\nThe 12 sailings start in May, said Ana Brix.",
                "Ferry news\n\nThe 21 sailings start in May, said Ana Brix.")).get("word/document.xml");
        assertThat(body.select("w|del w|delText").eachText()).containsExactly("12");
        assertThat(body.select("w|ins w|t").eachText()).containsExactly("21");
        assertThat(body.select("w|ins, w|del").eachAttr("w:author")).containsOnly("Stet");
        assertThat(body.select("w|ins, w|del").eachAttr("w:id")).doesNotHaveDuplicates();
    }

    @Test
    void aChangedRoleIsTrackedToo() throws Exception {
        Document body = parts(Pairs.of("# Ferry news\n\nAna Brix waits.", "Ferry news\n\nAna Brix waits."))
                .get("word/document.xml");
        assertThat(body.select("w|pPrChange").size()).isEqualTo(body.select("w|pPrChange w|pStyle").size());
        assertThat(body.select("w|pPr > *:first-child").stream().map(Element::tagName)).containsOnly("w:pStyle");
    }

    @Test
    void everyPartIsThereAndNamed() throws Exception {
        Map<String, Document> parts = parts(Pairs.hostile());
        assertThat(parts.keySet()).containsExactlyInAnyOrder("[Content_Types].xml", "_rels/.rels", "docProps/core.xml",
                "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
                "word/comments.xml");
        assertThat(parts.get("[Content_Types].xml").select("Override").eachAttr("PartName"))
                .allSatisfy(name -> assertThat(parts).containsKey(name.substring(1)));
        List<String> styles = parts.get("word/styles.xml").select("w|style").eachAttr("w:styleId");
        assertThat(styles).containsAll(Stream.of("word/document.xml", "word/comments.xml")
                .flatMap(p -> parts.get(p).select("w|pStyle, w|rStyle").eachAttr("w:val").stream()).toList());
        assertThat(parts.get("docProps/core.xml").text()).startsWith("<script>alert(1)</script>");
    }

    /** The words between the marks of a comment's beginning and end. */
    private static String anchored(Document body, String id) {
        StringBuilder words = new StringBuilder();
        boolean inside = false;
        for (Element element : body.getAllElements()) {
            if (element.attr("w:id").equals(id) && element.tagName().startsWith("w:commentRange")) {
                inside = element.tagName().equals("w:commentRangeStart");
            } else if (inside && element.tagName().matches("w:(t|delText)")) {
                words.append(element.wholeText());
            }
        }
        return words.toString();
    }

    private static Map<String, Document> parts(Subject subject) throws IOException {
        return Written.parts(Written.bytes(Format.DOCX, subject));
    }
}
