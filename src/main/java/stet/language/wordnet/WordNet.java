package stet.language.wordnet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import stet.language.column.Columns;
import stet.language.wordnet.Entries.Kind;

/**
 * WordNet 3.1 (Fellbaum 1998, https://wordnet.princeton.edu), packed from its files as {@code NOTICE.md} says. It stays
 * packed: what is asked for is found by binary search and unpacked then. So it is ready as soon as it is read, and
 * takes the room of its file, some 3.5 MB. Safe for use by many threads.
 */
public final class WordNet {
    private final Strings strings;
    private final Entries entries;
    private final Synsets synsets;

    /** @throws UncheckedIOException where its file cannot be read */
    public WordNet() {
        try (Columns in = new Columns(Objects.requireNonNull(WordNet.class.getResourceAsStream("wordnet.bin")))) {
            strings = new Strings(in);
            entries = new Entries(in);
            synsets = new Synsets(strings, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The senses of a dictionary form in lower case, most frequent first; none where it is not in the index. */
    public List<Synset> senses(String lemma, Part part) {
        int[] numbers = told(lemma, Kind.SENSE, part);
        List<Synset> senses = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            senses.add(synset(number));
        }
        return senses;
    }

    /** The synset that a pointer leads to. */
    public Synset synset(int number) {
        return synsets.get(number);
    }

    public boolean has(String lemma, Part part) {
        return told(lemma, Kind.SENSE, part).length > 0;
    }

    /** The dictionary form of an irregular form: fell, fall. */
    public Optional<String> irregular(String form, Part part) {
        int[] lemma = entries.get(strings.find(form), Kind.LEMMA, part);
        return lemma.length == 0 ? Optional.empty() : Optional.of(strings.get(lemma[0]));
    }

    /** The irregular forms of a dictionary form, as any part: fall, fell, fallen. */
    public List<String> irregularForms(String lemma) {
        int word = strings.find(lemma);
        List<String> forms = new ArrayList<>();
        for (Part part : Part.values()) {
            for (int form : entries.get(word, Kind.FORM, part)) {
                forms.add(strings.get(form));
            }
        }
        return forms;
    }

    /** How often each sense was met in the tagged texts of WordNet, as far as any was. */
    public int[] counts(String lemma, Part part) {
        return told(lemma, Kind.COUNT, part);
    }

    /** How often the word was met in the tagged texts of WordNet, in all senses. */
    public int count(String lemma, Part part) {
        return IntStream.of(counts(lemma, part)).sum();
    }

    private int[] told(String lemma, Kind kind, Part part) {
        return entries.get(strings.find(lemma.replace(' ', '_')), kind, part);
    }
}
