package stet.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameModelTest {
    private static final int N = Labels.COUNT;

    @Test
    void theShippedModelIsWrittenAsItWasRead() throws IOException {
        byte[] shipped;
        try (InputStream in = Objects.requireNonNull(NameModel.class.getResourceAsStream("names.model"))) {
            shipped = in.readAllBytes();
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        NameModel.read(new ByteArrayInputStream(shipped)).write(again);
        assertThat(columns(again.toByteArray())).isEqualTo(columns(shipped));
    }

    private static byte[] columns(byte[] packed) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    /** Features whose hashes share their upper bits, all bits but the lowest, or nothing, of either sign. */
    @ParameterizedTest
    @ValueSource(ints = {0x12340001, 0x12340002, 0x12347FFF, 0x12348000, 0, -1, 0x80000000, 0x7FFFFFFF, 0xFFFF0000})
    void aFeatureAddsItsWeights(int feature) {
        float[] scores = new float[N];
        weights().add(new int[]{0x12340003, feature, 77}, 2, scores);
        for (int label = 0; label < N; label++) {
            assertThat(scores[label]).isEqualTo(weight(feature, label));
        }
    }

    @Test
    void whatHasNoWeightsAddsNothing() {
        float[] scores = new float[N];
        int[] strange = {0x12340003, 0x12347FFE, 1, -2, 0x80000001, 0x7FFFFFFE, 0xFFFF0001, 77};
        weights().add(strange, strange.length, scores);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void whatIsNextToNothingIsLeftOut() {
        float[] weights = new float[2 * N];
        Arrays.fill(weights, 0, N, 1);
        weights[N] = 2;
        float[] scores = new float[N];
        Weights.of(new int[]{5, 6}, weights, 127).add(new int[]{5, 6}, 2, scores);
        assertThat(scores).startsWith(2, 0).doesNotContain(1);
    }

    @Test
    void phrasesAreKnownAsAllThatTheyAre() {
        Gazetteer gazetteer = Gazetteer.of(Map.of("paris", Known.CITY.bit() | Known.TIME.bit(), "paris hilton",
                Known.PERSON.bit(), "bonn", Known.CITY.bit()));
        long[] words = {Hash.wide("paris"), Hash.wide("hilton"), Hash.wide("bonn")};
        assertThat(gazetteer.single(words)).containsExactly(Known.CITY.bit() | Known.TIME.bit(), 0, Known.CITY.bit());
        assertThat(Arrays.stream(gazetteer.phrases(words, new boolean[]{true, true, true}))
                .map(found -> Gazetteer.position(found, Known.PERSON))).containsExactly(1L, 3L, 0L);
    }

    private static Weights weights() {
        int[] features = {0x7FFFFFFF, -1, 0x12348000, 0, 0x12340001, 0xFFFF0000, 0x12347FFF, 0x80000000, 0x12340002};
        float[] weights = new float[features.length * N];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(features[i / N], i % N);
        }
        return Weights.of(features, weights, Byte.MAX_VALUE);
    }

    private static float weight(int feature, int label) {
        return 2 + Math.floorMod(Integer.hashCode(feature) * 31 + label * 7, 100) - (label % 2) * 110;
    }
}
