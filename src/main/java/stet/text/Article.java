package stet.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as read: every block of its source in reading order, furniture included.
 *
 * @param source   where it came from, as a person would name it; null for a bare text
 * @param metadata what it says of itself
 * @param blocks   numbered from 1 without a gap
 */
public record Article(@Nullable String source, Metadata metadata, List<Block> blocks) {

    /** @throws IllegalArgumentException where the blocks are not numbered 1, 2, 3, … */
    public Article {
        blocks = List.copyOf(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).number() != i + 1) {
                throw new IllegalArgumentException("block " + blocks.get(i).number() + " at place " + (i + 1));
            }
        }
    }

    /** The block of that number, from 1. */
    public Block block(int number) {
        return blocks.get(number - 1);
    }

    /** The blocks that are not furniture. */
    public List<Block> story() {
        return blocks.stream().filter(Block::isStory).toList();
    }

    /** A name for lists: the headline, else the first words of the story, else the source. */
    public String title() {
        if (metadata.headline() != null) {
            return metadata.headline();
        }
        String first = story().isEmpty() ? "" : story().getFirst().text();
        if (first.isEmpty()) {
            return source == null ? "" : source;
        }
        return first.length() <= 80 ? first : first.substring(0, 79) + "…";
    }
}
