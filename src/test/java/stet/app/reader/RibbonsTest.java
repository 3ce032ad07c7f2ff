package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.app.desk.Desk;

class RibbonsTest {

    private static String draw(Desk desk) {
        return Ribbons.of(desk.comparison()).stream().map(r -> r.kind().name().charAt(0) + end(r.original()) + "-"
                + end(r.rewrite()) + ":" + r.changes().size()).collect(Collectors.joining(" "));
    }

    private static String end(Ribbon.End end) {
        if (end == null) {
            return "";
        }
        String part = end.from() == 0 && end.to() == 1 ? "" : "[%.2f,%.2f]".formatted(end.from(), end.to());
        return end.block() + part + (end.oneSided() ? "!" : "");
    }

    @Test
    void aBandIsAlteredWhereAnAlteredFactHasBothEndsInIt() {
        assertThat(draw(Desk.of("[a1:Ana] came.\nShe [d1:soon] left.", "[a1:Eva] came.\nShe left [n1:sad].",
                "1-1 2-2"))).isEqualTo("A1-1:1 S2!-2!:2");
    }

    @Test
    void aBlockWithoutPartnerHasOneEnd() {
        assertThat(draw(Desk.of("One.\nTwo.", "One.\nNew.\nOther.", "1-1"))).isEqualTo("S1-1:0 S2!-:0 S-2!:0 S-3!:0");
    }

    @Test
    void furnitureAndBylinesHaveNone() {
        assertThat(draw(Desk.of("@ By Ann\nOne.\n% ad", "One.", "2-1"))).isEqualTo("S2-1:0");
    }

    @Test
    void aSplitDividesTheEndOfTheBlockThatWasSplit() {
        assertThat(draw(Desk.of("[a1:Ana] came and left [d1:soon].", "[a1:Eva] came.\nShe left.", "1-1,2")))
                .isEqualTo("A1[0.00,0.50]-1:1 S1[0.50,1.00]!-2:1");
    }

    @Test
    void aMergeDividesTheOtherEnd() {
        assertThat(draw(Desk.of("Ana came.\nShe left.", "Ana came and left.", "1,2-1")))
                .isEqualTo("S1-1[0.00,0.50]:0 S2-1[0.50,1.00]:0");
    }

    @Test
    void aMovedBandSaysWhichWay() {
        List<Ribbon> ribbons = Ribbons.of(Desk.of("A a.\nB b.\nC c.", "C c.\nA a.\nB b.", "1-2 2-3 3~1").comparison());
        assertThat(ribbons.get(2).kind()).isEqualTo(Ribbon.Kind.MOVED);
        assertThat(ribbons.get(2).isMovedDown(ribbons)).isFalse();
        List<Ribbon> down = Ribbons.of(Desk.of("A a.\nB b.\nC c.", "B b.\nC c.\nA a.", "1~3 2-1 3-2").comparison());
        assertThat(down.getFirst().isMovedDown(down)).isTrue();
    }

    @Test
    void bandsStandFourInsideTheText() {
        Extents original = new Extents(Map.of(1, new Extents.Extent(100, 208, 10)), 300);
        Extents rewrite = new Extents(Map.of(2, new Extents.Extent(50, 76, 10)), 90);
        Ribbon half = new Ribbon(Ribbon.Kind.SAME, new Ribbon.End(1, 0, 0.5, false), new Ribbon.End(2, 0, 1, false),
                java.util.Set.of(), false);
        Band band = Band.of(half, original, rewrite);
        assertThat(band).isEqualTo(new Band(new Band.Edge(104, 154), new Band.Edge(54, 72)));
        assertThat(band.scrolled(104, 50)).isEqualTo(new Band(new Band.Edge(0, 50), new Band.Edge(4, 22)));
        assertThat(band.scrolled(200, 100).isSeen(400)).isFalse();
        assertThat(band.scrolled(200, 60).isSeen(400)).isTrue();
        assertThat(band.scrolled(-600, 100).isSeen(400)).as("from above the view to below it").isFalse();
    }
}
