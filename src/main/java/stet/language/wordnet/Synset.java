package stet.language.wordnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A set of words of one sense.
 *
 * @param part     its part of speech
 * @param offset   its place in the data file, its identity
 * @param field    the number of its lexicographer's file, from 0: 18 are persons
 * @param words    its words as they are written, with spaces
 * @param pointers what it is bound to
 */
public record Synset(Part part, int offset, int field, List<String> words, List<Pointer> pointers) {

    /** The words in lower case. */
    public List<String> lemmas() {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    /** The pointers of any of these kinds; see {@link Pointer} for the signs. */
    public Stream<Pointer> pointers(String... signs) {
        return pointers.stream().filter(p -> List.of(signs).contains(p.sign()));
    }

    /** The place of the word, in lower case, among the words, from 1; 0 where it is not there. */
    public int place(String lemma) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).toLowerCase(Locale.ROOT).equals(lemma)) {
                return i + 1;
            }
        }
        return 0;
    }

    public boolean is(Part of, int at) {
        return part == of && offset == at;
    }

    /** Parses a line of a data file up to the gloss: {@code offset field type words pointers}. */
    static Synset parse(Part part, String line) {
        String[] f = line.split(" ");
        int count = Integer.parseInt(f[3], 16);
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String word = f[4 + 2 * i].replace('_', ' ');
            int mark = word.endsWith(")") ? word.lastIndexOf('(') : -1;
            words.add(mark > 0 ? word.substring(0, mark) : word);
        }
        int at = 4 + 2 * count;
        int pointers = Integer.parseInt(f[at++]);
        List<Pointer> bound = new ArrayList<>(pointers);
        for (int i = 0; i < pointers; i++, at += 4) {
            bound.add(new Pointer(f[at], Part.of(f[at + 2].charAt(0)), Integer.parseInt(f[at + 1]),
                    Integer.parseInt(f[at + 3].substring(0, 2), 16), Integer.parseInt(f[at + 3].substring(2), 16)));
        }
        return new Synset(part, Integer.parseInt(f[0]), Integer.parseInt(f[1]), List.copyOf(words), List.copyOf(bound));
    }
}
