package stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import stet.language.word.Vocabulary;

/**
 * Tells the language of a text. English is known by its words, other scripts by their letters; for the rest Apache
 * OpenNLP's model of 183 languages ranks the candidates. It loads at the first text that is not plainly English.
 */
final class LanguageDetection {
    static final String UNKNOWN = "und";
    private static final String MODEL = "/langdetect-183.bin";
    /** As much of an article as is looked at. */
    static final int BLOCKS = 40;
    private static final int ENOUGH = 4000;
    /** Shorter texts than this many letters say nothing of their language. */
    private static final int LEAST = 12;
    /** Below this many letters the best guess must stand out. */
    private static final int SHORT = 100;
    private static final double STANDS_OUT = 1.3;
    /** Of guesses closer than this the language that more is written in wins: Russian over Bulgarian. */
    private static final double CLOSE = 1.5;
    private static final int FEW = 20;
    private static final Set<String> MUCH_WRITTEN = Set.of("es", "ru", "ar", "pt", "fr", "de", "it", "tr", "fa", "nl",
            "pl", "id", "vi", "uk");
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "that", "with", "for", "by", "from",
            "said", "his", "their", "which", "who", "has", "have", "will", "would");
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HIRAGANA, "ja", Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.THAI, "th", Character.UnicodeScript.GREEK, "el", Character.UnicodeScript.HEBREW,
            "he",
            Character.UnicodeScript.ARMENIAN, "hy", Character.UnicodeScript.GEORGIAN, "ka", Character.UnicodeScript.HAN,
            "zh");
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private final Vocabulary vocabulary;
    private final Supplier<LanguageDetectorModel> model = Lazily.once(LanguageDetection::load);

    LanguageDetection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** ISO 639-1 code; "und" where the text is too short or could be several. */
    String detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), ENOUGH));
        String script = byScript(sample);
        if (script != null) {
            return script;
        }
        if (isEnglish(sample)) {
            return "en";
        }
        long letters = sample.chars().filter(Character::isLetter).count();
        return letters < LEAST ? UNKNOWN : byModel(sample, letters < SHORT);
    }

    private boolean isEnglish(String sample) {
        List<String> words = words(sample);
        long plain = words.stream().filter(ENGLISH::contains).count();
        long distinct = words.stream().filter(ENGLISH::contains).distinct().count();
        if (distinct >= 3 && plain * 8 >= words.size()) {
            return true;
        }
        return sample.chars().allMatch(c -> c < 128 || !Character.isLetter(c))
                && (isOrdinary(words) || isOrdinary(words.stream().distinct().toList()));
    }

    /** Whether at least half of a few words, or of the few that a list says again and again, are in the dictionary. */
    private boolean isOrdinary(List<String> words) {
        if (words.size() < 3 || words.size() >= FEW) {
            return false;
        }
        long common = words.stream().filter(w -> w.length() > 1 && vocabulary.isCommon(w)).count();
        return common * 2 >= words.size() && common >= 2;
    }

    /** The runs of letters and apostrophes, in lower case. */
    private static List<String> words(String sample) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= sample.length();) {
            int c = at < sample.length() ? sample.codePointAt(at) : ' ';
            int next = at + Character.charCount(c);
            if (!Character.isLetter(c) && c != '\'' && c != '’') {
                if (at > start) {
                    words.add(sample.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = next;
            }
            at = next;
        }
        return words;
    }

    /** The language of a script that one language has to itself, where a fifth of the letters are of it. */
    private static @Nullable String byScript(String sample) {
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        for (int c : sample.codePoints().filter(Character::isLetter).toArray()) {
            if (c < 128) {
                all++;
                continue;
            }
            String language = SCRIPTS.get(Character.UnicodeScript.of(c));
            letters.merge(language == null ? UNKNOWN : language, 1, Integer::sum);
            all++;
        }
        int least = Math.max(2, all / 5);
        for (String language : List.of("ja", "ko", "zh", "th", "el", "he", "hy", "ka")) {
            if (letters.getOrDefault(language, 0) >= least) {
                return language;
            }
        }
        return null;
    }

    private String byModel(String sample, boolean isShort) {
        var ranked = Stream.of(new LanguageDetectorME(model.get()).predictLanguages(sample))
                .filter(l -> TWO_LETTERS.containsKey(l.getLang())).toList();
        if (ranked.size() < 2 || isShort && isLatin(sample)
                && ranked.get(0).getConfidence() < STANDS_OUT * ranked.get(1).getConfidence()) {
            return UNKNOWN;
        }
        double best = ranked.getFirst().getConfidence();
        List<String> close = ranked.stream().takeWhile(l -> l.getConfidence() * CLOSE >= best)
                .map(l -> Objects.requireNonNull(TWO_LETTERS.get(l.getLang()))).toList();
        return close.stream().filter(MUCH_WRITTEN::contains).findFirst().orElse(close.getFirst());
    }

    /** What is not written in Latin letters is not English, however short. */
    private static boolean isLatin(String sample) {
        return sample.codePoints().filter(Character::isLetter)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("not on the class path: " + MODEL);
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes of three letters to those of two; the two written forms of Norwegian and of Chinese each count as one. */
    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>(
                Map.of("nob", "no", "nno", "no", "cmn", "zh", "pes", "fa", "arb", "ar",
                        "zlm", "ms", "lvs", "lv", "ekk", "et", "plt", "mg", "azj", "az"));
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
