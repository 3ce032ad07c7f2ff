package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
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
            Role role = text.startsWith("#")
                    ? Role.FURNITURE
                    : text.startsWith("§") ? Role.CREDIT : list.isEmpty() ? Role.HEADLINE : Role.BODY;
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
    void equalLinesOfATableAlignOneByOne() {
        String[] lines = Collections.nCopies(40, "No change at the northern quay").toArray(String[]::new);
        lines[0] = HEAD;
        Analysis a = analysis(lines);
        assertThat(blocks(new Aligner(LANGUAGE).align(a, a)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(i -> "[" + i + "]-[" + i + "]").toList());
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
    void whatAgenciesCloseEveryStoryWithRelatesNoStories() {
        assertThat(new Aligner(LANGUAGE).align(analysis(HEAD, COUNCIL, "§© 2031 Northern Wire. All rights reserved."),
                analysis("Young striker signs for coastal club", "She scored twice in a friendly match.",
                        "§© 2031 Northern Wire. All rights reserved."))
                .sentences()).isEmpty();
    }

    @Test
    void aFusedSentenceIsLinkedWithAllItIsMadeFrom() {
        Alignment alignment = new Aligner(LANGUAGE).align(
                analysis(HEAD, COUNCIL, COST, FISH, "Mayor Ada Holm will visit the shipyard in Tromso on Friday."),
                analysis("Storm-hit ferry pier will shut",
                        "The harbour council will close the old ferry pier, where repairs would cost 3.4 million crowns, "
                                + "while fishing boats may use the northern quay until October."));
        assertThat(links(alignment)).containsExactly("1.0-1.0", "2.0-2.0", "3.0-2.0", "4.0-2.0");
    }

    @Test
    void aClaimIsLinkedWithAllThatBearsItOut() {
        Alignment alignment = new Aligner(LANGUAGE).align(
                analysis("Harbour news", "The Holm yard was founded in 1904 by two brothers.",
                        "It is closed on Sundays.", "Visitors may walk along the quay.",
                        "Since 1987 the yard has belonged to the shipping line Brandvik.", "Coffee is sold at noon."),
                analysis("The Holm yard, founded in 1904, has belonged to Brandvik since 1987."));
        assertThat(links(alignment)).containsExactly("2.0-1.0", "5.0-1.0");
    }

    @Test
    void theSidesAndTheOrderOfTheBlocksDoNotMatter() {
        String[] rewrite = {"Storm-hit ferry pier will shut",
                "Until October the northern quay stays open to fishing boats, and repairs would cost 3.4 million crowns.",
                "Councillors decided on Monday that the old pier for ferries will be closed.",
                "The city has put aside just half of the sum."};
        Analysis a = analysis(HEAD, COUNCIL, COST, FISH);
        Analysis b = analysis(rewrite);
        Aligner aligner = new Aligner(LANGUAGE);
        List<String> there = links(aligner.align(a, b));
        assertThat(links(aligner.align(b, a)).stream().map(l -> l.split("-")[1] + "-" + l.split("-")[0]))
                .containsExactlyInAnyOrderElementsOf(there);
        List<String> swapped = links(aligner.align(analysis(HEAD, COST, COUNCIL, FISH), b));
        assertThat(swapped.stream().map(l -> l.startsWith("2")
                ? "3" + l.substring(1)
                : l.startsWith("3") ? "2" + l.substring(1) : l)).containsExactlyInAnyOrderElementsOf(there);
    }

    /** Every pair of linked sentences, such as {@code 3.1-4.0}: block and index of both. */
    private static List<String> links(Alignment alignment) {
        return alignment.sentences().stream().flatMap(l -> l.original().stream().flatMap(o -> l.rewrite().stream()
                .map(r -> o.block() + "." + o.index() + "-" + r.block() + "." + r.index()))).sorted().toList();
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
