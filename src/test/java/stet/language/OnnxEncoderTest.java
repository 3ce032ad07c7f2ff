package stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtSession;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    /** As the image has it (src/packaging/Model.java). */
    @Test
    void aModelMadeBeforehandGivesTheSameVectors(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("model.ort");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream original = OnnxEncoder.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx")) {
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
            options.addConfigEntry("session.save_model_format", "ORT");
            options.setOptimizedModelFilePath(made.toString());
            OnnxEnvironment.get().createSession(original.readAllBytes(), options).close();
        }
        String text = "Ferry crews will not sail on Monday, the harbour’s council said; 12 sailings are off.";
        Encoding there = ENCODER.encode(List.of(text)).getFirst();
        Encoding here = new OnnxEncoder(WordPiece.PIECES.get(), made.toString()).encode(List.of(text)).getFirst();
        assertThat(here.vector()).isEqualTo(there.vector());
        assertThat(here.inContext()).usingRecursiveComparison().isEqualTo(there.inContext());
    }

    @Test
    void anEmptyTextHasAVectorAndNoPieces() {
        Encoding e = ENCODER.encode(List.of("")).getFirst();
        assertThat(e.pieces()).isEmpty();
        assertThat(e.vector()).hasSize(384);
    }
}
