package stet.app.redline;

import java.util.List;

/**
 * Stands notes beside their marks, none over another: a note that would touch the one above slides down, and where many share
 * a paragraph, all of its notes are set in one line each, so that none strays far from its words.
 */
final class Stack {
    private static final double GAP = 9;
    private static final double CLOSE = 3;
    /** How far beyond its paragraph the last note may end. */
    private static final double SLACK = 70;

    private Stack() {
    }

    /**
     * A note to be placed.
     *
     * @param row    its paragraph
     * @param y      where it would stand
     * @param tall   its height with all its words
     * @param brief  its height in one line
     * @param chosen whether it must keep all its words
     */
    record Wish(int row, double y, double tall, double brief, boolean chosen) {
    }

    /**
     * Where a note stands.
     *
     * @param isBrief whether it is set in one line
     */
    record Slot(double top, double height, boolean isBrief) {
        double bottom() {
            return top + height;
        }
    }

    /**
     * The notes' slots, in the order of the wishes.
     *
     * @param wishes by rising row, in it by rising y
     * @param ends   where each row's text ends
     */
    static Slot[] of(List<Wish> wishes, double[] ends) {
        Slot[] slots = new Slot[wishes.size()];
        double free = 0;
        for (int from = 0, to; from < wishes.size(); from = to) {
            to = from + 1;
            while (to < wishes.size() && wishes.get(to).row == wishes.get(from).row) {
                to++;
            }
            double end = place(wishes, from, to, free, false, slots);
            if (end > ends[wishes.get(from).row] + SLACK) {
                end = place(wishes, from, to, free, true, slots);
            }
            free = end;
        }
        return slots;
    }

    private static double place(List<Wish> wishes, int from, int to, double start, boolean brief,
            Slot[] slots) {
        double free = start;
        for (int i = from; i < to; i++) {
            Wish wish = wishes.get(i);
            boolean small = brief && !wish.chosen;
            slots[i] = new Slot(Math.max(wish.y, free), small ? wish.brief : wish.tall, small);
            free = slots[i].bottom() + (small ? CLOSE : GAP);
        }
        return free;
    }
}
