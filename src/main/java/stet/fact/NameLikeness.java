package stet.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How two names from two articles relate. Spelling is compared by sound across alphabets; names that differ in a whole
 * word are different, however alike the rest.
 */
public enum NameLikeness {
    /** The same words, but for case, accents, hyphens and an honorific. */
    SAME,
    /** The same bearer written otherwise: another transliteration, order, initial, acronym or company suffix. */
    VARIANT,
    /** One is a part of the other: a surname of a full name. */
    PART,
    /** Other names: other bearers. */
    DIFFERENT;

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

    /** How {@code a} and {@code b} relate; symmetric. */
    public static NameLikeness of(String a, String b) {
        if (a.equals(b)) {
            return SAME;
        }
        return of(a, NameFolding.words(a), b, NameFolding.words(b));
    }

    /** The same for names whose folded words are known. */
    static NameLikeness of(String a, List<String> first, String b, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return DIFFERENT;
        }
        if (first.equals(second)) {
            return SAME;
        }
        if (isAcronym(a, second) || isAcronym(b, first) || Aliases.full(a).equals(Aliases.full(b))) {
            return VARIANT;
        }
        return ofWords(first, second);
    }

    private static NameLikeness ofWords(List<String> a, List<String> b) {
        if (String.join("", a).equals(String.join("", b))) {
            return SAME;
        }
        if (sorted(a).equals(sorted(b))) {
            return VARIANT;
        }
        List<String> first = bare(a);
        List<String> second = bare(b);
        if (first.equals(second)) {
            return VARIANT;
        }
        boolean syllables = WordLikeness.areSyllables(a) && WordLikeness.areSyllables(b);
        if (first.size() == second.size()) {
            return pairs(first, second, syllables) ? VARIANT : DIFFERENT;
        }
        List<String> shorter = first.size() < second.size() ? first : second;
        List<String> longer = first.size() < second.size() ? second : first;
        return within(shorter, longer, syllables);
    }

    private static List<String> sorted(List<String> words) {
        List<String> copy = new ArrayList<>(words);
        Collections.sort(copy);
        return copy;
    }

    /** Without particles and company suffixes, unless nothing else is left. */
    private static List<String> bare(List<String> words) {
        List<String> bare = words.stream()
                .filter(w -> !NameFolding.PARTICLES.contains(w) && !NameFolding.COMPANY.contains(w)).toList();
        return bare.isEmpty() ? words : bare;
    }

    /** Every word has its like at the same place, or at any place (surname first); one pair at least is equal or long. */
    private static boolean pairs(List<String> a, List<String> b, boolean syllables) {
        boolean inOrder = true;
        for (int i = 0; i < a.size(); i++) {
            inOrder &= WordLikeness.like(a.get(i), b.get(i), syllables);
        }
        if (inOrder || a.size() == 1) {
            return inOrder;
        }
        List<String> turned = new ArrayList<>(b);
        Collections.rotate(turned, 1);
        List<String> back = new ArrayList<>(b);
        Collections.rotate(back, -1);
        return allLike(a, turned, syllables) || allLike(a, back, syllables);
    }

    private static boolean allLike(List<String> a, List<String> b, boolean syllables) {
        for (int i = 0; i < a.size(); i++) {
            if (!WordLikeness.like(a.get(i), b.get(i), syllables)) {
                return false;
            }
        }
        return true;
    }

    /** A shorter name in a longer one: the longer one's words in order, initials and generations left out. */
    private static NameLikeness within(List<String> shorter, List<String> longer, boolean syllables) {
        int next = 0;
        boolean onlySmall = true;
        for (String w : longer) {
            if (next < shorter.size() && WordLikeness.like(shorter.get(next), w, syllables)) {
                next++;
            } else {
                onlySmall &= w.length() == 1 || w.length() == 2 && w.chars().noneMatch(c -> "aeiou".indexOf(c) >= 0)
                        && !GENERATIONS.contains(w);
            }
        }
        if (next < shorter.size()) {
            return DIFFERENT;
        }
        return onlySmall && shorter.size() > 1 ? VARIANT : PART;
    }

    /** Whether the text is made of the first letters of these words: UNHCR. */
    static boolean isAcronym(String text, List<String> words) {
        String letters = text.replaceAll("(?i)^the ", "").replace(".", "");
        if (letters.length() < 2 || letters.length() > 8 || words.size() < 2
                || !letters.chars().allMatch(Character::isLetter)
                || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String wanted = letters.toLowerCase(Locale.ROOT);
        StringBuilder all = new StringBuilder();
        StringBuilder weighty = new StringBuilder();
        for (String w : words) {
            all.append(w.charAt(0));
            if (!NameFolding.PARTICLES.contains(w)) {
                weighty.append(w.charAt(0));
            }
        }
        return wanted.contentEquals(all) || wanted.contentEquals(weighty);
    }
}
