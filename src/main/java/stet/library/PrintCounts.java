package stet.library;

import java.util.Arrays;
import java.util.Set;

/** How often each print was met: one flat row of all, sorted when it is asked, as there are very many and most come once. */
final class PrintCounts {
    private int[] fresh = new int[16];
    private int size;

    void add(int print) {
        if (size == fresh.length) {
            fresh = Arrays.copyOf(fresh, size * 2);
        }
        fresh[size++] = print;
    }

    /** Puts every print that came at least so often into {@code found}. */
    void from(int times, Set<Integer> found) {
        Arrays.sort(fresh, 0, size);
        for (int i = 0; i + times <= size; i++) {
            if (fresh[i] == fresh[i + times - 1]) {
                found.add(fresh[i]);
            }
        }
    }
}
