package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.align.Pairing.Edge;

class PairingTest {

    /** The pairing of sentences of such words, each of weight 1, for likenesses by row. */
    private static Pairing pairing(List<String> original, List<String> rewrite, double[]... likeness) {
        List<Edge> pairs = new ArrayList<>();
        for (int o = 0; o < likeness.length; o++) {
            for (int r = 0; r < likeness[o].length; r++) {
                pairs.add(new Edge(o, r, likeness[o][r]));
            }
        }
        return new Pairing(pairs, words(original), words(rewrite));
    }

    private static Pairing.Words words(List<String> sentences) {
        List<Map<String, Double>> words = sentences.stream()
                .map(s -> Stream.of(s.split(" ")).collect(Collectors.toMap(Function.identity(), _ -> 1.0))).toList();
        return words::get;
    }

    private static List<String> names(List<Edge> edges) {
        return edges.stream().map(e -> e.original() + "-" + e.rewrite()).toList();
    }

    private static double[] row(double... values) {
        return values;
    }

    @Test
    void oneToOne() {
        Pairing p = pairing(List.of("ferry pier", "mayor vote"), List.of("ferry dock", "mayor poll"), row(.9, .1),
                row(.2, .8));
        assertThat(names(p.edges())).containsExactly("0-0", "1-1");
        assertThat(names(p.close(p.edges()))).containsExactly("0-0", "1-1");
    }

    @Test
    void aSentenceThatSplitsInTwoHasTwoLinks() {
        Pairing p = pairing(List.of("ferry pier mayor vote"), List.of("ferry pier", "mayor vote"), row(.9, .8));
        assertThat(names(p.close(p.edges()))).containsExactly("0-0", "0-1");
    }

    @Test
    void whatCoversWordsThatNoBetterPartnerHasIsLinkedButNotClose() {
        List<String> fused = List.of("ferry pier mayor vote");
        Pairing p = pairing(List.of("ferry pier", "mayor vote"), fused, row(.9), row(.2));
        assertThat(names(p.edges())).containsExactly("0-0", "1-0");
        assertThat(names(p.close(p.edges()))).containsExactly("0-0");
        Pairing same = pairing(List.of("ferry pier", "ferry pier"), fused, row(.9), row(.2));
        assertThat(names(same.edges())).containsExactly("0-0");
    }

    @Test
    void twinsAreEquallyGoodPartners() {
        Pairing p = pairing(List.of("ferry pier", "ferry pier"), List.of("ferry pier"), row(.97), row(.97));
        assertThat(names(p.edges())).containsExactly("0-0", "1-0");
        assertThat(p.edges()).extracting(Edge::likeness).containsOnly(p.edges().getFirst().likeness());
    }

    @Test
    void whatResemblesNothingHasNoLink() {
        assertThat(pairing(List.of("ferry", "pier"), List.of("mayor", "vote"), row(.17, .1), row(.1, .16)).edges())
                .isEmpty();
    }

    @Test
    void twoThatHaveNoBetterPartnerAreLinkedThoughLittleAlike() {
        Pairing p = pairing(List.of("ferry pier", "mayor vote"), List.of("ferry", "vote"), row(.2, .1), row(.1, .3));
        assertThat(names(p.edges())).containsExactly("0-0", "1-1");
    }

    @Test
    void theSidesMayChangePlaces() {
        List<String> a = List.of("ferry pier", "mayor vote", "ferry vote");
        List<String> b = List.of("ferry pier mayor", "vote ferry");
        List<String> there = names(pairing(a, b, row(.9, .2), row(.3, .6), row(.4, .7)).edges());
        List<String> back = pairing(b, a, row(.9, .3, .4), row(.2, .6, .7)).edges().stream()
                .map(e -> e.rewrite() + "-" + e.original()).toList();
        assertThat(back).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void noSentencesNoLinks() {
        assertThat(pairing(List.of(), List.of()).edges()).isEmpty();
    }
}
