package stet.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import stet.align.Pairing.Edge;

/**
 * Links the sentences of blocks that the reader joined: each that has no partner yet with those of the other block that
 * are most like it; where all have partners elsewhere, the two that are most alike. What the aligner found stays.
 */
final class Joins {
    /** The reader said so. */
    private static final double CERTAIN = 1;

    private final List<Profile> original;
    private final List<Profile> rewrite;
    private final Likeness model;
    private final Set<Integer> placedInOriginal = new HashSet<>();
    private final Set<Integer> placedInRewrite = new HashSet<>();

    /** @param linked what is linked as it is */
    Joins(List<Profile> original, List<Profile> rewrite, Likeness model, List<Edge> linked) {
        this.original = original;
        this.rewrite = rewrite;
        this.model = model;
        linked.forEach(e -> {
            placedInOriginal.add(e.original());
            placedInRewrite.add(e.rewrite());
        });
    }

    /** The links that joining two blocks brings; none where one of them is no part of the story. */
    List<Edge> of(BlockPair blocks) {
        List<Edge> all = pairs(blocks);
        List<Edge> needed = all.stream().filter(e -> !placedInOriginal.contains(e.original())
                && isBest(e, all, Edge::original)
                || !placedInRewrite.contains(e.rewrite()) && isBest(e, all, Edge::rewrite)).toList();
        List<Edge> chosen = needed.isEmpty() ? all.stream().filter(e -> isBest(e, all, _ -> 0)).toList() : needed;
        return chosen.stream().map(e -> new Edge(e.original(), e.rewrite(), CERTAIN)).toList();
    }

    private List<Edge> pairs(BlockPair blocks) {
        return within(original, blocks.original()).boxed()
                .flatMap(o -> within(rewrite, blocks.rewrite()).mapToObj(r -> new Edge(o, r, model.of(o, r, 0))))
                .toList();
    }

    private static IntStream within(List<Profile> profiles, int block) {
        return IntStream.range(0, profiles.size()).filter(i -> profiles.get(i).sentence().block() == block);
    }

    /** Whether none of the same sentence is more alike; equals are all best. */
    private static boolean isBest(Edge edge, List<Edge> all, ToIntFunction<Edge> sentence) {
        return all.stream().filter(e -> sentence.applyAsInt(e) == sentence.applyAsInt(edge))
                .allMatch(e -> e.likeness() <= edge.likeness());
    }
}
