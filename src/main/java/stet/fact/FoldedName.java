package stet.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name made ready to be held against many others: what one name alone tells is worked out once.
 *
 * @param words     its folded words
 * @param joined    them as one word
 * @param sorted    them in the order of the alphabet
 * @param bare      them without particles and company suffixes, unless nothing else is left
 * @param syllables whether they are a row of single syllables, as Korean and Chinese names are
 * @param acronym   the name itself in lower case where it may be made of initials, else empty
 * @param initials  the initials of all its words
 * @param weighty   those of its words that are no particles
 * @param full      the full name of a well-known body, the name itself for all others
 */
record FoldedName(List<String> words, String joined, List<String> sorted, List<String> bare, boolean syllables,
        String acronym, String initials, String weighty, String full) {
    private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);
    private static final Remembered<String, FoldedName> KNOWN = new Remembered<>(FoldedName::fold);

    static FoldedName of(String name) {
        return KNOWN.get(name);
    }

    private static FoldedName fold(String name) {
        List<String> words = NameFolding.words(name);
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        List<String> weighty = words.stream().filter(w -> !NameFolding.PARTICLES.contains(w)).toList();
        return new FoldedName(words, String.join("", words), List.copyOf(sorted), bare(weighty, words),
                WordLikeness.areSyllables(words), acronym(name), initials(words), initials(weighty),
                Aliases.full(name));
    }

    private static List<String> bare(List<String> weighty, List<String> words) {
        List<String> bare = weighty.stream().filter(w -> !NameFolding.COMPANY.contains(w)).toList();
        return bare.isEmpty() ? words : bare;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(w -> initials.append(w.charAt(0)));
        return initials.toString();
    }

    private static String acronym(String name) {
        String letters = ARTICLE.matcher(name).replaceFirst("").replace(".", "");
        boolean isOne = letters.length() >= 2 && letters.length() <= 8
                && letters.chars().allMatch(Character::isLetter) && letters.equals(letters.toUpperCase(Locale.ROOT));
        return isOne ? letters.toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the name is made of the first letters of the other's words: UNHCR. */
    boolean isAcronymOf(FoldedName other) {
        return !acronym.isEmpty() && other.words.size() > 1
                && (acronym.equals(other.initials) || acronym.equals(other.weighty));
    }
}
