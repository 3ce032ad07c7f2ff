package stet.report.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import stet.align.BlockLink;
import stet.compare.Comparison;

/**
 * Blocks that stand side by side on a page.
 *
 * @param original numbers of the original's blocks, rising
 * @param rewrite  numbers of the rewrite's blocks, rising
 * @param aligned  whether they carry the same content; else they only stand at the same place of the page
 */
public record Row(List<Integer> original, List<Integer> rewrite, boolean aligned) {

    /** Every block of both articles once, in reading order, aligned blocks in the same row unless they were moved. */
    public static List<Row> of(Comparison comparison) {
        int originalEnd = comparison.original().analysis().article().blocks().size() + 1;
        int rewriteEnd = comparison.rewrite().analysis().article().blocks().size() + 1;
        List<Row> rows = new ArrayList<>();
        int original = 1;
        int rewrite = 1;
        for (BlockLink link : inOrder(comparison.alignment().blocks())) {
            int originalStart = Collections.min(link.original());
            int rewriteStart = Collections.min(link.rewrite());
            if (originalStart >= original && rewriteStart >= rewrite) {
                gap(rows, original, originalStart, rewrite, rewriteStart);
                original = Collections.max(link.original()) + 1;
                rewrite = Collections.max(link.rewrite()) + 1;
                rows.add(new Row(range(originalStart, original), range(rewriteStart, rewrite), true));
            }
        }
        gap(rows, original, originalEnd, rewrite, rewriteEnd);
        return rows;
    }

    private static List<BlockLink> inOrder(List<BlockLink> links) {
        return links.stream().filter(l -> !l.moved()).sorted(Comparator.comparing(l -> Collections.min(l.original())))
                .toList();
    }

    private static void gap(List<Row> rows, int original, int originalEnd, int rewrite, int rewriteEnd) {
        if (original < originalEnd || rewrite < rewriteEnd) {
            rows.add(new Row(range(original, originalEnd), range(rewrite, rewriteEnd), false));
        }
    }

    private static List<Integer> range(int start, int end) {
        return IntStream.range(start, end).boxed().toList();
    }
}
