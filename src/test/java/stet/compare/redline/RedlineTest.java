package stet.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.compare.redline.Paragraph.Move;
import stet.compare.redline.Segment.Kind;

/** Original and rewrite in letters; struck words in {@code [-…-]}, new ones in {@code {+…+}}, joining spaces {@code _}. */
class RedlineTest {

    @Test
    void wordsAreStruckAndPutInWhereTheyStand() {
        assertThat(words("a b c y z.", "a x c z.", "1=1")).containsExactly("a [-b-]_{+x+} c[- y-] z.");
        assertThat(words("a b c.", "a b c.", "1=1")).containsExactly("a b c.");
        assertThat(words("a.", "a, b.", "1=1")).containsExactly("a{+, b+}.");
    }

    @Test
    void scrapsBetweenTwoChangesGoWithThem() {
        assertThat(words("alpha beta of gamma delta.", "alpha sigma of omega delta.", "1=1"))
                .containsExactly("alpha [-beta of gamma-]_{+sigma of omega+} delta.");
    }

    @Test
    void anAlteredFactIsStruckWholeBeforeItsNewValue() {
        String original = "met <a1:Tom Arvane> in old Lestov.";
        String rewrite = "saw <a1:Teodor Arvane> in Lestov.";
        assertThat(facts(original, rewrite, "1=1"))
                .containsExactly("saw [-Tom Arvane-]_{+Teodor Arvane+} in Lestov.");
        assertThat(words(original, rewrite, "1=1"))
                .containsExactly("[-met-]_{+saw+} [-Tom Arvane-]_{+Teodor Arvane+} in[- old-] Lestov.");
    }

    @Test
    void theNewValueHasTheOldOneBesideItWhereverTheWordsWent() {
        assertThat(facts("b <a1:12> c d e f.|g h.", "b c d e f.|g <a1:21> h.", "1=1 2=2"))
                .containsExactly("b c d e f.", "g [-12-]_{+21+} h.");
        assertThat(words("b <a1:12> c d e f.|g h.", "b c d e f.|g <a1:21> h.", "1=1 2=2"))
                .containsExactly("b[- -][-12-] c d e f.", "g{+ +}{+21+} h.");
    }

    @Test
    void ofALongValueOnlyTheWordsThatDifferAreStruck() {
        assertThat(facts("<a1:we came to listen and then talk> b.", "<a1:we came to listen and then sign> b.", "1=1"))
                .containsExactly("we came to listen and then [-talk-]_{+sign+} b.");
        Redline redline = Redline.of(Pairs.of("<a1:we came to listen and then talk> b.",
                "<a1:we came to listen and then sign> b.", "1=1"), Grain.FACTS);
        assertThat(redline.paragraphs().getFirst().segments().getFirst().changes()).hasSize(1);
    }

    @Test
    void theSameWordsThatMeanSomethingElseAreMarkedAndNotSaidTwice() {
        Redline redline = Redline.of(Pairs.of("on <a1:Monday> b.", "on <a1:Monday> b.", "1=1"), Grain.FACTS);
        assertThat(shown(redline)).containsExactly("on Monday b.");
        assertThat(redline.paragraphs().getFirst().segments().get(1).change()).isNotNull();
    }

    @Test
    void aChangeUnderAWorseOneHasItsPlaceToo() {
        Comparison comparison = Pairs.of("met <a1:Tom Arvane> there.", "met <a1:Tim Arvane> there.", "1=1");
        FactChange.Altered name = (FactChange.Altered) comparison.changes().getFirst();
        FactChange lost = new FactChange.Dropped(name.original(), Severity.LOW, "Left out.");
        Comparison both = new Comparison(comparison.original(), comparison.rewrite(), comparison.alignment(),
                List.of(name, lost), List.of(), comparison.ledger(), comparison.reuse());
        for (Grain grain : Grain.values()) {
            Redline redline = Redline.of(both, grain);
            assertThat(shown(redline)).containsExactly("met [-Tom Arvane-]_{+Tim Arvane+} there.");
            assertThat(redline.paragraphs().getFirst().segments().get(1).changes()).containsExactly(name, lost);
        }
    }

    @Test
    void spacesAreNeitherDoubledNorLost() {
        assertThat(words("a b. The <d1:would> c.", "a b. It is new c.", "1=1"))
                .containsExactly("a b. [-The -]{+It is+}_[-would-]{+ new+} c.");
        assertThat(words("a “<d1:b c>” d.", "a e.", "1=1")).containsExactly("a[- “-][-b c-][-” d-]{+ e+}.");
    }

    @Test
    void droppedFactsStandStruckInTheirPlaceAndAddedOnesArePutIn() {
        assertThat(facts("held <d1:in May> over fees.", "kept over <n1:high> dues.", "1=1"))
                .containsExactly("kept_[-in May-] over {+high+} dues.");
    }

    @Test
    void aSentenceThatWasLeftOutIsStruckWhereAFactWentWithIt() {
        assertThat(facts("A b. He <d1:denies> it. C d.", "A b. C d.", "1.1=1.1 1.3=1.2"))
                .containsExactly("A b.[- He -][-denies-][- it.-] C d.");
        assertThat(facts("A b. He sat. C d.", "A b. C d.", "1.1=1.1 1.3=1.2")).containsExactly("A b. C d.");
        assertThat(words("A b. He sat. C d.", "A b. C d.", "1.1=1.1 1.3=1.2"))
                .containsExactly("A b.[- He sat.-] C d.");
        assertThat(words("He sat. C d.", "C d.", "1.2=1.1")).containsExactly("[-He sat. -]C d.");
    }

