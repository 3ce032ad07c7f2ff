package stet.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** For each word the bits of the labels that the sample allows. */
    int[] allowed() {
        int[] labels = Labels.of(words.size(), names);
        int[] allowed = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            allowed[i] = 1 << labels[i];
            if (!whole && labels[i] == Labels.OUT && Character.isUpperCase(words.get(i).codePointAt(0))) {
                allowed[i] |= OTHER;
            }
        }
        return allowed;
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
