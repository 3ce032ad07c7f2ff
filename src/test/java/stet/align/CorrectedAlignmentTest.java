package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.align.Corrections.Tie;
import stet.language.Analysis;
import stet.language.Language;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;
import stet.text.Sentence;

/** The alignment as a reader corrected it: what was joined shares a group, what was parted shares nothing. */
class CorrectedAlignmentTest {
    private static final Language LANGUAGE = new Language();
    private static final Aligner ALIGNER = new Aligner(LANGUAGE);
    private static final Analysis ORIGINAL = analysis("Ferry pier to close after storm damage",
            "The harbour council voted on Monday to close the old ferry pier.",
            "Repairs would cost 3.4 million crowns, engineers told the council. "
                    + "The city has set aside only half of that sum.",
            "Fishing boats may go on using the northern quay until October.",
            "Nobody in the town had seen such waves before.", "#Sign up for our letter");
    private static final Analysis REWRITE = analysis("Storm-hit ferry pier will shut",
            "Councillors decided on Monday that the old pier for ferries will be closed.",
            "According to engineers, repairing it would cost 3.4 million crowns.",
            "The city has put aside just half of the sum.",
            "Until October the northern quay stays open to fishing boats.",
            "Old sailors shook their heads.");

    private static Analysis analysis(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            Role role = text.startsWith("#") ? Role.FURNITURE : blocks.isEmpty() ? Role.HEADLINE : Role.BODY;
            blocks.add(new Block(blocks.size() + 1, role, text));
        }
        return LANGUAGE.analyze(new Article(null, Metadata.NONE.withLanguage("en"), blocks));
    }

    /** Such as {@code "5+6 2/2"}: 5 and 6 are joined, then 2 and 2 parted. */
    private static Corrections corrections(String said) {
        Corrections all = Corrections.NONE;
        for (String word : said.split(" ")) {
            String[] blocks = word.split("[+/?]");
            all = all.with(new BlockPair(Integer.parseInt(blocks[0]), Integer.parseInt(blocks[1])),
                    word.contains("+") ? Tie.JOINED : word.contains("/") ? Tie.PARTED : Tie.FREE);
        }
        return all;
    }

    private static String blocks(Alignment alignment) {
        return String.join(" ", alignment.blocks().stream()
                .map(l -> numbers(l.original()) + "-" + numbers(l.rewrite()) + (l.moved() ? "m" : "")).toList());
    }

    private static String numbers(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"what the aligner finds|5?6|1-1 2-2 3-3,4 4-5",
            "unlike blocks are joined|5+6|1-1 2-2 3-3,4 4-5 5-6",
            "a join adds to what is there|2+6|1-1 2-2,6 3-3,4 4-5",
            "one block of n to m|2+3 2+6 5+6|1-1 2,3,5-2,3,4,6 4-5",
            "a headline and a paragraph|1+6|1-1,6 2-2 3-3,4 4-5",
            "the only link of a block is parted|4/5|1-1 2-2 3-3,4",
            "one of several is parted|3/4|1-1 2-2 3-3 4-5", "the last word holds|5+6 5/6|1-1 2-2 3-3,4 4-5",
            "the last word holds, either way|4/5 4+5|1-1 2-2 3-3,4 4-5",
            "left to Stet again|4/5 4?5|1-1 2-2 3-3,4 4-5",
            "a parting holds against joins over others|2+6 5+6 5+5 2/5|1-1 2-2,6 3-3,4 4,5-5",
            "furniture is in no group|6+6|1-1 2-2 3-3,4 4-5", "no such block|9+9 8/8|1-1 2-2 3-3,4 4-5"})
    void blocksAreGroupedAsTheReaderSays(String what, String said, String groups) {
        assertThat(blocks(ALIGNER.align(ORIGINAL, REWRITE, corrections(said)))).as(what).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource({"5+6", "2+6 5+6 2/2", "4/5", "3/4 3+6", "2+6 5+6 5+5 2/5", "2/2 3/3 4/5"})
    void swappedSidesMirrorWhatMirroredCorrectionsSay(String said) {
        Alignment straight = ALIGNER.align(ORIGINAL, REWRITE, corrections(said));
        Alignment swapped = ALIGNER.align(REWRITE, ORIGINAL, corrections(said).mirrored());
        assertThat(swapped.blocks()).extracting(l -> l.rewrite() + "-" + l.original() + l.moved())
                .containsExactlyInAnyOrderElementsOf(
                        straight.blocks().stream().map(l -> l.original() + "-" + l.rewrite() + l.moved()).toList());
        assertThat(swapped.passages()).extracting(l -> l.rewrite() + "-" + l.original())
                .containsExactlyInAnyOrderElementsOf(
                        straight.passages().stream().map(l -> l.original() + "-" + l.rewrite()).toList());
        assertThat(swapped.words()).extracting(l -> l.rewrite() + "-" + l.original())
                .containsExactlyInAnyOrderElementsOf(
                        straight.words().stream().map(l -> l.original() + "-" + l.rewrite()).toList());
    }

    @ParameterizedTest
    @CsvSource({"2/2", "3/3", "4/5", "1/1", "2+6 5+6 5+5 2/5"})
    void partedBlocksShareNoLinkOfAnyKind(String said) {
        Corrections corrections = corrections(said);
        Alignment alignment = ALIGNER.align(ORIGINAL, REWRITE, corrections);
        assertThat(alignment.blocks()).noneMatch(l -> l.original().stream()
                .anyMatch(o -> l.rewrite().stream().anyMatch(r -> corrections.parts(o, r))));
        assertThat(List.of(alignment.sentences(), alignment.passages())).allSatisfy(links -> assertThat(links)
                .noneMatch(l -> numbersOf(l.original()).stream()
                        .anyMatch(o -> numbersOf(l.rewrite()).stream().anyMatch(r -> corrections.parts(o, r)))));
        assertThat(alignment.words()).isNotEmpty()
                .noneMatch(w -> corrections.parts(w.original().block(), w.rewrite().block()));
    }

    private static List<Integer> numbersOf(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::block).toList();
    }

    @Test
    void sentencesAndWordsOfJoinedBlocksAreLinked() {
        Analysis original = analysis("Quay", "The boat was found near the mole on Friday. It lay on its side.");
        Analysis rewrite = analysis("Tram", "Trams were halted near the tower on Sunday.", "Buses ran instead.");
        assertThat(ALIGNER.align(original, rewrite).blocks()).isEmpty();
        Alignment joined = ALIGNER.align(original, rewrite, corrections("2+2"));
        assertThat(blocks(joined)).isEqualTo("2-2");
        assertThat(joined.sentences()).singleElement().satisfies(l -> assertThat(l.original()).hasSize(2));
        assertThat(joined.words()).extracting(w -> w.original().of(original.article()) + "-"
                + w.rewrite().of(rewrite.article())).contains("Friday-Sunday", "near-near");
    }

    @Test
    void aSentenceThatHasItsPartnerIsNotDrawnIntoAJoin() {
        Alignment joined = ALIGNER.align(ORIGINAL, REWRITE, corrections("3/4 3+4"));
        assertThat(joined.sentences()).filteredOn(l -> numbersOf(l.original()).contains(3))
                .allSatisfy(l -> assertThat(l.original()).hasSize(1));
    }

    @Test
    void whatIsPartedFindsItsNextBestPartner() {
        Analysis original = analysis("Harbour", "The old ferry pier will close on Monday, the council said.",
                "Fishing boats stay.");
        Analysis rewrite = analysis("Harbour", "On Monday the old ferry pier will close, the council said.",
                "The ferry pier closes on Monday.", "Boats for fishing may stay.");
        Alignment parted = ALIGNER.align(original, rewrite, corrections("2/2"));
        assertThat(blocks(parted)).contains("2-3");
    }

    @Test
    void correctionsAreMirroredAndTold() {
        Corrections said = corrections("5+6 2/3");
        assertThat(said.mirrored()).isEqualTo(corrections("3/2 6+5"));
        assertThat(ALIGNER.align(ORIGINAL, REWRITE, said).corrections()).isEqualTo(said);
        assertThat(corrections("5+6 5?6")).isEqualTo(Corrections.NONE);
    }
}
