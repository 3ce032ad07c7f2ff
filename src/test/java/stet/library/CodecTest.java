package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.compare.Card;
import stet.text.Article;
import stet.text.Block;
import stet.text.Filing;
import stet.text.Metadata;
import stet.text.Role;

class CodecTest {
    private static final String HARD = "lone \ud83d, pair \ud83d\ude00, zero \0, ع right to left, e\u0301";

    @Test
    void anArticleComesBackAsItWas() {
        Metadata said = new Metadata(HARD, "Ada", "ELM, May 3", "© x", LocalDate.of(2031, 5, 3), "en",
                new Filing("urn:1", "2", Instant.parse("2031-05-03T10:15:30Z"), "https://x.example/1",
                        "https://y.example/2"));
        Article article = new Article("a.txt", said, List.of(new Block(1, Role.HEADLINE, HARD),
                new Block(2, Role.BODY, "long €".repeat(60_000)),
                new Block(3, Role.FURNITURE, "x".repeat(Writer.PART))));
        assertThat(Codec.article(Codec.article(article))).isEqualTo(article);
        Article bare = new Article(null, Metadata.NONE, List.of());
        assertThat(Codec.article(Codec.article(bare))).isEqualTo(bare);
    }

    @Test
    void whatIsFiledComesBackAsItWas() {
        Holding holding = new Holding("a/b.txt", "0f", new Card("T", null, null, 7), "https://x.example/1",
                Optional.of(new SourceLine(SourceLine.Kind.DERIVED, "Source: " + HARD)));
        for (Filed filed : List.of(new Filed("a/b.txt", "a/b.txt", new Stamp(1L << 40, -5), holding, ""),
                new Filed("d.zip/e", "d.zip", new Stamp(0, 0), null, "No text."))) {
            assertThat(Codec.filed(Codec.filed(filed))).isEqualTo(filed);
        }
    }

    @Test
    void thePlanComesBackAsItWas() {
        Plan plan = new Plan(List.of(List.of("a", "b"), List.of("c")),
                List.of(new Plan.Told(true, "why", List.of("c", "a"), new double[]{1, 0.6027}),
                        new Plan.Told(false, "", List.of("b"), new double[]{1})),
                3);
        assertThat(Plan.of(plan.bytes())).usingRecursiveComparison().isEqualTo(plan);
    }
}
