package stet.text;

/**
 * Where words stand in an article.
 *
 * @param block the block's number, from 1
 * @param span  the range in the block's text
 */
public record Place(int block, Span span) implements Comparable<Place> {

    public boolean overlaps(Place other) {
        return block == other.block && span.overlaps(other.span);
    }

    public boolean contains(Place other) {
        return block == other.block && span.contains(other.span);
    }

    /** The words at this place of the article. */
    public String of(Article article) {
        return span.of(article.block(block).text());
    }

    @Override
    public int compareTo(Place other) {
        return block != other.block ? Integer.compare(block, other.block) : span.compareTo(other.span);
    }
}
