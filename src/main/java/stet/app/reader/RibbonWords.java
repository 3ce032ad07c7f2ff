package stet.app.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.message.Messages;

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
        int alike = alike(original.block(), rewrite.block());
        return switch (ribbon.kind()) {
            case MOVED -> ribbon.isMovedDown(all)
                    ? Messages.text("reader.ribbon.down", alike)
                    : Messages.text("reader.ribbon.up", alike);
            case SAME,ALTERED -> isUnchanged(original.block(), rewrite.block())
                    ? Messages.text("reader.ribbon.unchanged")
                    : Messages.text("reader.ribbon.reworded", alike);
        };
    }

    private boolean isUnchanged(int original, int rewrite) {
        return comparison.original().analysis().article().block(original).text()
                .equals(comparison.rewrite().analysis().article().block(rewrite).text());
    }

    /** In per cent, and never quite 100: what is word for word says so. */
    private int alike(int original, int rewrite) {
        return comparison.alignment().blocks().stream()
                .filter(l -> l.original().contains(original) && l.rewrite().contains(rewrite))
                .mapToInt(l -> (int) Math.clamp(Math.round(l.similarity() * 100), 0, 99)).findFirst().orElse(0);
    }

    private static String count(String message, Ribbon ribbon, Class<? extends FactChange> which) {
        long count = ribbon.changes().stream().filter(which::isInstance).count();
        return count == 0 ? "" : Messages.text(message, count);
    }
}
