package stet.intake.pdf;

/**
 * A stretch of text on one line without a wide gap. Lengths are in points, from the page's top left.
 *
 * @param page     from 0
 * @param text     its words in the order in which they are read
 * @param left     where it begins
 * @param right    where it ends
 * @param baseline on which it stands
 * @param size     of its type
 * @param bold     whether all of it is
 */
record Fragment(int page, String text, double left, double right, double baseline, double size, boolean bold) {

    boolean isBeside(Fragment other) {
        return page == other.page && Math.abs(baseline - other.baseline) < 0.4 * Math.max(size, other.size);
    }

    boolean isOfSize(Fragment other) {
        return Math.abs(size - other.size) <= 0.08 * Math.max(size, other.size);
    }

    /** This one and what follows it on its line. */
    Fragment with(Fragment next) {
        boolean touches = next.left - right < 0.15 * size;
        String words = text + (touches && next.left >= right - size ? "" : " ") + next.text;
        return new Fragment(page, words, Math.min(left, next.left), Math.max(right, next.right), baseline,
                Math.max(size, next.size), bold && next.bold);
    }
}
