package stet.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        return a.equals(b) ? SAME : of(FoldedName.of(a), FoldedName.of(b));
    }

    private static NameLikeness of(FoldedName a, FoldedName b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return DIFFERENT;
        }
        if (a.words().equals(b.words())) {
            return SAME;
        }
        if (a.isAcronymOf(b) || b.isAcronymOf(a) || a.full().equals(b.full())) {
            return VARIANT;
        }
        return ofWords(a, b);
    }

    private static NameLikeness ofWords(FoldedName a, FoldedName b) {
        if (a.joined().equals(b.joined())) {
            return SAME;
        }
        if (a.sorted().equals(b.sorted())) {
            return VARIANT;
        }
        List<String> first = a.bare();
        List<String> second = b.bare();
        if (first.equals(second)) {
            return VARIANT;
        }
        boolean syllables = a.syllables() && b.syllables();
        if (first.size() == second.size()) {
            return pairs(first, second, syllables) ? VARIANT : DIFFERENT;
        }
        return first.size() < second.size() ? within(first, second, syllables) : within(second, first, syllables);
    }

    /** Every word has its like at the same place, or at any place (surname first); one pair at least is equal or long. */
    private static boolean pairs(List<String> a, List<String> b, boolean syllables) {
        boolean inOrder = allLike(a, b, syllables);
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

    /** Whether one name is made of the first letters of the other's words: UNHCR. */
    static boolean areInitials(String a, String b) {
        FoldedName first = FoldedName.of(a);
        FoldedName second = FoldedName.of(b);
        return first.isAcronymOf(second) || second.isAcronymOf(first);
    }
}
