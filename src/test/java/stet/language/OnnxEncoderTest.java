package stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.text.Span;

class OnnxEncoderTest {
    private static final Encoder ENCODER = new Language().contextualEncoder();

    private static double likeness(String a, String b) {
        List<Encoding> both = ENCODER.encode(List.of(a, b));
        return Vectors.dot(both.get(0).vector(), both.get(1).vector());
    }

    @Test
    void aRewordingIsNearerThanAnotherStory() {
        String wire = "The harbour council voted to close the old ferry pier.";
        assertThat(likeness(wire, "Harbour councillors decided that the former ferry jetty will shut."))
                .isGreaterThan(0.8).isGreaterThan(likeness(wire, "Rain delayed the tennis final by two hours.") + 0.2);
    }

    @Test
    void aVectorDoesNotDependOnItsNeighbours() {
        Encoding alone = new OnnxEncoder(WordPiece.PIECES.get()).encode(List.of("Ferries stop.")).getFirst();
        Encoding among = new OnnxEncoder(WordPiece.PIECES.get())
                .encode(List.of("A much longer sentence stands here.", "Ferries stop."))
                .getLast();
        assertThat(among.vector()).isEqualTo(alone.vector());
    }

    @Test
    void everyPieceHasAPlaceAndAVectorOfLengthOne() {
        Encoding e = ENCODER.encode(List.of("Ferries stop.")).getFirst();
        assertThat(e.pieces()).containsExactly(new Span(0, 7), new Span(8, 12), new Span(12, 13));
        assertThat(e.inContext()).hasSize(3)
                .allSatisfy(v -> assertThat(Vectors.dot(v, v)).isCloseTo(1, within(1e-5)));
        assertThat(Vectors.dot(e.of(new Span(0, 7)), e.of(new Span(0, 7)))).isCloseTo(1, within(1e-5));
    }

    @Test
    void aTextLongerThanTheModelTakesIsCutIntoWindows() {
        Encoding e = ENCODER.encode(List.of("ship ".repeat(1300))).getFirst();
        assertThat(e.pieces()).hasSize(1300);
        assertThat(e.inContext()).hasSize(1300);
        assertThat(Vectors.dot(e.vector(), e.vector())).isCloseTo(1, within(1e-5));
    }

    @Test
    void anEmptyTextHasAVectorAndNoPieces() {
        Encoding e = ENCODER.encode(List.of("")).getFirst();
        assertThat(e.pieces()).isEmpty();
        assertThat(e.vector()).hasSize(384);
    }
}
