package stet.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.report.Pairs;
import stet.report.subject.Subject;
import stet.text.Article;
import stet.text.Block;
import stet.text.Place;
import stet.text.Role;
import stet.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationReportTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OA = "http://www.w3.org/ns/oa#";

    @Test
    void anAnnotationSaysWhatAChangeIsAndWhere() {
        JsonNode items = JSON.readTree(AnnotationReport.of(Pairs.noted())).at("/first/items");
        assertThat(items.get(0)).isEqualTo(JSON.readTree(
                """
                {"id": "%s", "type": "Annotation", "motivation": "assessing",
                 "stet:kind": "altered", "stet:type": "number", "stet:severity": "high", "stet:decision": "confirmed",
                 "body": [
                  {"type": "TextualBody", "purpose": "describing", "format": "text/plain",
                   "value": "Another number: 12, not 21."},
                  {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": "altered"},
                  {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": "number"},
                  {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": "high"},
                  {"type": "TextualBody", "purpose": "commenting", "format": "text/plain",
                   "value": "=Ask \\"the port\\"."}],
                 "target": [
                  {"type": "SpecificResource", "source": "wire.txt", "stet:side": "original", "stet:value": "12",
                   "selector": [{"type": "TextPositionSelector", "start": 49, "end": 51},
                    {"type": "TextQuoteSelector", "exact": "12", "prefix": "lings\\n\\nTickets stay at $9.\\n\\nThe ",
                     "suffix": " sailings start in May."},
                    {"type": "FragmentSelector", "value": "block=3",
                     "refinedBy": {"type": "TextPositionSelector", "start": 4, "end": 6}}]},
                  {"type": "SpecificResource", "source": "site.html", "stet:side": "rewrite", "stet:value": "21",
                   "selector": [{"type": "TextPositionSelector", "start": 18, "end": 20},
                    {"type": "TextQuoteSelector", "exact": "21", "prefix": "More ferries\\n\\nThe ",
                     "suffix": " sailings start in May, said Ana"},
                    {"type": "FragmentSelector", "value": "block=2",
                     "refinedBy": {"type": "TextPositionSelector", "start": 4, "end": 6}}]}]}
                """.formatted(items.get(0).path("id").asString())));
        assertThat(items.get(1).path("target").size()).isEqualTo(1);
    }

    @Test
    void identifiersAreTheSameEachTimeAndUnlikeEachOther() {
        List<String> ids = ids(Pairs.ferry());
        assertThat(ids).doesNotHaveDuplicates().hasSize(5).isEqualTo(ids(Pairs.ferry()));
        assertThat(ids(Pairs.hostile())).doesNotContainAnyElementsOf(ids);
    }

    private static List<String> ids(Subject subject) {
        return JSON.readTree(AnnotationReport.of(subject)).findValuesAsString("id");
    }

    @Test
    void positionsCountCodePointsOfBlocksWithABlankLineBetween() {
        Article article = new Article(null, Pairs.headline("😀"), List.of(new Block(1, Role.HEADLINE, "😀 Rain"),
                new Block(2, Role.FURNITURE, "Ad"), new Block(3, Role.BODY, "A 😀 12 b")));
        PlainText text = new PlainText(article);
        Place twelve = new Place(3, new Span(5, 7));
        assertThat(text).hasToString("😀 Rain\n\nAd\n\nA 😀 12 b");
        assertThat(text.position(twelve)).isEqualTo(new Span(16, 18));
        assertThat(text.inBlock(twelve)).isEqualTo(new Span(4, 6));
        assertThat(text.prefix(twelve)).isEqualTo("😀 Rain\n\nAd\n\nA 😀 ");
        assertThat(text.suffix(twelve)).isEqualTo(" b");
    }

    @Test
    void whatIsQuotedAroundAFactDoesNotSplitACharacter() {
        String faces = "😀".repeat(80);
        PlainText text = new PlainText(new Article(null, Pairs.headline("x"),
                List.of(new Block(1, Role.BODY, faces + "12" + faces))));
        Place twelve = new Place(1, new Span(160, 162));
        assertThat(text.prefix(twelve)).isEqualTo("😀".repeat(32));
        assertThat(text.suffix(twelve)).isEqualTo("😀".repeat(32));
    }

    @ParameterizedTest
    @CsvSource({"a.txt, a.txt", "/tmp/ä b.txt, /tmp/%C3%A4%20b.txt", "dump.jsonl#3, dump.jsonl%233",
            "a?b.txt, a%3Fb.txt",
            "Q: why.txt, Q%3A%20why.txt", "100%.txt, 100%25.txt", "../a+b/[c].txt, ../a%2Bb/%5Bc%5D.txt",
            "C:/Stories/a b.txt, file:///C:/Stories/a%20b.txt", "//[, //%5B"})
    void aPathIsAReference(String path, String reference) {
        assertThat(Source.iri(path)).isEqualTo(reference);
    }

    /** Read as linked data by a processor that knows nothing of Stet: every member is a statement of the vocabularies. */
    @Test
    void itIsLinkedData() throws JsonLdError {
        for (Subject subject : List.of(Pairs.noted(), Pairs.foreign(), Pairs.same(), Pairs.hostile())) {
            JsonObject collection = expanded(AnnotationReport.of(subject)).getJsonObject(0);
            assertThat(collection.getJsonArray("@type").getString(0))
                    .isEqualTo("http://www.w3.org/ns/activitystreams#OrderedCollection");
            JsonObject page = collection.getJsonArray("http://www.w3.org/ns/activitystreams#first").getJsonObject(0);
            JsonArray items = page.getJsonArray("http://www.w3.org/ns/activitystreams#items").getJsonObject(0)
                    .getJsonArray("@list");
            assertThat(items).hasSize(subject.comparison().changes().size());
            for (JsonObject annotation : items.getValuesAs(JsonObject.class)) {
                assertThat(annotation.keySet()).contains("@id", "@type", OA + "hasBody", OA + "hasTarget",
                        OA + "motivatedBy", "urn:stet:kind", "urn:stet:type", "urn:stet:severity");
                assertThat(annotation.getJsonArray(OA + "hasTarget").getJsonObject(0).keySet())
                        .containsExactlyInAnyOrder(
                                "@type", OA + "hasSource", OA + "hasSelector", "urn:stet:side", "urn:stet:value");
            }
        }
    }

    /** The context is the test's own, made after the vocabulary's terms: nothing is fetched. */
    private static JsonArray expanded(String json) throws JsonLdError {
        InputStream context = AnnotationReportTest.class.getResourceAsStream("/stet/report/annotation/context.json");
        Document terms = JsonDocument.of(context);
        return JsonLd.expand(JsonDocument.of(new StringReader(json))).loader((url, _) -> {
            assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
            return terms;
        }).get();
    }
}
