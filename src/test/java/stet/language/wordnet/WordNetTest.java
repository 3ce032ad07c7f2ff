package stet.language.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stet.language.wordnet.WordNetFiles.Line;

/** Holds the packed WordNet against all that stands in WordNet's own files. */
class WordNetTest {
    private static final WordNet WORD_NET = new WordNet();
    private static WordNetFiles files;

    @BeforeAll
    static void read() throws IOException {
        files = new WordNetFiles();
    }

    @Test
    void itsFileIsWhatTheRecipeMakes() throws IOException {
        try (InputStream in = Objects.requireNonNull(WordNet.class.getResourceAsStream("wordnet.bin"))) {
            assertThat(Arrays.mismatch(in.readAllBytes(), WordNetRecipe.pack(files))).isEqualTo(-1);
        }
    }

    @Test
    void everySynsetIsAsInTheFiles() {
        for (int i = 0; i < files.synsets.size(); i++) {
            Line line = files.synsets.get(i);
            Synset synset = WORD_NET.synset(i);
            assertThat(synset.number()).isEqualTo(i);
            assertThat(synset.part()).isEqualTo(line.part());
            assertThat(synset.field()).isEqualTo(line.field());
            assertThat(synset.words()).isEqualTo(line.words().stream().map(WordNetTest::spaced).toList());
            List<String> lemmas = line.words().stream().map(w -> spaced(w.toLowerCase(Locale.ROOT))).toList();
            for (int place = 1; place <= lemmas.size(); place++) {
                String lemma = lemmas.get(place - 1);
                assertThat(synset.lemma(place)).isEqualTo(lemma);
                assertThat(synset.place(lemma)).isEqualTo(lemmas.indexOf(lemma) + 1);
            }
            assertThat(synset.place("no such word")).isZero();
            assertThat(synset.pointers()).isEqualTo(line.bonds().stream()
                    .map(b -> new Pointer(b.sign(), files.number(b.to()), b.source(), b.target())).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyWordHasItsSensesCountsAndLemma(Part part) {
        for (String word : files.strings()) {
            String lemma = spaced(word);
            int[] counts = WORD_NET.counts(lemma, part);
            assertThat(new Known(word, WORD_NET.senses(lemma, part).stream().map(Synset::number).toList(),
                    WORD_NET.has(lemma, part), WORD_NET.irregular(word, part),
                    IntStream.of(counts).boxed().toList(), WORD_NET.count(lemma, part)))
                    .isEqualTo(known(word, part));
        }
    }

    private static Known known(String word, Part part) {
        List<Integer> senses = files.senses.get(part).getOrDefault(word, List.of());
        int[] counts = files.counts.get(part).getOrDefault(word, new int[0]);
        return new Known(word, senses, !senses.isEmpty(), Optional.ofNullable(files.exceptions.get(part).get(word)),
                IntStream.of(counts).boxed().toList(), IntStream.of(counts).sum());
    }

    /** What is known of a word as one part: in one piece, as there are hundreds of thousands. */
    private record Known(String word, List<Integer> senses, boolean has, Optional<String> lemma, List<Integer> counts,
            int count) {
    }

    @Test
    void everyLemmaHasItsIrregularForms() {
        Map<String, List<String>> forms = Stream.of(Part.values())
                .flatMap(part -> files.exceptions.get(part).entrySet().stream()).collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        for (String lemma : files.strings()) {
            assertThat(WORD_NET.irregularForms(lemma)).as(lemma).isEqualTo(forms.getOrDefault(lemma, List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void noOtherWordIsKnown(Part part) {
        Set<String> known = files.senses.get(part).keySet();
        assertThat(files.strings().stream()
                .flatMap(word -> Stream.of(word + "x", word + "_", word.substring(1),
                        word.substring(0, word.length() - 1), "é" + word,
                        word.substring(0, word.length() - 1) + "é"))
                .filter(near -> WORD_NET.has(near, part) != known.contains(near))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           buy, VERB, 'buy, purchase'
                           mccarthyism, NOUN, McCarthyism
                           """)
    void aSenseHasItsWordsAsTheyAreWritten(String lemma, Part part, String words) {
        assertThat(WORD_NET.senses(lemma, part).getFirst().words()).containsExactly(words.split(", "));
    }

    @Test
    void aPointerLeadsToItsTarget() {
        Synset hot = WORD_NET.senses("hot", Part.ADJ).getFirst();
        assertThat(hot.pointers(Sign.ANTONYM).map(p -> WORD_NET.synset(p.synset()).words()))
                .containsExactly(List.of("cold"));
    }

    private static String spaced(String word) {
        return word.replace('_', ' ');
    }
}
