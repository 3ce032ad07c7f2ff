package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.align.Pairing.Edge;

class PairingTest {

    private static List<Edge> edges(double[]... likeness) {
        List<Edge> pairs = new ArrayList<>();
        for (int o = 0; o < likeness.length; o++) {
            for (int r = 0; r < likeness[o].length; r++) {
                pairs.add(new Edge(o, r, likeness[o][r]));
            }
        }
        return new Pairing(pairs).edges();
    }

    @Test
    void oneToOne() {
        assertThat(edges(row(.9, .1), row(.2, .8))).containsExactly(new Edge(0, 0, .9), new Edge(1, 1, .8));
    }

    @Test
    void aSentenceThatSplitsInTwoHasTwoLinks() {
        assertThat(edges(row(.9, .6))).containsExactly(new Edge(0, 0, .9), new Edge(0, 1, .6));
    }

    @Test
    void aWeakResemblanceBesideAStrongOneIsDropped() {
        assertThat(edges(row(.9, .3))).containsExactly(new Edge(0, 0, .9));
    }

    @Test
    void whatResemblesNothingHasNoLink() {
        assertThat(edges(row(.17, .1), row(.1, .16))).isEmpty();
    }

    @Test
    void twoThatHaveNoBetterPartnerAreLinkedThoughLittleAlike() {
        assertThat(edges(row(.2, .1), row(.1, .3))).containsExactly(new Edge(0, 0, .2), new Edge(1, 1, .3));
        assertThat(edges(row(.2, .3))).containsExactly(new Edge(0, 1, .3));
    }

    @Test
    void noSentencesNoLinks() {
        assertThat(edges()).isEmpty();
    }

    private static double[] row(double... values) {
        return values;
    }
}
