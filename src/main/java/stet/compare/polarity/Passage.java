package stet.compare.polarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stet.language.AnalyzedSentence;
import stet.language.Token;
import stet.language.WordClass;
import stet.text.Place;
import stet.text.Span;

/** The words and marks of linked sentences of one version, counted through. */
final class Passage {
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private final List<String> lowers = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> byLemma = new HashMap<>();

    Passage(List<AnalyzedSentence> sentences) {
        for (AnalyzedSentence s : sentences) {
            for (Token t : s.tokens()) {
                numbers.put(new Place(s.sentence().block(), t.span()), tokens.size());
                String lemma = t.lemma().toLowerCase(Locale.ROOT);
                byLemma.computeIfAbsent(lemma, _ -> new ArrayList<>()).add(tokens.size());
                tokens.add(t);
                lemmas.add(lemma);
                lowers.add(t.text().toLowerCase(Locale.ROOT).replace('’', '\''));
                blocks.add(s.sentence().block());
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String lemma(int i) {
        return lemmas.get(i);
    }

    String lower(int i) {
        return lowers.get(i);
    }

    /** Whether word {@code i} exists and reads or is a form of this. */
    boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && (lower(i).equals(word) || lemma(i).equals(word));
    }

    boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < tokens.size() && tokens.get(i).wordClass() == wordClass;
    }

    boolean isContent(int i) {
        Token t = tokens.get(i);
        return t.wordClass().isContent() && t.isWord() && !is(i, "be") && !is(i, "have") && !is(i, "do");
    }

    /** The numbers of the words of that dictionary form. */
    List<Integer> withLemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    @Nullable
    Integer number(Place word) {
        return numbers.get(word);
    }

    /** The place from word {@code from} up to, not including, word {@code to}; of the first alone across blocks. */
    Place place(int from, int to) {
        Span first = tokens.get(from).span();
        boolean together = blocks.get(from).equals(blocks.get(to - 1));
        return new Place(blocks.get(from), together ? first.cover(tokens.get(to - 1).span()) : first);
    }
}
