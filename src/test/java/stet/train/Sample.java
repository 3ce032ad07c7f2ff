package stet.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import stet.language.name.Kind;
import stet.language.name.Labels;
import stet.language.name.Labels.Range;

/**
 * A labelled sentence.
 *
 * @param words its words
 * @param names its names
 * @param whole whether names of the kind OTHER are labelled too; where not, a word outside every name may be one
 */
record Sample(List<String> words, List<Range> names, boolean whole) {
    private static final int OTHER = 0b1111 << 1 + 4 * Kind.OTHER.ordinal();

    /**
     * For each word the bits of the labels that the sample allows.
     *
     * @param demonym which words are known to mean a people
     */
    int[] allowed(Predicate<String> demonym) {
        int[] labels = Labels.of(words.size(), names);
        int[] allowed = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            allowed[i] = 1 << labels[i];
            if (!whole && labels[i] == Labels.OUT && Character.isUpperCase(words.get(i).codePointAt(0))) {
                allowed[i] = demonym.test(words.get(i)) ? OTHER : allowed[i] | OTHER;
            }
        }
        return allowed;
    }

    /**
     * The same with names cut to what is written as a name, without words in small letters before it. A name with such
     * words after it ("Iraqi forces") is a description: it keeps its first words as a name of the kind OTHER where they
     * mean a people, and leaves the sentence of no use where they do not.
     */
    Optional<Sample> trimmed(Predicate<String> demonym) {
        List<Range> kept = new ArrayList<>();
        for (Range name : names) {
            int start = name.start();
            int end = name.end();
            while (start < end && !isUpper(start)) {
                start++;
            }
            while (end > start && !isUpper(end - 1) && !Character.isDigit(words.get(end - 1).charAt(0))) {
                end--;
            }
            boolean cut = start < end && end < name.end();
            if (cut && !(end == start + 1 && demonym.test(words.get(start)))) {
                return Optional.empty();
            }
            if (start < end) {
                kept.add(new Range(start, end, cut ? Kind.OTHER : name.kind()));
            }
        }
        return Optional.of(new Sample(words, kept, whole));
    }

    private boolean isUpper(int i) {
        return words.get(i).chars().anyMatch(Character::isUpperCase);
    }

    Sample inCapitals() {
        return new Sample(words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toList(), names, whole);
    }

    Sample inLowerCase() {
        return new Sample(words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(), names, whole);
    }

    /** As a headline that writes all longer words with a capital. */
    Sample inTitleCase() {
        List<String> titled = new ArrayList<>();
        for (String word : words) {
            boolean isLong = word.length() > 3 || titled.isEmpty();
            titled.add(isLong ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return new Sample(titled, names, whole);
    }
}
