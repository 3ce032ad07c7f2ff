package stet.app.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import stet.align.BlockLink;
import stet.align.BlockPair;
import stet.align.Corrections.Tie;
import stet.app.desk.Side;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.compare.Comparison;
import stet.message.Messages;
import stet.text.Block;

/**
 * How the reader joins and parts blocks, without nodes. To join, one block is held and then one of the other side chosen;
 * the keys move from block to block by a pointer.
 */
final class Joining {
    private final Session session;
    private final Tying tying;
    private final ReadOnlyObjectWrapper<@Nullable At> held = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable At> pointer = new ReadOnlyObjectWrapper<>();

    private @Nullable At caret;

    /** A block of a side. */
    record At(Side side, int block) {

        BlockPair with(At other) {
            return side == Side.ORIGINAL ? new BlockPair(block, other.block) : new BlockPair(other.block, block);
        }
    }

    Joining(Session session, Tying tying) {
        this.session = session;
        this.tying = tying;
        session.pair().subscribe(_ -> {
            held.set(null);
            pointer.set(null);
            caret = null;
        });
    }

    /** The block that is about to be joined; null most of the time. */
    ReadOnlyObjectProperty<@Nullable At> held() {
        return held.getReadOnlyProperty();
    }

    /** The block that the keys are at; null where they are not in use. */
    ReadOnlyObjectProperty<@Nullable At> pointer() {
        return pointer.getReadOnlyProperty();
    }

    /** Points at a block, or at none. */
    void point(@Nullable At at) {
        pointer.set(at);
    }

    /** The reader put the caret into a block. */
    void put(At at) {
        caret = at;
        pointer.set(null);
    }

    /** The block of a side that the reader is at: where the keys point, else where the caret was put; null where neither. */
    @Nullable
    At at(Side side) {
        At pointed = pointer.get();
        At put = caret;
        return pointed != null && pointed.side() == side ? pointed : put != null && put.side() == side ? put : null;
    }

    /** Points at the block so many on from one, stopping at the first and the last of the story. */
    void point(At from, int by) {
        List<Integer> blocks = story(from.side());
        if (!blocks.isEmpty()) {
            int at = (int) blocks.stream().filter(b -> b < from.block()).count();
            int next = blocks.contains(from.block()) || by < 0 ? at + by : at + by - 1;
            pointer.set(new At(from.side(), blocks.get(Math.clamp(next, 0, blocks.size() - 1))));
        }
    }

    private List<Integer> story(Side side) {
        Comparison comparison = session.comparison().get();
        return comparison == null
                ? List.of()
                : side.of(comparison).analysis().article().story().stream().map(Block::number).toList();
    }

    /** Holds the block, or joins it with the one that is held on the other side. */
    void join(At at) {
        At first = held.get();
        if (first != null && first.side() != at.side()) {
            held.set(null);
            pointer.set(at);
            tie(first.with(at), Tie.JOINED);
        } else if (story(at.side()).contains(at.block())) {
            held.set(at);
            pointer.set(new At(at.side().other(), counterpart(at)));
            session.tell(Messages
                    .text(at.side() == Side.ORIGINAL ? "tying.choose.rewrite" : "tying.choose.original"));
        }
    }

    /** Lets go of the block that is held; false where none is. */
    boolean giveUp() {
        boolean holds = held.get() != null;
        if (holds) {
            held.set(null);
            pointer.set(null);
            session.tell("");
        }
        return holds;
    }

    /** Parts two blocks, joins them, or leaves them to Stet again. */
    void tie(BlockPair blocks, Tie tie) {
        tying.tie(blocks, tie);
    }

    /** What the reader said of two blocks. */
    Tie said(BlockPair blocks) {
        return tying.corrections().get().of(blocks);
    }

    /** The pairs of blocks on show that a block is joined in. */
    List<BlockPair> partners(At at, List<Ribbon> ribbons) {
        List<BlockPair> partners = new ArrayList<>();
        for (Ribbon ribbon : ribbons) {
            Ribbon.End original = ribbon.original();
            Ribbon.End rewrite = ribbon.rewrite();
            if (original != null && rewrite != null
                    && (at.side() == Side.ORIGINAL ? original : rewrite).block() == at.block()) {
                partners.add(new BlockPair(original.block(), rewrite.block()));
            }
        }
        return partners;
    }

    /** The blocks that the reader parted from a block. */
    List<BlockPair> parted(At at) {
        return tying.corrections().get().ties().entrySet().stream().filter(e -> e.getValue() == Tie.PARTED)
                .map(e -> e.getKey())
                .filter(p -> (at.side() == Side.ORIGINAL ? p.original() : p.rewrite()) == at.block())
                .sorted(Comparator.comparing(BlockPair::original).thenComparing(BlockPair::rewrite)).toList();
    }

    /** Where on the other side a search for a partner begins: at what the block, or the nearest one, is joined with. */
    private int counterpart(At at) {
        Side other = at.side().other();
        return links()
                .min(Comparator.comparingInt(l -> blocks(l, at.side()).stream()
                        .mapToInt(b -> Math.abs(b - at.block())).min().orElse(Integer.MAX_VALUE)))
                .map(l -> blocks(l, other).getFirst())
                .orElseGet(() -> story(other).isEmpty() ? 1 : story(other).getFirst());
    }

    private Stream<BlockLink> links() {
        return session.phase().get() instanceof Phase.Ready(var _, Comparison comparison)
                ? comparison.alignment().blocks().stream()
                : Stream.empty();
    }

    private static List<Integer> blocks(BlockLink link, Side side) {
        return side == Side.ORIGINAL ? link.original() : link.rewrite();
    }
}
