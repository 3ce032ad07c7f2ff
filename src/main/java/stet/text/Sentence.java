package stet.text;

/**
 * Where a sentence stands.
 *
 * @param block the block's number, from 1
 * @param index its place among the block's sentences, from 0
 * @param span  the range in the block's text
 */
public record Sentence(int block, int index, Span span) implements Comparable<Sentence> {

    public Place place() {
        return new Place(block, span);
    }

    @Override
    public int compareTo(Sentence other) {
        return block != other.block ? Integer.compare(block, other.block) : Integer.compare(index, other.index);
    }
}
