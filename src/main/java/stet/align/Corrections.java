package stet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader knows better of which blocks carry the same content. Of two words on the same blocks the later holds.
 *
 * @param ties what was said of each pair of blocks; {@link Tie#FREE} is left out
 */
public record Corrections(Map<BlockPair, Tie> ties) {
    /** All is left to the aligner. */
    public static final Corrections NONE = new Corrections(Map.of());

    /** What can be said of two blocks. */
    public enum Tie {
        /** Nothing: the aligner decides. */
        FREE,
        /** They carry the same content, however unlike they look. */
        JOINED,
        /** They do not, however alike they look. */
        PARTED
    }

    public Corrections {
        ties = ties.entrySet().stream().filter(e -> e.getValue() != Tie.FREE)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was said of two blocks. */
    public Tie of(BlockPair blocks) {
        return ties.getOrDefault(blocks, Tie.FREE);
    }

    /** These corrections, with another word on two blocks. */
    public Corrections with(BlockPair blocks, Tie tie) {
        Map<BlockPair, Tie> more = new HashMap<>(ties);
        more.put(blocks, tie);
        return new Corrections(more);
    }

    /** What they are where the sides are swapped. */
    public Corrections mirrored() {
        return new Corrections(ties.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().mirrored(), Map.Entry::getValue)));
    }

    boolean parts(int original, int rewrite) {
        return of(new BlockPair(original, rewrite)) == Tie.PARTED;
    }

    boolean joins(int original, int rewrite) {
        return of(new BlockPair(original, rewrite)) == Tie.JOINED;
    }

    boolean partsAny() {
        return ties.containsValue(Tie.PARTED);
    }

    /** The blocks that were joined. */
    List<BlockPair> joined() {
        return ties.entrySet().stream().filter(e -> e.getValue() == Tie.JOINED).map(Map.Entry::getKey).toList();
    }
}
