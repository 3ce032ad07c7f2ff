package stet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import stet.message.DayStyle;
import stet.message.Language;
import stet.message.Messages;

/** Every other language says all that English says, with the same values, by its own rules. */
class TranslationsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/stet");
    /** The command line speaks English whatever the language. */
    private static final String ENGLISH_ONLY = "cli.";
    /** What is the same in both: names, and what holds nothing but values and signs. */
    private static final Pattern SAME = Pattern
            .compile("(?:Stet|Source (?:Serif 4|Sans 3)|Original|Person|Name|Text|[^\\p{L}]|\\{[^}]*})*");

    @AfterEach
    void backToEnglish() {
        Messages.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void hasTheKeysOfEnglish(Language language) throws IOException {
        Set<String> wanted = new TreeSet<>(english().keySet());
        wanted.removeIf(key -> key.startsWith(ENGLISH_ONLY));
        assertThat(bundle(language).keySet()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void showsTheSameValues(Language language) throws IOException {
        Map<String, String> english = english();
        assertThat(bundle(language)).allSatisfy((key, text) -> assertThat(arguments(text)).as(key)
                .isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberHasItsForms(Language language) throws IOException {
        Set<String> forms = PluralRules.forLocale(language.locale()).getKeywords();
        assertThat(language == Language.ENGLISH ? english() : bundle(language)).allSatisfy((key, text) -> plurals(text)
                .forEach(given -> {
                    assertThat(forms).as(key).containsAll(given.stream().filter(g -> !g.startsWith("=")).toList());
                    assertThat(given).as(key).contains("other");
                }));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void noEnglishIsLeft(Language language) throws IOException {
        Map<String, String> english = english();
        List<String> left = new ArrayList<>();
        bundle(language).forEach((key, text) -> {
            if (text.equals(english.get(key)) && !SAME.matcher(text).matches() && !key.startsWith("day.")) {
                left.add(key + "=" + text);
            }
        });
        assertThat(left).isEmpty();
    }

    /** A computer that speaks German does not make the command line German. */
    @Test
    void englishIsEnglishWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Messages.speak(Language.GERMAN);
            assertThat(Messages.text("library.versions", 1200)).isEqualTo("1.200 Fassungen");
            Messages.speak(Language.ENGLISH);
            assertThat(Messages.text("library.versions", 1200)).isEqualTo("1,200 versions");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void daysAndListsFollowTheLanguage() {
        var day = java.time.LocalDate.of(2026, 3, 12);
        assertThat(DayStyle.WEEKDAY.of(day)).isEqualTo("Thursday 12 March");
        assertThat(Messages.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        Messages.speak(Language.GERMAN);
        assertThat(DayStyle.WEEKDAY.of(day)).isEqualTo("Do. 12. März");
        assertThat(DayStyle.SHORT_AND_YEAR.of(day)).isEqualTo("12. März 2026");
        assertThat(Messages.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    }

    private static Map<String, String> english() throws IOException {
        return read(BUNDLES.resolve("messages.properties"));
    }

    private static Map<String, String> bundle(Language language) throws IOException {
        return read(BUNDLES.resolve("messages_" + language.locale().getLanguage() + ".properties"));
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            all.load(in);
        }
        return all.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, all::getProperty, (a, _) -> a,
                TreeMap::new));
    }

    /** The values a message shows, each with its kind: {@code 0}, {@code 1 plural}. */
    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                found.add(pattern.getSubstring(pattern.getPart(i + 1))
                        + (part.getArgType() == ArgType.PLURAL ? " plural" : ""));
            }
        }
        return found;
    }

    /** The forms that each plural of a message tells apart. */
    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == ArgType.PLURAL) {
                found.add(selectors(pattern, i));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> given = new TreeSet<>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_SELECTOR) {
                given.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return given;
    }
}
