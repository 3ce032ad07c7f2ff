package stet.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which a name is written, made one: case, accents, hyphens, titles, suffixes and letters for one sound. */
final class NameFolding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CUT = Pattern.compile("[\\s\\-‐‑–/,]+");
    private static final Pattern BARE = Pattern.compile("[.()\"“”]");
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ł", "l"), Map.entry("ø", "o"),
            Map.entry("ß", "ss"), Map.entry("æ", "ae"), Map.entry("œ", "oe"), Map.entry("đ", "d"), Map.entry("ð", "d"),
            Map.entry("þ", "th"), Map.entry("ı", "i"), Map.entry("’", "'"), Map.entry("‘", "'"), Map.entry("ʻ", "'"));
    /** Letters that stand for one sound when a name is carried from one alphabet into another; applied in order. */
    private static final List<Map.Entry<Pattern, String>> SOUNDS = List.of(sound("'", ""),
            sound("a(?:ou|wu|wou|oo)", "au"),
            sound("(?<=[aeiou])h$", ""), sound("(?<=[eo])ff$", "v"), sound("tch|tsch|ch", "C"),
            sound("tz|ts|cz", "c"), sound("sch|sh", "S"), sound("zh", "Z"), sound("ph", "f"), sound("kh|gh", "h"),
            sound("dh", "d"), sound("th", "t"), sound("ck|q|k(?=$)|k", "k"), sound("x", "ks"), sound("w", "v"),
            sound("ou|oo", "u"), sound("ee|ie(?=[^n])", "i"), sound("eo|eu", "o"), sound("iy|yi|ij|yy|ii|y|j", "i"),
            sound("c(?=[aou]|$)", "k"), sound("([A-Za-z])\\1+", "$1"));
    static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "bint", "de", "del", "della", "di", "da",
            "dos", "das", "do", "du", "van", "von", "der", "den", "la", "le", "ter", "abu", "ben", "y", "e", "zu",
            "the",
            "of", "and", "for", "&");
    static final Set<String> COMPANY = Set.of("inc", "corp", "co", "ltd", "llc", "plc", "ag", "sa", "spa", "gmbh",
            "nv", "ab", "asa", "oyj", "as", "bv", "kg", "se", "limited", "corporation", "incorporated", "company",
            "group", "holdings", "holding");
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady",
            "madame", "monsieur", "prof", "rev", "señor", "herr", "frau", "sheikh");

    /** A name is held against every other: what is worked out of it is kept. */
    private static final Remembered<String, String> SOUNDED = new Remembered<>(NameFolding::sounded);
    private static final Remembered<String, List<String>> WORDS = new Remembered<>(NameFolding::cut);

    private NameFolding() {
    }

    private static Map.Entry<Pattern, String> sound(String letters, String one) {
        return Map.entry(Pattern.compile(letters), one);
    }

    /** Lower case without accents; apostrophes straight. */
    static String fold(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> e : LETTERS.entrySet()) {
            folded = folded.replace(e.getKey(), e.getValue());
        }
        return folded;
    }

    /** The folded words of a name without dots, honorifics in front, possessive ending and leading article. */
    static List<String> words(String name) {
        return WORDS.get(name);
    }

    private static List<String> cut(String name) {
        List<String> words = new ArrayList<>();
        String folded = fold(name);
        if (folded.endsWith("'s")) {
            folded = folded.substring(0, folded.length() - 2);
        } else if (folded.endsWith("'")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        for (String w : CUT.split(folded)) {
            String bare = BARE.matcher(w).replaceAll("");
            boolean leads = words.isEmpty() && (HONORIFICS.contains(bare) || bare.equals("the"));
            if (!bare.isEmpty() && !leads) {
                words.add(bare);
            }
        }
        return List.copyOf(words);
    }

    /** A folded word by its sound, as far as transliterations differ: galetsky and galetskiy are one. */
    static String sound(String word) {
        return SOUNDED.get(word);
    }

    private static String sounded(String word) {
        String key = word;
        for (Map.Entry<Pattern, String> e : SOUNDS) {
            key = e.getKey().matcher(key).replaceAll(e.getValue());
        }
        return key;
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(fold(word).replace(".", ""));
    }
}
