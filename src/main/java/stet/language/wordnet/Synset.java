package stet.language.wordnet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set of words of one sense. What it holds is unpacked whenever it is asked for. */
public final class Synset {
    private final Synsets all;
    private final int number;
    private final int at;

    Synset(Synsets all, int number, int at) {
        this.all = all;
        this.number = number;
        this.at = at;
    }

    /** Its identity. */
    public int number() {
        return number;
    }

    public Part part() {
        return Part.ofField(field());
    }

    /** The number of its lexicographer's file, from 0: 18 are persons. */
    public int field() {
        return all.field(number);
    }

    /** Its words as they are written, with spaces. */
    public List<String> words() {
        return all.words(at);
    }

    /** The word of that place, from 1, in lower case; the first for 0. */
    public String lemma(int place) {
        return all.lemma(at, Math.max(1, place));
    }

    /** What it is bound to. */
    public List<Pointer> pointers() {
        return all.pointers(number, at, -1);
    }

    /** The pointers of any of these kinds. */
    public Stream<Pointer> pointers(Sign... signs) {
        int bits = 0;
        for (Sign sign : signs) {
            bits |= 1 << sign.ordinal();
        }
        return all.pointers(number, at, bits).stream();
    }

    /** The place of the word, in lower case, among the words, from 1; 0 where it is not there. */
    public int place(String lemma) {
        return all.place(at, lemma);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Synset synset && synset.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
