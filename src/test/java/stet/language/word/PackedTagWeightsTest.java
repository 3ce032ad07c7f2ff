package stet.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import stet.language.wordnet.WordNet;

class PackedTagWeightsTest {
    private static final List<Path> TEXTS = List.of(Path.of("assets/samples"), Path.of("src/site/markdown"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,-][\\p{L}\\p{N}]+)*+|['’]\\p{L}+|\\S");

    @Test
    void theShippedFileIsWhatTheRecipeMakesOfOpenNlpsModel() throws IOException {
        try (InputStream in = new InflaterInputStream(
                Objects.requireNonNull(PackedTagWeights.class.getResourceAsStream("tags.model")))) {
            assertThat(in.readAllBytes()).isEqualTo(TagRecipe.columns());
        }
    }

    @Test
    void tagsAreThoseOfTheUnroundedWeights() throws IOException {
        WordNet wordNet = new WordNet();
        Lemmas lemmas = new Lemmas(wordNet);
        TagChoices choices = new TagChoices(wordNet, lemmas, new Vocabulary(wordNet, lemmas));
        Tagger exact = new Tagger(new TagModel(choices, TagRecipe.exact()));
        Tagger packed = new Tagger(new TagModel(choices, PackedTagWeights.shipped()));
        List<List<String>> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(500)
                .allSatisfy(words -> assertThat(packed.tag(words)).isEqualTo(exact.tag(words)));
    }

    @Test
    void whatIsNoFeatureAddsNothing() {
        PackedTagWeights weights = PackedTagWeights.shipped();
        float[] sums = new float[weights.tags().size()];
        for (int i = 0; i < 100_000; i++) {
            weights.add("no feature " + i, sums);
        }
        assertThat(sums).containsOnly(0);
    }

    private static List<List<String>> sentences() throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (Path folder : TEXTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted().flatMap(f -> text(f).lines())
                        .flatMap(line -> Stream.of(line.split("(?<=[.!?]) ")))
                        .map(s -> WORD.matcher(s).results().map(MatchResult::group).toList())
                        .filter(words -> words.size() > 3).forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
