package stet.app.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stet.compare.redline.Paragraph;
import stet.compare.redline.Redline;
import stet.compare.redline.Segment;

/** One paragraph of the column. */
sealed interface Row {

    /** A block with what was put in and struck. */
    record Words(Paragraph paragraph) implements Row {
        String text() {
            return paragraph.segments().stream().map(Segment::text).collect(Collectors.joining());
        }
    }

    /**
     * A run of the rewrite's furniture in one quiet line; open, its blocks follow as words.
     *
     * @param blocks neighbours; at least one
     */
    record Fold(List<Paragraph> blocks, boolean open) implements Row {
        public Fold {
            blocks = List.copyOf(blocks);
        }

        /** The number of its first block, by which it is opened. */
        int number() {
            return blocks.getFirst().block().number();
        }
    }

    /**
     * The rows of a redline in reading order.
     *
     * @param open the folds that stand open, by number
     */
    static List<Row> of(Redline redline, Set<Integer> open) {
        List<Row> rows = new ArrayList<>();
        List<Paragraph> furniture = new ArrayList<>();
        for (Paragraph paragraph : redline.paragraphs()) {
            if (paragraph.block().isStory()) {
                fold(furniture, open, rows);
                rows.add(new Words(paragraph));
            } else {
                furniture.add(paragraph);
            }
        }
        fold(furniture, open, rows);
        return List.copyOf(rows);
    }

    private static void fold(List<Paragraph> furniture, Set<Integer> open, List<Row> rows) {
        if (!furniture.isEmpty()) {
            Fold fold = new Fold(furniture, open.contains(furniture.getFirst().block().number()));
            rows.add(fold);
            if (fold.open()) {
                furniture.forEach(paragraph -> rows.add(new Words(paragraph)));
            }
            furniture.clear();
        }
    }
}
