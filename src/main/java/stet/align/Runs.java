package stet.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stet.language.Token;

/**
 * Where two sequences of words differ, by the algorithm of Myers 1986 (https://doi.org/10.1007/BF01840446). Symmetric: swapping the sequences mirrors the runs. Long sequences are first cut
 * at the words that both hold once, as in patience diff, so that the work does not grow with the square of their length.
 */
public final class Runs {
    /** Longer sequences are cut; a stretch between cuts that is longer still counts as replaced whole. */
    private static final int LONG = 500;
    private static final Pattern NOT_KEY = Pattern.compile("[\\p{M}.,'’\"“”-]");

    private Runs() {
    }

    /**
     * Words {@code start} to {@code end} of one sequence stand where words {@code from} to {@code to} of the other do;
     * one of the ranges may be empty.
     */
    public record Run(int start, int end, int from, int to) {
        /** The same with the sides swapped. */
        public Run mirrored() {
            return new Run(from, to, start, end);
        }

        private Run shifted(int here, int there) {
            return new Run(start + here, end + here, from + there, to + there);
        }
    }

    /** The form under which equal words meet: {@code U.S.} and {@code us} are one. */
    public static String key(Token token) {
        String form = token.lemma().toLowerCase(Locale.ROOT);
        String plain = NOT_KEY.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
        return plain.isEmpty() ? form : plain;
    }

    /** The runs that differ, in order; what lies between them is equal. */
    public static List<Run> differing(List<String> original, List<String> rewrite) {
        // ties are broken by the order of the sides: so the sides are put in an order of their own
        return compare(original, rewrite) <= 0
                ? ordered(original, rewrite)
                : ordered(rewrite, original).stream().map(Run::mirrored).toList();
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static List<Run> ordered(List<String> a, List<String> b) {
        if (a.size() <= LONG && b.size() <= LONG) {
            return myers(a, b);
        }
        List<Run> runs = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int[] cut : cuts(a, b)) {
            stretch(a.subList(x, cut[0]), b.subList(y, cut[1]), x, y, runs);
            x = cut[0] + 1;
            y = cut[1] + 1;
        }
        stretch(a.subList(x, a.size()), b.subList(y, b.size()), x, y, runs);
        return runs;
    }

    private static void stretch(List<String> a, List<String> b, int x, int y, List<Run> runs) {
        if (a.size() > LONG || b.size() > LONG) {
            runs.add(new Run(x, x + a.size(), y, y + b.size()));
        } else {
            myers(a, b).forEach(run -> runs.add(run.shifted(x, y)));
        }
    }

    private static List<Run> myers(List<String> a, List<String> b) {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(a, b).getDeltas();
        return deltas.stream().sorted(Comparator.comparing(d -> d.getSource().getPosition())).map(Runs::run).toList();
    }

    private static Run run(AbstractDelta<String> delta) {
        int start = delta.getSource().getPosition();
        int from = delta.getTarget().getPosition();
        return new Run(start, start + delta.getSource().size(), from, from + delta.getTarget().size());
    }

    /** The places of words that stand once in each, those of a longest rising sequence. */
    private static List<int[]> cuts(List<String> a, List<String> b) {
        Map<String, Integer> inA = once(a);
        Map<String, Integer> inB = once(b);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            if (inA.getOrDefault(a.get(i), -1) == i && inB.getOrDefault(a.get(i), -1) >= 0) {
                pairs.add(new int[]{i, inB.getOrDefault(a.get(i), -1)});
            }
        }
        return rising(pairs);
    }

    private static Map<String, Integer> once(List<String> words) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.merge(words.get(i), i, (_, _) -> -1);
        }
        return places;
    }

    /** A longest rising subsequence by patience sorting. */
    private static List<int[]> rising(List<int[]> pairs) {
        TreeMap<Integer, Integer> tops = new TreeMap<>();
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int place = pairs.get(i)[1];
            Map.Entry<Integer, Integer> lower = tops.lowerEntry(place);
            before[i] = lower == null ? -1 : lower.getValue();
            Integer next = tops.higherKey(place);
            if (next != null) {
                tops.remove(next);
            }
            tops.put(place, i);
        }
        List<int[]> sequence = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.lastEntry().getValue(); i >= 0; i = before[i]) {
            sequence.addFirst(pairs.get(i));
        }
        return sequence;
    }
}
