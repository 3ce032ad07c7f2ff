package stet.text;

import java.util.function.IntPredicate;

/** Looks things up that stand in order, in as many steps as their number has binary digits. */
public final class Ordered {
    private Ordered() {
    }

    /**
     * The first index for which something holds; {@code size} where it holds for none.
     *
     * @param holds from some index on true, before it false
     */
    public static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
