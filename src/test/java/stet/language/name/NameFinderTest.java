package stet.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.Span;

/** Names in sentences of news as they are written; a case is a text and its names with the first letter of the kind. */
class NameFinderTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(?<![.])|'s|[A-Z]\\.|\\S");
    private static final NameFinder FINDER = new NameFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Finance Minister Olga Petrenko met Hans Keller in Berlin on Tuesday. | P Olga Petrenko; P Hans Keller; L Berlin
                                            The United Nations opened an office in Nairobi.                      | O United Nations; L Nairobi
                                            Maria Lopez told reporters that Kenya would wait.                    | P Maria Lopez; L Kenya
                                            """)
    void findsNamesOfEachKind(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(FINDER.find(List.of())).isEmpty();
        assertThat(FINDER.find(List.of(List.of()))).containsExactly(List.of());
        assertThat(names("the rain stopped at noon .")).isEmpty();
    }

    private static String names(String text) {
        List<String> shown = new ArrayList<>();
        for (Found found : FINDER.findIn(words(text))) {
            String letter = found.kind() == Kind.PLACE
                    ? "L"
                    : found.kind() == Kind.OTHER
                            ? "X"
                            : found.kind().name().substring(0, 1);
            shown.add(letter + " " + found.span().of(text));
        }
        return String.join("; ", shown);
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find();) {
            words.add(new Word(new Span(m.start(), m.end()), m.group()));
        }
        return words;
    }
}
