package stet.bench;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/** A screen that shows nothing else, read as a reader reads it: by its pixels. */
final class Screen {
    private static final long LONGEST_MS = 60_000;
    /** So many pixels of one row of the screen that are not the root's are a window. */
    private static final int DRAWN = 100;
    /** So many pixels in the fills of altered facts are a mark: fewer than any word's. */
    private static final int FILLED = 100;
    /** So many in the colour of dropped facts: they are lines and dots. */
    private static final int LINED = 50;
    /** The fills of altered facts, high and low, in the light theme; the empty desk's drawing has them, too. */
    static final int HIGH = 0xFBE8BD;
    static final int LOW = 0xFBEFD3;
    /** The colour of dropped facts, which the empty desk has not. */
    static final int DROPPED = 0xB84600;

    private final Robot robot = new Robot();
    private final Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
    private final int root;

    /** To be made while the screen is empty. */
    Screen() throws AWTException {
        root = row().getRGB(0, 0) & 0xFFFFFF;
    }

    /** Whether anything is drawn. */
    boolean isDrawn() {
        return has(row(), pixel -> pixel != root, DRAWN);
    }

    /** Whether facts are marked as altered and dropped. */
    boolean isMarked() {
        BufferedImage all = robot.createScreenCapture(new Rectangle(size));
        return has(all, pixel -> pixel == DROPPED, LINED) && has(all, pixel -> pixel == HIGH || pixel == LOW, FILLED);
    }

    /** Milliseconds from a start until something is seen, or some more. */
    long await(long start, BooleanSupplier seen) throws InterruptedException {
        return await(start, seen, 10);
    }

    /** @param pause between two looks, in milliseconds: who looks takes time from whom it looks at */
    long await(long start, BooleanSupplier seen, long pause) throws InterruptedException {
        while (!seen.getAsBoolean()) {
            if (since(start) > LONGEST_MS) {
                throw new IllegalStateException("nothing seen on the screen");
            }
            Thread.sleep(pause);
        }
        return since(start);
    }

    /** Waits until nothing is drawn any more. */
    void awaitEmpty() throws InterruptedException {
        await(System.nanoTime(), () -> !isDrawn());
    }

    static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private BufferedImage row() {
        return robot.createScreenCapture(new Rectangle(0, size.height / 4, size.width, 1));
    }

    private static boolean has(BufferedImage image, IntPredicate wanted, int least) {
        int found = 0;
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            if (wanted.test(pixel & 0xFFFFFF) && ++found >= least) {
                return true;
            }
        }
        return false;
    }
}
