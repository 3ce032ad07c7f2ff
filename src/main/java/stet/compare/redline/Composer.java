package stet.compare.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.align.Alignment;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.redline.Paragraph.Move;
import stet.compare.redline.Segment.Kind;
import stet.text.Article;
import stet.text.Block;
import stet.text.Place;
import stet.text.Role;
import stet.text.Span;

/** Makes the redline of a comparison: weaves what is aligned, and puts what was dropped where it would stand. */
final class Composer {
    private static final Set<Role> SIGNATURES = EnumSet.of(Role.BYLINE, Role.DATELINE, Role.CREDIT);

    private final Article original;
    private final Article rewrite;
    private final Grain grain;
    private final Parts parts;
    private final Tokens ours;
    private final Weaver weaver;
    private final Moving moving;
    private final Marking marking;
    private final Gaps gaps;

    Composer(Comparison comparison, Grain grain) {
        this.grain = grain;
        original = comparison.original().analysis().article();
        rewrite = comparison.rewrite().analysis().article();
        Alignment alignment = comparison.alignment();
        parts = Parts.of(comparison.original(), comparison.rewrite(), alignment);
        ours = new Tokens(original, new Owners(comparison.changes(), FactChange::inOriginal));
        weaver = new Weaver(ours, new Tokens(rewrite, new Owners(comparison.changes(), FactChange::inRewrite)));
        weave();
        marking = new Marking(weaver.woven().values());
        moving = new Moving(alignment.blocks());
        gaps = new Gaps(parts, moving);
    }

    private void weave() {
        Map<Integer, List<Part>> from = Parts.byGroup(parts.original());
        Map<Integer, List<Part>> to = Parts.byGroup(parts.rewrite());
        to.forEach((group, mine) -> weaver.weave(from.getOrDefault(group, List.of()), mine));
        parts.rewrite().stream().filter(Part::isAlone).forEach(p -> weaver.alone(p,
                SIGNATURES.contains(rewrite.block(p.block()).role()) ? Kind.KEPT : Kind.INSERTED));
    }

    Redline compose() {
        Map<Integer, List<Part>> blocks = Parts.byBlock(parts.rewrite());
        Map<Integer, List<Paragraph>> dropped = dropped();
        List<Paragraph> paragraphs = new ArrayList<>(dropped.getOrDefault(Gaps.START, List.of()));
        for (Block block : rewrite.blocks()) {
            paragraphs.add(new Paragraph(block, false, moving.of(block.number()), block.isStory()
                    ? Tidy.of(segments(blocks.getOrDefault(block.number(), List.of())))
                    : List.of(new Segment(Kind.KEPT, block.text(),
                            new Place(block.number(), new Span(0, block.text().length())), List.of()))));
            paragraphs.addAll(dropped.getOrDefault(block.number(), List.of()));
        }
        return new Redline(paragraphs);
    }

    private List<Segment> segments(List<Part> block) {
        List<Segment> segments = new ArrayList<>();
        for (Part part : block) {
            gaps.before(part).forEach(p -> strike(p, segments));
            List<Segment> woven = weaver.woven().getOrDefault(part, List.of());
            segments.addAll(grain == Grain.WORDS ? woven : marking.facts(woven));
            gaps.after(part).forEach(p -> strike(p, segments));
        }
        return segments;
    }

    /** A sentence of the original that the rewrite has not; of facts, only where one went with it. */
    private void strike(Part part, List<Segment> segments) {
        List<Token> tokens = ours.of(part.block(), part.span());
        if (grain == Grain.WORDS || marking.isNoted(tokens)) {
            tokens.forEach(t -> segments.add(Segment.of(Kind.DELETED, t)));
        }
    }

    /** The blocks of the original that the rewrite has nothing of, by the rewrite's block that they follow. */
    private Map<Integer, List<Paragraph>> dropped() {
        Map<Integer, List<Paragraph>> dropped = new HashMap<>();
        gaps.blocks().forEach(block -> {
            List<Segment> segments = new ArrayList<>();
            List<Token> tokens = block.stream().flatMap(p -> ours.of(p.block(), p.span()).stream()).toList();
            tokens.forEach(t -> segments.add(Segment.of(Kind.DELETED, t)));
            Block whole = original.block(block.getFirst().block());
            if (!SIGNATURES.contains(whole.role()) || marking.isNoted(tokens)) {
                dropped.computeIfAbsent(follows(gaps.before(whole.number())), _ -> new ArrayList<>())
                        .add(new Paragraph(whole, true, Move.NONE, Tidy.of(segments)));
            }
        });
        return dropped;
    }

    /** What was dropped after a headline follows what is signed below it. */
    private int follows(int block) {
        int last = block;
        while (last > Gaps.START && last < rewrite.blocks().size()
                && SIGNATURES.contains(rewrite.block(last + 1).role())) {
            last++;
        }
        return last;
    }
}
