package stet.language.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Finds proper names: persons, organisations, places and others. Safe for use by many threads. */
public final class NameFinder {
    private static final String MODEL = "names.model";

    private final NameModel model;

    /** A finder with the model that ships with the program. */
    public NameFinder() {
        this(shipped());
    }

    /** A finder with a model of its own. */
    public NameFinder(NameModel model) {
        this.model = model;
    }

    private static NameModel shipped() {
        try (InputStream in = NameFinder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + MODEL);
            }
            return NameModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of one sentence, in order, without overlap. */
    public List<Found> findIn(List<Word> sentence) {
        return find(List.of(sentence)).getFirst();
    }

    /**
     * The names of each sentence of one article, in order, without overlap; a name's range leaves out titles, the
     * article and a possessive's ending. A name that is clear in one sentence is known in the others.
     *
     * @param sentences the article's sentences in reading order
     */
    public List<List<Found>> find(List<List<Word>> sentences) {
        List<Line> lines = sentences.stream().map(s -> model.line(s.stream().map(Word::text).toList())).toList();
        List<List<Labels.Range>> ranges = NameRules.apply(lines,
                model.label(lines).stream().map(Labels::names).toList());
        List<List<Found>> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Word> words = sentences.get(i);
            names.add(ranges.get(i).stream().map(r -> found(words, r)).toList());
        }
        return names;
    }

    private static Found found(List<Word> words, Labels.Range range) {
        return new Found(words.get(range.start()).span().cover(words.get(range.end() - 1).span()), range.kind());
    }
}
