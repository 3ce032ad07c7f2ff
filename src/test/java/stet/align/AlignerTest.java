package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.language.Analysis;
import stet.language.Language;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;
import stet.text.Sentence;

class AlignerTest {
    private static final Language LANGUAGE = new Language();
    private static final String HEAD = "Ferry pier to close after storm damage";
    private static final String COUNCIL = "The harbour council voted on Monday to close the old ferry pier.";
    private static final String COST = "Repairs would cost 3.4 million crowns, engineers told the council. "
            + "The city has set aside only half of that sum.";
    private static final String FISH = "Fishing boats may go on using the northern quay until October.";

    private static Analysis analysis(String... blocks) {
        List<Block> list = new ArrayList<>();
        for (String text : blocks) {
            Role role = text.startsWith("#") ? Role.FURNITURE : list.isEmpty() ? Role.HEADLINE : Role.BODY;
            list.add(new Block(list.size() + 1, role, text));
        }
        return LANGUAGE.analyze(new Article(null, Metadata.NONE.withLanguage("en"), list));
    }

    private static List<String> blocks(Alignment alignment) {
        return alignment.blocks().stream().map(l -> l.original() + "-" + l.rewrite() + (l.moved() ? " moved" : ""))
                .toList();
    }

    @Test
    void anArticleAlignsWithItselfBlockByBlock() {
        Analysis a = analysis(HEAD, COUNCIL, COST, FISH);
        assertThat(blocks(new Aligner(LANGUAGE).align(a, a))).containsExactly("[1]-[1]", "[2]-[2]", "[3]-[3]",
                "[4]-[4]");
    }

    @Test
    void rewordedSplitAndMovedBlocksAreFound() {
        Alignment alignment = new Aligner(LANGUAGE).align(analysis(HEAD, COUNCIL, COST, FISH),
                analysis("Storm-hit ferry pier will shut",
                        "Until October the northern quay stays open to fishing boats.",
                        "Councillors decided on Monday that the old pier for ferries will be closed.",
                        "According to engineers, repairing it would cost 3.4 million crowns.",
                        "The city has put aside just half of the sum."));
        assertThat(blocks(alignment)).containsExactly("[1]-[1]", "[2]-[3]", "[3]-[4, 5]", "[4]-[2] moved");
        assertThat(alignment.sentences()).anySatisfy(s -> {
            assertThat(s.original()).extracting(Sentence::block, Sentence::index)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 1));
            assertThat(s.rewrite()).extracting(Sentence::block).containsExactly(5);
        });
    }

    @Test
    void unrelatedArticlesAlignToNothing() {
        Alignment alignment = new Aligner(LANGUAGE).align(analysis(HEAD, COUNCIL, COST, FISH),
                analysis("Young striker signs for coastal club",
                        "The 19-year-old scored twice in a friendly match against a side from the second division.",
                        "Supporters had waited for hours outside the stadium to see her train."));
        assertThat(alignment.blocks()).isEmpty();
        assertThat(alignment.sentences()).isEmpty();
        assertThat(alignment.words()).isEmpty();
    }

    @Test
    void furnitureIsInNoGroup() {
        Analysis a = analysis(HEAD, COUNCIL, "#Sign up for our newsletter");
        assertThat(blocks(new Aligner(LANGUAGE).align(a, a))).containsExactly("[1]-[1]", "[2]-[2]");
    }

    @Test
    void wordsInTheSameSlotAreLinked() {
        Analysis a = analysis("Close", "The council voted to close the old ferry pier on Monday.");
        Analysis b = analysis("Shut", "The council voted to shut the old ferry pier on Thursday.");
        List<String> links = new Aligner(LANGUAGE).align(a, b).words().stream()
                .map(w -> w.original().of(a.article()) + "-" + w.rewrite().of(b.article())).toList();
        assertThat(links).contains("close-shut", "Monday-Thursday", "pier-pier");
    }

    @Test
    void anArticleOfFurnitureOnlyAlignsToNothing() {
        assertThat(new Aligner(LANGUAGE).align(analysis("#Menu"), analysis(HEAD)).blocks()).isEmpty();
    }

    @Test
    void veryLongArticlesAlignByTheirRareWords() {
        String[] blocks = new String[3100];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = "Vessel number " + (10_000 + i) + " of the line left berth q" + i + " for port z" + i
                    + " today.";
        }
        Analysis a = analysis(blocks);
        assertThat(new Aligner(LANGUAGE).align(a, a).blocks()).hasSize(3100)
                .allMatch(l -> l.original().equals(l.rewrite()) && l.original().size() == 1);
    }
}
