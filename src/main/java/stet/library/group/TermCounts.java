package stet.library.group;

import java.util.Arrays;

/**
 * How often each term stands in an article.
 *
 * @param terms  the terms as 32-bit hashes, rising; two terms of one hash are taken for one, of 300,000 terms about ten
 * @param counts how often each stands, at most 127
 */
public record TermCounts(int[] terms, byte[] counts) {
    static final TermCounts NONE = new TermCounts(new int[0], new byte[0]);

    @Override
    public boolean equals(Object other) {
        return other instanceof TermCounts(int[] t, byte[] c) && Arrays.equals(terms, t) && Arrays.equals(counts, c);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return terms.length + " terms";
    }
}
