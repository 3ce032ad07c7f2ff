package stet.bench;

import java.lang.management.ManagementFactory;
import stet.compare.Comparer;

/** Measures in a fresh machine how long the models take to be ready and how much of the heap they hold. */
public final class Footprint {
    private Footprint() {
    }

    /** Prints {@code ready=MILLISECONDS heap=MEGABYTES}. */
    public static void main(String[] args) throws InterruptedException {
        long start = System.nanoTime();
        new Comparer().prepare();
        long ready = (System.nanoTime() - start) / 1_000_000;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.println(new Figures().put("ready", ready).put("heap", heap));
    }
}
