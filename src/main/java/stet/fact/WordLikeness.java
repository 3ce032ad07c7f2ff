package stet.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import stet.fact.Sounding.Letters;

/** Whether two words of a name are spellings of one. Words are folded by {@link NameFolding}. */
final class WordLikeness {
    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
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
        return like(a, Sounding.of(a), b, Sounding.of(b), syllables);
    }

    private static boolean like(String a, Sounding x, String b, Sounding y, boolean syllables) {
        if (x.sound().all().equals(y.sound().all())) {
            return x.sound().all().length() > 2 || syllables;
        }
        if (x.female() != y.female() || areOtherSex(a, b)) {
            return false;
        }
        boolean slavic = x.slavic() && y.slavic();
        Letters first = slavic ? x.carried() : x.sound();
        Letters second = slavic ? y.carried() : y.sound();
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

    /** Maria and Mario. */
    private static boolean areOtherSex(String a, String b) {
        int last = a.length() - 1;
        return a.length() == b.length() && isSexEnding(a.charAt(last)) && isSexEnding(b.charAt(last))
                && a.regionMatches(0, b, 0, last);
    }

    private static boolean isSexEnding(char c) {
        return c == 'a' || c == 'o' || c == 'e';
    }

    private static boolean sameSkeleton(Letters a, Letters b, boolean syllables) {
        String bones = a.bones();
        if (!bones.equals(b.bones())) {
            return false;
        }
        if (syllables) {
            return !bones.isEmpty();
        }
        int shorter = Math.min(a.all().length(), b.all().length());
        if (shorter < 5 || bones.length() < 3) {
            return false;
        }
        int allowed = bones.length() >= 4 && shorter >= 7 ? 3 : shorter >= 7 ? 2 : 1;
        return new LevenshteinDistance(allowed).apply(a.vowels(), b.vowels()) >= 0;
    }

    /** Two letters changed places; another consonant makes another name. */
    private static boolean isTypo(Letters a, Letters b) {
        int shorter = Math.min(a.all().length(), b.all().length());
        return shorter >= 7 && a.all().charAt(0) == b.all().charAt(0) && a.sorted().equals(b.sorted())
                && new LevenshteinDistance(2).apply(a.all(), b.all()) >= 0;
    }
}
