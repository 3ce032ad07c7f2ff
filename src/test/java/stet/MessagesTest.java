package stet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.FactType;

/** The words for people and the code that says them, checked both ways. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLE = Path.of("src/main/resources/stet/messages.properties");
    private static final List<String> TYPES = words(FactType.values(), FactType::word);
    private static final List<String> SEVERITIES = words(Severity.values(), Severity::word);
    private static final List<String> KINDS = Stream.of(FactChange.class.getPermittedSubclasses())
            .map(c -> c.getSimpleName().toLowerCase(Locale.ROOT)).toList();
    private static final List<String> SIDES = words(Side.values(), s -> s.name().toLowerCase(Locale.ROOT));

    /** The starts of keys that the code completes with a word, and the words. */
    private static final Map<String, List<String>> COMPOSED = Map.ofEntries(
            Map.entry("intake.kind.", hiddenWords("stet.intake.FileKind")),
            Map.entry("ledger.kind.", KINDS),
            Map.entry("ledger.severity.", SEVERITIES),
            Map.entry("ledger.type.", TYPES),
            Map.entry("reader.column.", SIDES),
            Map.entry("report.kind.", KINDS),
            Map.entry("report.severity.", SEVERITIES),
            Map.entry("report.type.", TYPES),
            Map.entry("why.added.", TYPES),
            Map.entry("why.altered.", TYPES),
            Map.entry("why.dropped.", TYPES));

    private static final Map<String, String> MESSAGES = new TreeMap<>();
    private static final List<String> REPEATED = new ArrayList<>();
    private static MessageUses uses;

    @BeforeAll
    static void read() throws IOException {
        try (Reader in = Files.newBufferedReader(BUNDLE, UTF_8)) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (MESSAGES.put(key.toString(), value.toString()) != null) {
                        REPEATED.add(key.toString());
                    }
                    return super.put(key, value);
                }
            }.load(in);
        }
        uses = MessageUses.in(SOURCES);
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(REPEATED).isEmpty();
    }

    @Test
    void everyKeyInTheCodeIsInTheBundle() {
        assertThat(MESSAGES.keySet()).containsAll(uses.keys()).containsAll(composed());
    }

    @Test
    void everyKeyOfTheBundleIsInTheCode() {
        Set<String> unused = new TreeSet<>(MESSAGES.keySet());
        unused.removeAll(uses.keys());
        unused.removeAll(uses.literals()); // keys that the code hands on before it asks for the message
        unused.removeAll(composed());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyStartOfAKeyInTheCodeHasItsWordsHere() {
        assertThat(uses.starts()).isEqualTo(COMPOSED.keySet());
    }

    @Test
    void everyMessageGetsTheValuesItShows() {
        List<String> short_ = new ArrayList<>();
        uses.values().forEach((key, values) -> {
            String pattern = MESSAGES.getOrDefault(key, "");
            if (arguments(pattern) != values) {
                short_.add(key + " shows " + arguments(pattern) + " values and is given " + values);
            }
        });
        assertThat(short_).isEmpty();
    }

    @Test
    void everyMessageIsWellFormed() {
        assertThat(MESSAGES).allSatisfy((key, pattern) -> {
            Object[] values = Stream.generate(() -> 2).limit(arguments(pattern)).toArray();
            assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(values)).as(key).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "`Messages.text(\"open.web\", page)`,              open.web, 1",
            "`Messages.text(\"open.web\", page(a, b), \"c,d\")`, open.web, 2",
            "`Messages.text(\n  \"open.web\")`,                open.web, 0"})
    void aUseIsReadWithItsValues(String code, String key, int values) {
        MessageUses read = MessageUses.of(code);
        assertThat(read.keys()).containsExactly(key);
        assertThat(read.values()).isEqualTo(Map.of(key, values));
    }

    @Test
    void aCommentIsNoUse() {
        MessageUses read = MessageUses.of("// Messages.text(\"open.web\")\n/* Messages.text(\"open.nothing\") */");
        assertThat(read.keys()).isEmpty();
        assertThat(read.literals()).isEmpty();
    }

    private static Set<String> composed() {
        Set<String> keys = new HashSet<>();
        COMPOSED.forEach((start, words) -> words.forEach(w -> keys.add(start + w)));
        return keys;
    }

    /** How many values a message shows: one more than its highest index. */
    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames().stream()
                .mapToInt(n -> Integer.parseInt(n) + 1).max().orElse(0);
    }

    private static <T> List<String> words(T[] all, Function<T, String> word) {
        return Stream.of(all).map(word).toList();
    }

    /** The words of an enum that only its own room sees. */
    private static List<String> hiddenWords(String enumName) {
        try {
            return Stream.of(Class.forName(enumName).getEnumConstants())
                    .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT)).toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
