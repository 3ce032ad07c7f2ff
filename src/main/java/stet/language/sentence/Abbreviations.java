package stet.language.sentence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The abbreviations of news English, and the words around a full stop that tell what it does. */
public final class Abbreviations {
    /** What follows an abbreviation. */
    enum Kind {
        /** A name. */
        TITLE,
        /** A number. */
        NUMBER,
        /** More of the same sentence, always. */
        INSIDE,
        /** A day, or a new sentence. */
        MONTH,
        /** More of the sentence or a new one. */
        COMPANY, PLACE, CLOSING
    }

    /** Words that tell what a stop beside them does. */
    enum Cue {
        /** It opens a sentence. */
        OPENER,
        /** It goes on after a time of day. */
        TIME,
        /** It takes a letter: Plan B. */
        LETTER,
        /** It names a speaker's act: said. */
        SAYING,
        /** It may follow a subject: has. */
        VERB,
        /** It cannot end a sentence: the. */
        FUNCTION,
        /** A name that ends in a mark: Yahoo! */
        MARKED
    }

    private static final Abbreviations ENGLISH = new Abbreviations();

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);

    private Abbreviations() {
        Properties lists = read();
        Set<String> capital = words(lists, "capital");
        for (Kind kind : Kind.values()) {
            for (String word : words(lists, kind.name())) {
                kinds.put(word, kind);
                kinds.putIfAbsent(word.toUpperCase(Locale.ROOT), kind);
                if (!capital.contains(word)) {
                    kinds.putIfAbsent(word.toLowerCase(Locale.ROOT), kind);
                }
            }
        }
        kinds.put("no", Kind.NUMBER);
        kinds.put("nos", Kind.NUMBER);
        for (Cue cue : Cue.values()) {
            cues.put(cue, words(lists, cue.name()));
        }
    }

    /** The English ones. */
    public static Abbreviations english() {
        return ENGLISH;
    }

    /** Whether the word, given without its last full stop, is written with one wherever it stands. */
    public boolean takesStop(String word) {
        Kind kind = kinds.get(word);
        return kind != null && kind != Kind.NUMBER || isDotted(word);
    }

    /** Whether a number follows the word, given without its last full stop: No. 5. */
    public boolean takesNumber(String word) {
        return kinds.get(word) == Kind.NUMBER;
    }

    @Nullable
    Kind kind(String word) {
        return kinds.get(word);
    }

    boolean is(Cue cue, String word) {
        return Objects.requireNonNull(cues.get(cue)).contains(word);
    }

    /** Whether the word is letters with stops between: U.S, a.m, J.K. */
    static boolean isDotted(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '.') {
                letters = 0;
            } else if (!Character.isLetter(word.charAt(i)) || ++letters > 2) {
                return false;
            }
        }
        return word.indexOf('.') > 0 && !word.endsWith(".");
    }

    private static Set<String> words(Properties lists, String name) {
        return Stream.of(lists.getProperty(name.toLowerCase(Locale.ROOT)).strip().split("\\s+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Properties read() {
        Properties lists = new Properties();
        try (InputStreamReader in = new InputStreamReader(Objects.requireNonNull(
                Abbreviations.class.getResourceAsStream("/stet/language/abbreviations.properties")),
                StandardCharsets.UTF_8)) {
            lists.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
