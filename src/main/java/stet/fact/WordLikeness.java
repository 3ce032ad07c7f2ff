package stet.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words of a name are spellings of one. Words are folded by {@link NameFolding}. */
final class WordLikeness {
    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
    private static final Pattern CONSONANTS = Pattern.compile("[^aeiou]+");
    private static final Pattern SLAVIC = Pattern.compile(".*(?:sk[iy]+|ska|ska[iy]a|[oe]va?|enk[oa]|ich|uk|[iy]n)$");
    private static final Pattern FEMALE = Pattern.compile("(?:ova|eva|ina|skaya|ska)$");
    private static final int SYLLABLE = 6;
    private static final List<Set<String>> SHORT_NAMES = PhraseBook.rows("short-names.tsv").stream()
            .map(row -> Set.of(row[0].split(" "))).toList();

    private static final Set<String> HAVE_SHORT = SHORT_NAMES.stream().flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private WordLikeness() {
    }

    /** Whether the name is a row of single syllables, as Korean and Chinese names are. */
    static boolean areSyllables(List<String> words) {
        return words.size() >= 3 && words.stream().allMatch(w -> w.length() <= SYLLABLE
                && VOWELS.matcher(w.replace('y', 'i')).results().count() == 1);
    }

    /**
     * Whether two words are one.
     *
     * @param syllables the names are rows of syllables, in which any one vowel may be another
     */
    static boolean like(String a, String b, boolean syllables) {
        if (a.equals(b) || isInitial(a, b) || areShortNames(a, b)) {
            return true;
        }
        String first = NameFolding.sound(a);
        String second = NameFolding.sound(b);
        if (first.equals(second)) {
            return first.length() > 2 || syllables;
        }
        if (SLAVIC.matcher(a).matches() && SLAVIC.matcher(b).matches()) {
            first = first.replaceFirst("^[gh]", "h");
            second = second.replaceFirst("^[gh]", "h");
        }
        if (isOtherSex(a, b)) {
            return false;
        }
        return sameSkeleton(first, second, syllables) || isTypo(first, second);
    }

    /** The consonants of a word by their sound; the same for all its spellings but for slips of the pen. */
    static String skeleton(String word) {
        String bones = VOWELS.matcher(NameFolding.sound(word)).replaceAll("");
        return bones.startsWith("g") ? "h" + bones.substring(1) : bones;
    }

    /** Bill and William. */
    private static boolean areShortNames(String a, String b) {
        return HAVE_SHORT.contains(a) && HAVE_SHORT.contains(b)
                && SHORT_NAMES.stream().anyMatch(s -> s.contains(a) && s.contains(b));
    }

    private static boolean isInitial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    /** Maria and Mario, Ivanov and Ivanova. */
    private static boolean isOtherSex(String a, String b) {
        if (FEMALE.matcher(a).find() != FEMALE.matcher(b).find()) {
            return true;
        }
        int last = a.length() - 1;
        return a.length() == b.length() && a.substring(0, last).equals(b.substring(0, last))
                && isSexEnding(a.charAt(last)) && isSexEnding(b.charAt(last));
    }

    private static boolean isSexEnding(char c) {
        return c == 'a' || c == 'o' || c == 'e';
    }

    private static boolean sameSkeleton(String a, String b, boolean syllables) {
        String bones = VOWELS.matcher(a).replaceAll("");
        if (!bones.equals(VOWELS.matcher(b).replaceAll(""))) {
            return false;
        }
        if (syllables) {
            return !bones.isEmpty();
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || bones.length() < 3) {
            return false;
        }
        int allowed = bones.length() >= 4 && shorter >= 7 ? 3 : shorter >= 7 ? 2 : 1;
        return new LevenshteinDistance(allowed).apply(CONSONANTS.matcher(a).replaceAll(" "), CONSONANTS.matcher(b)
                .replaceAll(" ")) >= 0;
    }

    private static String sorted(String word) {
        return word.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Two letters changed places; another consonant makes another name. */
    private static boolean isTypo(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 7 && a.charAt(0) == b.charAt(0) && sorted(a).equals(sorted(b))
                && new LevenshteinDistance(2).apply(a, b) >= 0;
    }
}
