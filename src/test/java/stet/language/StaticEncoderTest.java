package stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.text.Span;

class StaticEncoderTest {
    private static final Encoder ENCODER = new Language().encoder();

    private static Encoding encoding(String text) {
        return ENCODER.encode(List.of(text)).getFirst();
    }

    private static double likeness(String a, String b) {
        return Vectors.dot(encoding(a).vector(), encoding(b).vector());
    }

    private static double likeness(String text, String word, String other) {
        Encoding e = encoding(text);
        return Vectors.dot(e.of(of(text, word)), e.of(of(text, other)));
    }

    private static Span of(String text, String word) {
        int at = text.indexOf(word);
        return new Span(at, at + word.length());
    }

    @Test
    void aRewordingInOtherWordsIsNearerThanAnotherStory() {
        String wire = "The harbour council voted to close the old ferry pier.";
        assertThat(likeness(wire, "Port authorities decided a disused boat jetty will shut."))
                .isGreaterThan(likeness(wire, "Rain delayed the tennis final by two hours.") + 0.2);
    }

    @Test
    void wordsOfLikeMeaningAreNear() {
        String words = "doctor, and a lorry, then a surgeon, then a truck";
        assertThat(likeness(words, "doctor", "surgeon")).isGreaterThan(likeness(words, "doctor", "lorry") + 0.2);
        assertThat(likeness(words, "lorry", "truck")).isGreaterThan(likeness(words, "surgeon", "truck") + 0.2);
    }

    @Test
    void aWordIsColouredByItsNeighbours() {
        String text = "The bank of the river. She sued the bank of England over loans.";
        Encoding e = encoding(text);
        float[] river = e.of(new Span(4, 8));
        int second = text.lastIndexOf("bank");
        float[] money = e.of(new Span(second, second + 4));
        assertThat(Vectors.dot(river, money)).isLessThan(0.99).isGreaterThan(0.7);
    }

    @Test
    void everyPieceHasAPlaceAndAVectorOfLengthOne() {
        Encoding e = encoding("Ferries stop.");
        assertThat(e.pieces()).containsExactly(new Span(0, 7), new Span(8, 12), new Span(12, 13));
        assertThat(e.inContext()).hasSize(3)
                .allSatisfy(v -> assertThat(Vectors.dot(v, v)).isCloseTo(1, within(1e-5)));
    }

    @Test
    void aTextOfAnyLengthIsTakenWhole() {
        assertThat(encoding("ship ".repeat(20_000)).inContext()).hasSize(20_000);
    }

    @Test
    void whatHasNoMeaningIsLikeNothing() {
        assertThat(likeness("", "Ferries stop.")).isZero();
        assertThat(encoding("").pieces()).isEmpty();
    }
}
