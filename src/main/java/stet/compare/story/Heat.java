package stet.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.text.Article;
import stet.text.Block;

/**
 * How far a version departs from the original, block by block. A block that the version lacks departs wholly; of one
 * that it has, the share of words that are gone counts for seven tenths, the share of facts that are not kept for three.
 *
 * @param stretches the original's blocks in reading order, without furniture
 */
public record Heat(List<Stretch> stretches) {
    private static final double WORDS = 0.7;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Heat {
        stretches = List.copyOf(stretches);
    }

    /**
     * One block of the original.
     *
     * @param block     its number, from 1
     * @param length    of its text, in UTF-16 code units
     * @param departure from 0, nothing changed, to 1, nothing left
     * @param altered   whether a fact of it is altered
     */
    public record Stretch(int block, int length, double departure, boolean altered) {
    }

    static Heat of(Comparison comparison) {
        Article original = comparison.original().analysis().article();
        Article rewrite = comparison.rewrite().analysis().article();
        Map<Integer, Set<Integer>> partners = partners(comparison);
        Map<Integer, Long> facts = counted(comparison.original().facts().stream());
        Map<Integer, Long> changed = counted(originals(comparison.changes().stream()));
        Set<Integer> altered = counted(
                originals(comparison.changes().stream().filter(FactChange.Altered.class::isInstance))).keySet();
        return new Heat(original.story().stream().map(block -> {
            int number = block.number();
            Set<Integer> others = partners.getOrDefault(number, Set.of());
            double departure = others.isEmpty()
                    ? 1
                    : WORDS * gone(block, others, rewrite)
                            + (1 - WORDS) * share(changed.getOrDefault(number, 0L), facts.getOrDefault(number, 0L));
            return new Stretch(number, block.text().length(), departure, altered.contains(number));
        }).toList());
    }

    private static Stream<Fact> originals(Stream<FactChange> changes) {
        return changes.flatMap(c -> c.inOriginal().stream());
    }

    /** How many facts stand in each block. */
    private static Map<Integer, Long> counted(Stream<Fact> facts) {
        return facts.collect(Collectors.groupingBy(f -> f.place().block(), Collectors.counting()));
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : Math.min(1, (double) part / all);
    }

    private static Map<Integer, Set<Integer>> partners(Comparison comparison) {
        Map<Integer, Set<Integer>> partners = new HashMap<>();
        for (BlockLink link : comparison.alignment().blocks()) {
            link.original().forEach(b -> partners.computeIfAbsent(b, _ -> new HashSet<>()).addAll(link.rewrite()));
        }
        return partners;
    }

    /** The share of the block's words that its partners do not have, each counted as often as it stands there. */
    private static double gone(Block block, Set<Integer> partners, Article rewrite) {
        Map<String, Long> left = partners.stream().sorted().flatMap(n -> words(rewrite.block(n).text()).stream())
                .collect(Collectors.groupingBy(w -> w, HashMap::new, Collectors.counting()));
        List<String> words = words(block.text());
        int gone = 0;
        for (String word : words) {
            long there = left.getOrDefault(word, 0L);
            left.put(word, there - 1);
            gone += there > 0 ? 0 : 1;
        }
        return share(gone, words.size());
    }

    /** The words of a text in lower case, in their order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }
}
