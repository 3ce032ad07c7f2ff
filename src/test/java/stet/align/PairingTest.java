package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.align.Pairing.Edge;

class PairingTest {

    private static List<Edge> edges(double[]... likeness) {
        return new Pairing(likeness).edges();
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
        assertThat(edges(row(.2, .1), row(.1, .24))).isEmpty();
    }

    @Test
    void noSentencesNoLinks() {
        assertThat(edges()).isEmpty();
    }

    private static double[] row(double... values) {
        return values;
    }
}
