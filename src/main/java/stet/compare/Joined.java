package stet.compare;

import java.util.Set;
import java.util.stream.Collectors;
import stet.align.Alignment;
import stet.text.Place;
import stet.text.Sentence;

/**
 * The sentences that both versions have.
 *
 * @param original their places in the original
 * @param rewrite  their places in the rewrite
 */
record Joined(Set<Place> original, Set<Place> rewrite) {

    static Joined of(Alignment alignment) {
        return new Joined(
                alignment.sentences().stream().flatMap(l -> l.original().stream()).map(Sentence::place)
                        .collect(Collectors.toUnmodifiableSet()),
                alignment.sentences().stream().flatMap(l -> l.rewrite().stream()).map(Sentence::place)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean inOriginal(Place place) {
        return original.stream().anyMatch(s -> s.contains(place));
    }

    boolean inRewrite(Place place) {
        return rewrite.stream().anyMatch(s -> s.contains(place));
    }
}
