package stet.fact;

import java.util.List;
import stet.language.NameKind;
import stet.text.Place;

/**
 * A proper name at its place, without titles and possessive endings.
 *
 * @param place  where it stands
 * @param text   as it stands
 * @param words  its folded words
 * @param kind   what it names, as far as its own sentence tells
 * @param around what stands next to it
 */
record Mention(Place place, String text, List<String> words, NameKind kind, Surroundings around) {

    boolean isPerson() {
        return kind == NameKind.PERSON;
    }

    /** Whether it is one word, particles such as "al" not counted. */
    boolean isSingle() {
        return words.stream().filter(w -> !NameFolding.PARTICLES.contains(w)).count() <= 1;
    }
}
