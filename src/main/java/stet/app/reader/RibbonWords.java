package stet.app.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.FactSheet;
import stet.message.Messages;
import stet.text.Sentence;

/** What a ribbon joins, in two short lines: "Moved down, 81 % alike" and "2 facts altered". */
final class RibbonWords {
    private final Comparison comparison;
    private final List<Ribbon> all;

    /** @param all the comparison's ribbons, by which up and down are told */
    RibbonWords(Comparison comparison, List<Ribbon> all) {
        this.comparison = comparison;
        this.all = all;
    }

    String of(Ribbon ribbon) {
        String facts = Stream.of(count("reader.ribbon.altered", ribbon, FactChange.Altered.class),
                count("reader.ribbon.lost", ribbon, FactChange.Dropped.class),
                count("reader.ribbon.brought", ribbon, FactChange.Added.class))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return facts.isEmpty() ? how(ribbon) : how(ribbon) + "\n" + facts;
    }

    private String how(Ribbon ribbon) {
        Ribbon.End original = ribbon.original();
        Ribbon.End rewrite = ribbon.rewrite();
        if (original == null || rewrite == null) {
            return Messages.text(rewrite == null ? "reader.ribbon.dropped" : "reader.ribbon.added");
        }
        int alike = (int) Math.clamp(Math.round(alike(original, rewrite) * 100), 0, 99); // all alike is word for word
        return switch (ribbon.kind()) {
            case MOVED -> ribbon.isMovedDown(all)
                    ? Messages.text("reader.ribbon.down", alike)
                    : Messages.text("reader.ribbon.up", alike);
            case SAME, ALTERED -> isUnchanged(original.block(), rewrite.block())
                    ? Messages.text("reader.ribbon.unchanged")
                    : Messages.text("reader.ribbon.reworded", alike);
        };
    }

    private boolean isUnchanged(int original, int rewrite) {
        return comparison.original().analysis().article().block(original).text()
                .equals(comparison.rewrite().analysis().article().block(rewrite).text());
    }

    /** How much of the two stretches is alike, by letters; where no sentence tells, as the blocks are. */
    private double alike(Ribbon.End original, Ribbon.End rewrite) {
        double shared = comparison.alignment().passages().stream().mapToDouble(p -> {
            long ours = letters(p.original(), original.block());
            long theirs = letters(p.rewrite(), rewrite.block());
            return ours == 0 || theirs == 0 ? 0 : p.similarity() * (ours + theirs);
        }).sum();
        double all = letters(comparison.original(), original) + letters(comparison.rewrite(), rewrite);
        return shared > 0
                ? shared / Math.max(1, all)
                : comparison.alignment().blocks().stream().filter(l -> l.original().contains(original.block())
                        && l.rewrite().contains(rewrite.block())).mapToDouble(BlockLink::similarity).findFirst()
                        .orElse(0);
    }

    private static long letters(List<Sentence> sentences, int block) {
        return sentences.stream().filter(s -> s.block() == block).mapToLong(s -> s.span().length()).sum();
    }

    private static double letters(FactSheet sheet, Ribbon.End end) {
        return (end.to() - end.from()) * sheet.analysis().article().block(end.block()).text().length();
    }

    private static String count(String message, Ribbon ribbon, Class<? extends FactChange> which) {
        long count = ribbon.changes().stream().filter(which::isInstance).count();
        return count == 0 ? "" : Messages.text(message, count);
    }
}
