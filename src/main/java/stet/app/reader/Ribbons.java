package stet.app.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.align.BlockLink;
import stet.align.BlockPair;
import stet.align.Corrections.Tie;
import stet.align.SentenceLink;
import stet.app.desk.Side;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.text.Block;
import stet.text.Role;
import stet.text.Sentence;
import stet.text.Span;

/**
 * The bands of a comparison. Where a group joins more blocks than two, each pair of blocks that share content gets a
 * band, and a block with several partners divides its end by its sentences.
 */
final class Ribbons {
    private static final Set<Role> SIGNATURES = Set.of(Role.BYLINE, Role.DATELINE, Role.CREDIT);
    private final Comparison comparison;
    private final Map<Side, Map<Integer, List<FactChange>>> changes = new EnumMap<>(Side.class);

    private Ribbons(Comparison comparison) {
        this.comparison = comparison;
        for (Side side : Side.values()) {
            changes.put(side, comparison.changes().stream().filter(c -> side.of(c).isPresent())
                    .collect(Collectors.groupingBy(c -> side.of(c).orElseThrow().place().block())));
        }
    }

    /** All bands in the order of the alignment, then the blocks without a partner. */
    static List<Ribbon> of(Comparison comparison) {
        Ribbons ribbons = new Ribbons(comparison);
        List<Ribbon> all = new ArrayList<>();
        comparison.alignment().blocks().forEach(link -> all.addAll(ribbons.bands(link)));
        for (Side side : Side.values()) {
            ribbons.lone(side).map(block -> ribbons.lone(side, block)).forEach(all::add);
        }
        return all;
    }

    private List<Ribbon> bands(BlockLink link) {
        List<Ribbon> bands = new ArrayList<>();
        for (int original : link.original()) {
            for (int rewrite : link.rewrite()) {
                Part ours = part(link, Side.ORIGINAL, original, rewrite);
                Part theirs = part(link, Side.REWRITE, rewrite, original);
                if (ours != null && theirs != null) {
                    bands.add(band(link, ours, theirs));
                }
            }
        }
        return bands;
    }

    /** A stretch of a block, as shares of its length. */
    private record Part(int block, double from, double to) {
    }

    private @Nullable Part part(BlockLink link, Side side, int block, int partner) {
        List<Integer> partners = side == Side.ORIGINAL ? link.rewrite() : link.original();
        List<Integer> fellows = side == Side.ORIGINAL ? link.original() : link.rewrite();
        if (partners.size() == 1) {
            return new Part(block, 0, 1);
        }
        Span shared = comparison.alignment().sentences().stream().filter(s -> joins(s, side, block, partner))
                .flatMap(s -> sentences(s, side).stream()).filter(s -> s.block() == block).map(Sentence::span)
                .reduce(Span::cover).orElse(null);
        if (shared == null) {
            return fellows.size() == 1 ? slice(block, partners.indexOf(partner), partners.size()) : null;
        }
        double length = side.of(comparison).analysis().article().block(block).text().length();
        return new Part(block, shared.start() / length, shared.end() / length);
    }

    /** No sentence tells: the partners share the block evenly. */
    private static Part slice(int block, int index, int count) {
        return new Part(block, (double) index / count, (index + 1.0) / count);
    }

    private static boolean joins(SentenceLink link, Side side, int block, int partner) {
        return sentences(link, side).stream().anyMatch(s -> s.block() == block)
                && sentences(link, side.other()).stream().anyMatch(s -> s.block() == partner);
    }

    private static List<Sentence> sentences(SentenceLink link, Side side) {
        return side == Side.ORIGINAL ? link.original() : link.rewrite();
    }

    private Ribbon band(BlockLink link, Part ours, Part theirs) {
        Set<FactChange> lost = within(Side.ORIGINAL, ours);
        Set<FactChange> brought = within(Side.REWRITE, theirs);
        boolean altered = lost.stream().anyMatch(brought::contains);
        Set<FactChange> all = identities(Stream.concat(lost.stream(), brought.stream()));
        Ribbon.Kind kind = link.moved() ? Ribbon.Kind.MOVED : altered ? Ribbon.Kind.ALTERED : Ribbon.Kind.SAME;
        return new Ribbon(kind, end(ours, oneSided(lost)), end(theirs, oneSided(brought)), all, byHand(ours, theirs));
    }

    private boolean byHand(Part ours, Part theirs) {
        return comparison.alignment().corrections().of(new BlockPair(ours.block, theirs.block)) == Tie.JOINED;
    }

    private static Ribbon.End end(Part part, boolean oneSided) {
        return new Ribbon.End(part.block, part.from, part.to, oneSided);
    }

    private static boolean oneSided(Set<FactChange> changes) {
        return changes.stream().anyMatch(c -> !(c instanceof FactChange.Altered));
    }

    private Set<FactChange> within(Side side, Part part) {
        double length = side.of(comparison).analysis().article().block(part.block).text().length();
        return identities(changes.getOrDefault(side, Map.of()).getOrDefault(part.block, List.of()).stream()
                .filter(c -> {
                    Fact fact = side.of(c).orElseThrow();
                    double at = (fact.place().span().start() + fact.place().span().end()) / 2 / length;
                    return part.from <= at && at <= part.to;
                }));
    }

    /** Two changes may be equal and yet stand twice, so they are told apart by identity. */
    private static Set<FactChange> identities(Stream<FactChange> changes) {
        Set<FactChange> set = Collections.newSetFromMap(new IdentityHashMap<>());
        changes.forEach(set::add);
        return set;
    }

    private Stream<Block> lone(Side side) {
        Set<Integer> linked = comparison.alignment().blocks().stream()
                .flatMap(l -> (side == Side.ORIGINAL ? l.original() : l.rewrite()).stream())
                .collect(Collectors.toSet());
        return side.of(comparison).analysis().article().story().stream()
                .filter(b -> !linked.contains(b.number()) && !SIGNATURES.contains(b.role()));
    }

    private Ribbon lone(Side side, Block block) {
        Part all = new Part(block.number(), 0, 1);
        Ribbon.End end = end(all, true);
        return new Ribbon(Ribbon.Kind.SAME, side == Side.ORIGINAL ? end : null, side == Side.REWRITE ? end : null,
                within(side, all), false);
    }
}
