package stet.intake.pdf;

import java.util.List;

/**
 * A stretch of text on one line. Lengths are in points, from the page's top left.
 *
 * @param page     from 0
 * @param text     its words in the order in which they are read, with a tab for each wide gap
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

    boolean isRightToLeft() {
        return ReadingOrder.isRightToLeft(text);
    }

    /** Its parts between wide gaps. */
    List<String> cells() {
        return List.of(text.split("\t"));
    }

    /** This one and what follows it on its line. */
    Fragment with(Fragment next) {
        double gap = next.left - right;
        boolean touches = gap < 0.15 * size && gap >= -size;
        String words = text + (touches ? "" : gap > size ? "\t" : " ") + next.text;
        return new Fragment(page, words, Math.min(left, next.left), Math.max(right, next.right), baseline,
                Math.max(size, next.size), bold && next.bold);
    }
}
