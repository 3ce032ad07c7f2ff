package stet.text;

/**
 * A range of a text.
 *
 * @param start the first UTF-16 code unit
 * @param end   the code unit after the last; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException where the range is negative */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both share a code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same range, {@code by} code units further on. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The smallest range that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The part of the text in this range. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
