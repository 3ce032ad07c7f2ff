package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.compare.Story;
import stet.compare.Version;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aComparisonHasEveryMemberOfItsSchema() {
        assertThat(JsonReport.comparison(Pairs.ferry())).isEqualTo(
                line("""
                     {"schema":"stet.comparison/1","id":"p1",
                     "original":{"schema":"stet.article/1","id":"wire.txt","source":"wire.txt","language":"en",
                     "published":null,"headline":"Ferry adds 12 sailings","byline":null,"dateline":null,"credit":null,
                     "blocks":[{"n":1,"role":"headline","text":"Ferry adds 12 sailings","sentences":[[0,22]]},
                     {"n":2,"role":"body","text":"Tickets stay at $9.","sentences":[[0,19]]},
                     {"n":3,"role":"body","text":"The 12 sailings start in May.","sentences":[[0,29]]}]},
                     "rewrite":{"schema":"stet.article/1","id":"site.html","source":"site.html","language":"en",
                     "published":null,"headline":"More ferries","byline":null,"dateline":null,"credit":null,
                     "blocks":[{"n":1,"role":"headline","text":"More ferries","sentences":[[0,12]]},
                     {"n":2,"role":"body","text":"The 21 sailings start in May, said Ana Brix.","sentences":[[0,44]]},
                     {"n":3,"role":"furniture","text":"You may also like","sentences":[[0,17]]},
                     {"n":4,"role":"body","text":"Tickets are unchanged.","sentences":[[0,22]]}]},
                     "alignment":[{"original":[1],"rewrite":[1],"similarity":0.6,"moved":false},
                     {"original":[2],"rewrite":[4],"similarity":0.5124,"moved":true},
                     {"original":[3],"rewrite":[2],"similarity":0.9,"moved":false}],
                     "sentences":[{"original":[[3,0]],"rewrite":[[2,0]],"similarity":0.9}],
                     "changes":[{"kind":"dropped","type":"money","severity":"medium",
                     "original":{"block":2,"start":16,"end":18,"text":"$9","value":"9 USD"},
                     "why":"The rewrite gives no price."},
                     {"kind":"altered","type":"number","severity":"high",
                     "original":{"block":3,"start":4,"end":6,"text":"12","value":"12"},
                     "rewrite":{"block":2,"start":4,"end":6,"text":"21","value":"21"},
                     "why":"Another number: 12, not 21."},
                     {"kind":"added","type":"person","severity":"low",
                     "rewrite":{"block":2,"start":35,"end":43,"text":"Ana Brix","value":"Ana Brix"},
                     "why":"The original does not name her."}],
                     "ledger":{"original":2,"rewrite":2,"kept":0,"altered":1,"dropped":1,"added":1},
                     "reuse":{"verbatim":0.25,"reworded":0.6,"new":0.15,
                     "longestRun":{"words":4,"original":[3,7,28],"rewrite":[2,7,28]}}}
                     """));
    }

    @Test
    void anArticleCarriesItsFacts() {
        assertThat(JsonReport.article("t1", Pairs.same().comparison().original()))
                .isEqualTo(line("""
                                {"schema":"stet.article/1","id":"t1","source":"a.txt","language":"en","published":null,
                                "headline":"Snow in June","byline":null,"dateline":null,"credit":null,
                                "blocks":[{"n":1,"role":"headline","text":"Snow in June","sentences":[[0,12]]}],
                                "facts":[{"type":"date","block":1,"start":8,"end":12,"text":"June","value":"2031-06"}]}
                                """));
    }

    @Test
    void storiesListWhatCouldNotBeRead() {
        Article article = new Article("a.txt", Metadata.NONE, List.of(new Block(1, Role.BODY, "Rain fell.")));
        Map<String, String> unreadable = new LinkedHashMap<>(Map.of("x.bin", "Not a text."));
        assertThat(JsonReport.stories("news", List.of(new Story("Rain", null, "Nothing tells.",
                List.of(new Version("a.txt", article, 1)))), unreadable))
                .isEqualTo(line("""
                                {"schema":"stet.stories/1","folder":"news","stories":[{"title":"Rain","original":null,
                                "why":"Nothing tells.","versions":[{"path":"a.txt","similarity":1.0}]}],
                                "unreadable":[{"path":"x.bin","error":"Not a text."}]}
                                """));
    }

    @Test
    void hostileWordsStayWordsOnOneLine() {
        String line = JsonReport.comparison(Pairs.hostile());
        assertThat(line).doesNotContain("\n", "\u001b");
        JsonNode json = JSON.readTree(line);
        assertThat(json.at("/original/blocks/0/text").asString())
                .isEqualTo(Pairs.hostile().comparison().original().analysis().article().block(1).text());
    }

    @Test
    void anErrorNamesItsInput() {
        assertThat(JsonReport.error(null, "Gone.")).isEqualTo("{\"id\":null,\"error\":\"Gone.\"}");
    }

    /** A text block is broken for the reader's eye only. */
    private static String line(String broken) {
        return broken.replace("\n", "");
    }
}