    @Test
    void aDroppedBlockStandsWhereItStood() {
        Redline redline = Redline.of(Pairs.of("a.|b.|c.", "a.|c.", "1=1 3=2"), Grain.FACTS);
        assertThat(shown(redline)).containsExactly("a.", "[-b.-]", "c.");
        assertThat(redline.paragraphs()).extracting(Paragraph::dropped).containsExactly(false, true, false);
        assertThat(facts("b.|a.", "a.", "2=1")).containsExactly("[-b.-]", "a.");
        assertThat(facts("a.|b.|c.", "c.|a.", "1=2 3~1")).containsExactly("c.", "a.", "[-b.-]");
    }

    @Test
    void aMovedBlockSaysWhichWayItWent() {
        Redline redline = Redline.of(Pairs.of("a.|b.|c.", "c.|a.|b.", "1=2 2=3 3~1"), Grain.WORDS);
        assertThat(redline.paragraphs()).extracting(Paragraph::move).containsExactly(Move.UP, Move.NONE, Move.NONE);
        assertThat(shown(redline)).containsExactly("c.", "a.", "b.");
    }

    @Test
    void groupsOfSeveralSentencesAreReadAsOne() {
        assertThat(words("a b c and d e f.", "a b c. D e f.", "1.1=1.1,1.2"))
                .containsExactly("a b c[- and d-]{+. D+} e f.");
        assertThat(words("a b. c d.|e f.", "a b c d.|e f.", "1.1,1.2=1.1 2=2"))
                .containsExactly("a b[-.-] c d.", "e f.");
        assertThat(words("a b. c d.", "a b.|c x.", "1.1,1.2=1.1,2.1")).containsExactly("a b.", "[- c d-]_{+c x+}.");
    }

    @Test
    void furnitureAndSignaturesAreNoNews() {
        assertThat(words("a.", "% sign up|a.", "1=2")).containsExactly("sign up", "a.");
        assertThat(words("a.|@ By Ann|b.", "a.|@ By Bea|b.", "1=1 3=3")).containsExactly("a.", "By Bea", "b.");
    }

    @Test
    void rightToLeftTextStaysInTheOrderInWhichItIsWritten() {
        assertThat(words("ספינה אחת הגיעה לנמל.", "ספינה גדולה הגיעה לנמל.", "1=1"))
                .containsExactly("ספינה [-אחת-]_{+גדולה+} הגיעה לנמל.");
    }

    @Test
    void whatIsKeptAndPutInIsTheRewriteAndWhatIsKeptAndStruckTheOriginal() {
        String original = "The <a1:Tom Arvane> pact of <d1:May> is dead, he said. He sat.|So <a2:12> boats left. It rained."
                + "|Then <l1:some> men, “who <d2:came>”, went.";
        String rewrite = "It was <n1:late>.|A pact by <a1:Teodor Arvane> died. So <a2:21> ships sailed, and men <l1:all>"
                + " went. The end.";
        String links = "1.1=2.1 2.1,3.1=2.2";
        for (Grain grain : Grain.values()) {
            assertThat(text(original, rewrite, links, grain, Kind.KEPT, Kind.INSERTED)).isEqualTo(
                    "It was late.|A pact by Teodor Arvane died. So 21 ships sailed, and men all went. The end.");
        }
        assertThat(text(original, rewrite, links, Grain.WORDS, Kind.KEPT, Kind.DELETED)).isEqualTo(
                "|The Tom Arvane pact of May is dead, he said. He sat.So 12 boats left.Then some men, “who came”, went."
                        + " It rained.");
    }

    @Test
    void twoThatHaveNothingInCommonAreStruckAndPutInWhole() {
        assertThat(words("a.", "b.", "")).containsExactly("[-a.-]", "{+b.+}");
    }

    private static List<String> words(String original, String rewrite, String links) {
        return shown(Redline.of(Pairs.of(original, rewrite, links), Grain.WORDS));
    }

    private static List<String> facts(String original, String rewrite, String links) {
        return shown(Redline.of(Pairs.of(original, rewrite, links), Grain.FACTS));
    }

    private static List<String> shown(Redline redline) {
        return redline.paragraphs().stream().map(p -> p.segments().stream().map(s -> switch (s.kind()) {
            case KEPT -> s.text();
            case INSERTED -> "{+" + s.text() + "+}";
            case DELETED -> "[-" + s.text() + "-]";
            case SPACE -> "_";
        }).collect(Collectors.joining())).map(t -> t.replaceAll("_(?![\\[{]|\\w)|(?<![\\]}]|\\w)_", " ")).toList();
    }

    private static String text(String original, String rewrite, String links, Grain grain, Kind... kinds) {
        Comparison comparison = Pairs.of(original, rewrite, links);
        return Redline.of(comparison, grain).paragraphs().stream().map(p -> p.segments().stream()
                .filter(s -> Arrays.asList(kinds).contains(s.kind())).map(Segment::text)
                .collect(Collectors.joining())).collect(Collectors.joining("|"));
    }
}
