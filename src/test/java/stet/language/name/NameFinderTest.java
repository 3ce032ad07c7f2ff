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

/** Names in sentences of news as they are written; a case is an article and its names with the letter of the kind. */
class NameFinderTest {
    private static final Pattern WORD = Pattern
            .compile("[A-Z][a-z]{1,3}\\.(?= [A-Z])|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.&-]*[\\p{L}\\p{N}])?|['’]s\\b|\\S");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            President Ivan Sokolov spoke first.                       | P Ivan Sokolov
                                            Sen. Laura Whitfield and Adm. Peter Novak agreed.         | P Laura Whitfield; P Peter Novak
                                            Secretary of State Daniel Brook flew to Rome.             | P Daniel Brook; L Rome
                                            They met Canada's prime minister, Julie Tremblay's rival. | L Canada; P Julie Tremblay
                                            """)
    void leavesOutTitlesArticlesAndPossessives(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Foreign Minister Park Min Jae said so in Seoul.                       | P Park Min Jae; L Seoul
                                            Chinese Premier Chen Guowei left Beijing.                             | X Chinese; P Chen Guowei; L Beijing
                                            María García López was born in Bogotá.                                | P María García López; L Bogotá
                                            Sheikh Hamad bin Khalid Al Nahyan, ruler of Dubai, met Omar el-Masri. | P Hamad bin Khalid Al Nahyan; L Dubai; P Omar el-Masri
                                            """)
    void takesNamesOfEachOrderWhole(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @Test
    void knowsANameInACapitalsHeadlineFromTheStory() {
        assertThat(names("BRANDT LEAVES PARIS TALKS\n"
                + "PARIS, May 3 (Reuters) - German Chancellor Karl Brandt left talks in Paris on Friday, officials said.\n"
                + "Brandt will return to Berlin on Saturday, his spokesman said."))
                .isEqualTo(
                        "P BRANDT; L PARIS; L PARIS; O Reuters; X German; P Karl Brandt; L Paris; P Brandt; L Berlin");
    }

    @Test
    void knowsASurnameAtASentencesStart() {
        assertThat(names("Prime Minister Theresa Rose told Parliament on Monday that she would go.\n"
                + "Rose said the vote was lost.")).startsWith("P Theresa Rose").endsWith("P Rose");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            On Monday and in March prices rose. | ''
                                            May 14 was cold.                    | ''
                                            The president and the minister met. | ''
                                            """)
    void takesNoDayMonthOrOfficeForAName(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(FINDER.find(List.of())).isEmpty();
        assertThat(FINDER.find(List.of(List.of()))).containsExactly(List.of());
        assertThat(names("the rain stopped at noon .")).isEmpty();
    }

    @Test
    void readsASentenceOfTenThousandWords() {
        String text = "Olga Petrenko met Karl Brandt in Berlin on Monday , and ".repeat(1000);
        assertThat(FINDER.findIn(words(text))).hasSize(3000).contains(
                new Found(new Span(0, 13), Kind.PERSON), new Found(new Span(56 * 999, 56 * 999 + 13), Kind.PERSON));
    }

    private static String names(String text) {
        List<String> lines = text.lines().toList();
        List<List<Found>> found = FINDER.find(lines.stream().map(NameFinderTest::words).toList());
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Found name : found.get(i)) {
                shown.add("POLX".charAt(name.kind().ordinal()) + " " + name.span().of(lines.get(i)));
            }
        }
        return String.join("; ", shown);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find();) {
            words.add(new Word(new Span(m.start(), m.end()), m.group()));
        }
        return words;
    }
}
