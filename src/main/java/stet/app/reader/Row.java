package stet.app.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.text.Article;
import stet.text.Block;

/** One paragraph of a column. */
sealed interface Row {

    /** A block, in words. */
    record Words(Block block) implements Row {
    }

    /**
     * A run of furniture in one quiet line; open, its blocks follow as words.
     *
     * @param blocks neighbours in the article; at least one
     */
    record Fold(List<Block> blocks, boolean open) implements Row {
        public Fold {
            blocks = List.copyOf(blocks);
        }

        /** The number of its first block, by which it is opened. */
        int number() {
            return blocks.getFirst().number();
        }
    }

    /**
     * The article's rows in reading order.
     *
     * @param open the folds that stand open, by number
     */
    static List<Row> of(Article article, Set<Integer> open) {
        List<Row> rows = new ArrayList<>();
        List<Block> furniture = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.isStory()) {
                fold(furniture, open, rows);
                rows.add(new Words(block));
            } else {
                furniture.add(block);
            }
        }
        fold(furniture, open, rows);
        return rows;
    }

    private static void fold(List<Block> furniture, Set<Integer> open, List<Row> rows) {
        if (!furniture.isEmpty()) {
            Fold fold = new Fold(furniture, open.contains(furniture.getFirst().number()));
            rows.add(fold);
            if (fold.open()) {
                furniture.forEach(block -> rows.add(new Words(block)));
            }
            furniture.clear();
        }
    }
}
