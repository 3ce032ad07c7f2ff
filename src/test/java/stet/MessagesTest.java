package stet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.compare.FactChange;

/** The words for people and the code that says them, checked both ways. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLE = Path.of("src/main/resources/stet/messages.properties");
    private static final Map<String, String> MESSAGES = new TreeMap<>();
    private static final List<String> REPEATED = new ArrayList<>();
    private static MessageUses uses;
    /** The words that may complete a key: each set whole, in lower case. */
    private static Set<Set<String>> vocabularies;

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
        vocabularies = vocabularies();
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(REPEATED).isEmpty();
    }

    @Test
    void everyKeyInTheCodeIsInTheBundle() {
        assertThat(MESSAGES.keySet()).containsAll(uses.keys());
    }

    @Test
    void everyKeyOfTheBundleIsInTheCode() {
        Set<String> unused = new TreeSet<>(MESSAGES.keySet());
        unused.removeAll(uses.keys());
        unused.removeAll(uses.literals()); // keys that the code hands on before it asks for the message
        unused.removeIf(key -> uses.starts().stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    /** "ledger.type." + type.word(): the bundle must have a message for each word of the enum, and for no other. */
    @Test
    void everyCompletedKeyHasAMessageForEachWord() {
        assertThat(uses.starts()).isNotEmpty().allSatisfy(start -> assertThat(completions(start)).as(start)
                .isIn(vocabularies));
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

    /** What follows that start in the bundle, but for keys that the code asks for whole. */
    private static Set<String> completions(String start) {
        return MESSAGES.keySet().stream().filter(k -> k.startsWith(start) && !uses.literals().contains(k))
                .map(k -> k.substring(start.length())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of each enum of the program, and the kinds of change. */
    private static Set<Set<String>> vocabularies() {
        Set<Set<String>> all = new HashSet<>();
        all.add(Stream.of(FactChange.class.getPermittedSubclasses())
                .map(c -> c.getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("stet").stream()
                .filter(JavaClass::isEnum).map(JavaClass::reflect)
                .map(e -> Stream.of(e.getEnumConstants()).map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .forEach(all::add);
        return all;
    }

    /** How many values a message shows: one more than its highest index. */
    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames().stream()
                .mapToInt(n -> Integer.parseInt(n) + 1).max().orElse(0);
    }
}
