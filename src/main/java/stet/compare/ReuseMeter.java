package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.align.Alignment;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Token;
import stet.text.Place;
import stet.text.Sentence;
import stet.text.Span;

/**
 * Measures how much of the rewrite was copied: words in runs shared with the original are verbatim, other words of linked
 * sentences reworded, the rest new. Runs as in greedy string tiling (Wise 1996, https://doi.org/10.1145/236452.236525).
 */
final class ReuseMeter {
    /** Fewer words in a row are shared by chance. */
    private static final int SHORTEST = 4;
    /** A run that stands in very many places is a formula; looking at all of them would be quadratic. */
    private static final int PLACES = 24;

    private final List<Word> original;
    private final List<Word> rewrite;
    private final Set<Sentence> linked = new HashSet<>();

    ReuseMeter(Analysis original, Analysis rewrite, Alignment alignment) {
        this.original = words(original);
        this.rewrite = words(rewrite);
        alignment.sentences().forEach(l -> linked.addAll(l.rewrite()));
    }

    private record Word(String form, Place place, Sentence sentence) {
    }

    private static List<Word> words(Analysis analysis) {
        List<Word> words = new ArrayList<>();
        for (AnalyzedSentence s : analysis.story()) {
            for (Token t : s.tokens()) {
                if (t.isWord()) {
                    words.add(new Word(t.text().toLowerCase(Locale.ROOT).replace('’', '\''),
                            new Place(s.sentence().block(), t.span()), s.sentence()));
                }
            }
        }
        return words;
    }

    Reuse measure() {
        if (rewrite.isEmpty()) {
            return new Reuse(0, 0, 1, null);
        }
        boolean[] copied = new boolean[rewrite.size()];
        markWholeSentences(copied);
        Reuse.Run longest = markRuns(copied);
        int verbatim = 0;
        int reworded = 0;
        for (int i = 0; i < copied.length; i++) {
            verbatim += copied[i] ? 1 : 0;
            reworded += !copied[i] && linked.contains(rewrite.get(i).sentence()) ? 1 : 0;
        }
        double all = rewrite.size();
        return new Reuse(verbatim / all, reworded / all, (all - verbatim - reworded) / all, longest);
    }

    private Reuse.@Nullable Run markRuns(boolean[] copied) {
        Map<String, List<Integer>> starts = starts();
        int best = 0;
        Reuse.Run longest = null;
        for (int r = 0; r + SHORTEST <= rewrite.size(); r++) {
            for (int o : starts.getOrDefault(shingle(rewrite, r), List.of())) {
                int length = length(o, r);
                for (int i = r; i < r + length; i++) {
                    copied[i] = true;
                }
                if (length > best) {
                    best = length;
                    longest = new Reuse.Run(length, place(original, o, length), place(rewrite, r, length));
                }
            }
        }
        return longest;
    }

    /** A sentence too short for a run is copied where it stands whole in the original. */
    private void markWholeSentences(boolean[] copied) {
        Set<String> whole = new HashSet<>(sentences(original).values());
        Map<Sentence, String> ours = sentences(rewrite);
        for (int i = 0; i < copied.length; i++) {
            copied[i] = whole.contains(ours.getOrDefault(rewrite.get(i).sentence(), ""));
        }
    }

    private static Map<Sentence, String> sentences(List<Word> words) {
        return words.stream().collect(Collectors.groupingBy(Word::sentence,
                Collectors.mapping(Word::form, Collectors.joining(" "))));
    }

    private Map<String, List<Integer>> starts() {
        Map<String, List<Integer>> starts = new HashMap<>();
        for (int o = 0; o + SHORTEST <= original.size(); o++) {
            List<Integer> places = starts.computeIfAbsent(shingle(original, o), _ -> new ArrayList<>());
            if (places.size() < PLACES) {
                places.add(o);
            }
        }
        return starts;
    }

    private static String shingle(List<Word> words, int at) {
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < at + SHORTEST; i++) {
            joined.append(words.get(i).form()).append(' ');
        }
        return joined.toString();
    }

    /** How many words run on alike from here, within one block of each side; 0 where the run began before. */
    private int length(int o, int r) {
        if (o > 0 && r > 0 && alike(o - 1, r - 1) && sameBlock(original, o - 1, o) && sameBlock(rewrite, r - 1, r)) {
            return 0;
        }
        int length = 0;
        while (o + length < original.size() && r + length < rewrite.size() && alike(o + length, r + length)
                && sameBlock(original, o, o + length) && sameBlock(rewrite, r, r + length)) {
            length++;
        }
        return length >= SHORTEST ? length : 0;
    }

    private boolean alike(int o, int r) {
        return original.get(o).form().equals(rewrite.get(r).form());
    }

    private static boolean sameBlock(List<Word> words, int a, int b) {
        return words.get(a).place().block() == words.get(b).place().block();
    }

    private static Place place(List<Word> words, int at, int length) {
        Place first = words.get(at).place();
        return new Place(first.block(),
                new Span(first.span().start(), words.get(at + length - 1).place().span().end()));
    }
}
