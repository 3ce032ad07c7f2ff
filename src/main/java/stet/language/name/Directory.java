package stet.language.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import stet.language.column.Columns;

/**
 * Where among sorted hashes those begin that share their upper 16 bits. It takes the place of a hash table that would have
 * to be built, and the hashes need not be kept but for their lower bits.
 */
final class Directory {
    /** How many values the upper bits have. */
    static final int GROUPS = 1 << 16;

    private final int[] firsts;

    private Directory(int[] firsts) {
        this.firsts = firsts;
    }

    /** @param groups the upper bits of each hash, unsigned, in order */
    static Directory of(IntStream groups) {
        int[] firsts = new int[GROUPS + 1];
        groups.forEach(group -> firsts[group + 1]++);
        for (int group = 0; group < GROUPS; group++) {
            firsts[group + 1] += firsts[group];
        }
        return new Directory(firsts);
    }

    static Directory read(Columns in) throws IOException {
        return new Directory(in.ints(GROUPS + 1));
    }

    void write(DataOutputStream out) throws IOException {
        for (int first : firsts) {
            out.writeInt(first);
        }
    }

    /** The first row of a group. */
    int first(int group) {
        return firsts[group];
    }

    /** The row after the last of a group. */
    int end(int group) {
        return firsts[group + 1];
    }
}
