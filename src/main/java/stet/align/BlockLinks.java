package stet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stet.align.Groups.Group;
import stet.align.Pairing.Edge;

/** Lets blocks follow from their sentences. */
final class BlockLinks {
    /** A link must carry this share of the shorter block, so that one borrowed clause does not tie two paragraphs. */
    private static final double SHARE = 0.3;

    private final List<Profile> original;
    private final List<Profile> rewrite;
    private final Corrections corrections;
    private final Map<Integer, Integer> originalLengths;
    private final Map<Integer, Integer> rewriteLengths;

    BlockLinks(List<Profile> original, List<Profile> rewrite, Corrections corrections) {
        this.corrections = corrections;
        this.original = original;
        this.rewrite = rewrite;
        originalLengths = lengths(original);
        rewriteLengths = lengths(rewrite);
    }

    /** The characters in the sentences of each block. */
    private static Map<Integer, Integer> lengths(List<Profile> profiles) {
        return profiles.stream()
                .collect(Collectors.groupingBy(p -> p.sentence().block(), Collectors.summingInt(Profile::length)));
    }

    /** What two blocks share: linked sentences on each side and their likeness. */
    private static final class Bond {
        private final Set<Integer> original = new HashSet<>();
        private final Set<Integer> rewrite = new HashSet<>();
        private double likeness;

        void add(Edge e) {
            original.add(e.original());
            rewrite.add(e.rewrite());
            likeness = Math.max(likeness, e.likeness());
        }
    }

    /** Groups of blocks that carry the same content, by the first original block. */
    List<BlockLink> of(List<Edge> sentenceEdges) {
        Map<BlockPair, Bond> bonds = new HashMap<>();
        for (Edge e : sentenceEdges) {
            BlockPair pair = new BlockPair(block(original, e.original()), block(rewrite, e.rewrite()));
            bonds.computeIfAbsent(pair, _ -> new Bond()).add(e);
        }
        List<Edge> edges = new ArrayList<>();
        bonds.forEach((pair, bond) -> {
            if (share(pair, bond) >= SHARE || corrections.joins(pair.original(), pair.rewrite())) {
                edges.add(new Edge(pair.original(), pair.rewrite(), bond.likeness));
            }
        });
        edges.sort((a, b) -> a.original() != b.original() ? a.original() - b.original() : a.rewrite() - b.rewrite());
        List<Group> groups = Groups.of(edges, corrections::parts);
        Set<Integer> inOrder = Moves.inOrder(groups, this::weight);
        List<BlockLink> links = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group g = groups.get(i);
            links.add(new BlockLink(g.original(), g.rewrite(), g.likeness(), !inOrder.contains(i)));
        }
        return links;
    }

    /** Its blocks, and among equals the characters of both sides. */
    private long weight(Group g) {
        int letters = g.original().stream().mapToInt(b -> originalLengths.getOrDefault(b, 0)).sum()
                + g.rewrite().stream().mapToInt(b -> rewriteLengths.getOrDefault(b, 0)).sum();
        return (long) Moves.size(g) << 32 | letters;
    }

    private double share(BlockPair pair, Bond bond) {
        return Math.max(covered(original, bond.original, originalLengths.getOrDefault(pair.original(), 0)),
                covered(rewrite, bond.rewrite, rewriteLengths.getOrDefault(pair.rewrite(), 0)));
    }

    /** The share of a block of that length that stands in the given sentences. */
    private static double covered(List<Profile> profiles, Set<Integer> linked, double length) {
        return linked.stream().mapToInt(i -> profiles.get(i).length()).sum() / length;
    }

    private static int block(List<Profile> profiles, int sentence) {
        return profiles.get(sentence).sentence().block();
    }
}
