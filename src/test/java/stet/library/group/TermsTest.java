package stet.library.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

class TermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ferries sailed, the ferry sails | [ferr, sail, the, ferry, sail]",
            "1,200 people in 3.5 hours. | [1,200, people, in, 3.5, hour]", "Ana's U.S. visa | [ana, s, u, s, visa]",
            "東京都 | [東京, 京都, 都]", "... | []", "Żółw | [żółw]"})
    void wordsLoseTheirEndings(String text, String words) {
        assertThat(Terms.words(text)).hasToString(words);
    }

    @Test
    void furnitureAndBylinesDoNotCount() {
        List<Block> blocks = List.of(new Block(1, Role.FURNITURE, "Menu"), new Block(2, Role.BYLINE, "By Ana"),
                new Block(3, Role.BODY, "Rain and rain"));
        assertThat(Terms.of(new Article(null, Metadata.NONE, blocks))).isEqualTo(counts(Map.of("rain", 2, "and", 1)));
        assertThat(Terms.of(new Article(null, Metadata.NONE, blocks.subList(0, 1))))
                .isEqualTo(counts(Map.of("menu", 1)));
    }

    @Test
    void aNameCountsTwiceWhereItsCapitalTellsIt() {
        assertThat(of(Role.BODY, "Rain fell on Port Elm. Elm rain: Rain (Elm) “Port” port"))
                .isEqualTo(counts(Map.of("rain", 3, "fell", 1, "on", 1, "port", 4, "elm", 5)));
        assertThat(of(Role.HEADLINE, "Rain Falls On Port Elm"))
                .isEqualTo(counts(Map.of("rain", 1, "fall", 1, "on", 1, "port", 1, "elm", 1)));
    }

    private static TermCounts of(Role role, String text) {
        return Terms.of(new Article(null, Metadata.NONE, List.of(new Block(1, role, text))));
    }

    private static TermCounts counts(Map<String, Integer> words) {
        List<String> rising = words.keySet().stream().sorted(Comparator.comparing(Terms::hash)).toList();
        byte[] counts = new byte[rising.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = words.get(rising.get(i)).byteValue();
        }
        return new TermCounts(rising.stream().mapToInt(Terms::hash).toArray(), counts);
    }
}
