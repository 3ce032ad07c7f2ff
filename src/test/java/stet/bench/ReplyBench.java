package stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import stet.compare.Story;
import stet.intake.Intake;
import stet.library.Catalogue;
import stet.library.Filter;
import stet.library.Librarian;
import stet.library.Order;
import stet.library.Shelf;
import stet.library.ShelfListener;
import stet.library.memory.Memory;

/**
 * How long a reader waits in a large folder: {@code ReplyBench FOLDER [cancel]}, after {@link LibraryBench} has made and
 * read FOLDER. Prints the time of every order, of filters and of searches; and how long the reading and the laying out
 * take to end when they are cancelled, and what of the reading is known afterwards.
 */
public final class ReplyBench {
    private ReplyBench() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]);
        Path data = home.resolve("data");
        try (Memory memory = Memory.in(data); Catalogue catalogue = open(data, home, memory)) {
            for (int round = 0; round < 3; round++) {
                answers(catalogue);
            }
        }
        if (args.length < 2) {
            return;
        }
        Path fresh = Files.createTempDirectory(home, "cancelled");
        try (Memory memory = Memory.in(fresh)) {
            cancel(fresh, home, memory, 3_000);
            cancel(fresh, home, memory, 12_000);
            cancel(fresh, home, memory, Long.MAX_VALUE);
        }
    }

    private static Catalogue open(Path data, Path home, Memory memory) {
        return new Librarian(new Intake()).catalogue(data, List.of(home.resolve("folder")), memory);
    }

    private static void answers(Catalogue catalogue) {
        Shelf shelf = catalogue.shelf();
        StringBuilder line = new StringBuilder(shelf.stories().size() + " stories:");
        for (Order order : Order.values()) {
            timed(line, order.name(), () -> order.sorted(shelf.stories()));
        }
        timed(line, "rewritten", () -> filtered(shelf,
                s -> new Filter(null, null, Set.of(), false, true).fits(s, _ -> true)));
        timed(line, "unread", () -> {
            var unread = catalogue.unread();
            filtered(shelf, s -> new Filter(null, null, Set.of(), true, false).fits(s, unread));
        });
        for (String typed : List.of("c", "co", "coun", "council", "the sho", "company in", "\"said the\"")) {
            timed(line, typed, () -> catalogue.search(typed, 200));
        }
        System.out.println(line);
    }

    private static List<Story> filtered(Shelf shelf, Predicate<Story> which) {
        return shelf.stories().stream().filter(which).toList();
    }

    private static void timed(StringBuilder line, String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        line.append(String.format(Locale.ROOT, " %s %.0f ms;", what, (System.nanoTime() - start) / 1e6));
    }

    /** @param after so many milliseconds; the longest of all stands for the time when the grouping begins */
    private static void cancel(Path data, Path home, Memory memory, long after) throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        Thread[] reader = new Thread[1];
        try (Catalogue catalogue = open(data, home, memory)) {
            ShelfListener listener = new ShelfListener() {
                @Override
                public void read(int done, int files) {
                    read.set(done == files && after == Long.MAX_VALUE ? -done : done);
                }
            };
            reader[0] = Thread.ofPlatform().start(() -> {
                try {
                    catalogue.refresh(listener);
                } catch (CancellationException _) {
                    // as it was asked
                }
            });
            if (after == Long.MAX_VALUE) {
                while (read.get() >= 0) {
                    Thread.sleep(100);
                }
                Thread.sleep(2_000);
            } else {
                Thread.sleep(after);
            }
            long start = System.nanoTime();
            reader[0].interrupt();
            reader[0].join();
            System.out.printf(Locale.ROOT, "cancelled after %d files: ended in %.0f ms", read.get(),
                    (System.nanoTime() - start) / 1e6);
        }
        long start = System.nanoTime();
        AtomicInteger left = new AtomicInteger();
        try (Catalogue catalogue = open(data, home, memory)) {
            Thread again = Thread.ofPlatform().start(() -> {
                try {
                    catalogue.refresh(new ShelfListener() {
                        @Override
                        public void read(int done, int files) {
                            left.set(files);
                            Thread.currentThread().interrupt();
                        }
                    });
                } catch (CancellationException _) {
                    // it was only asked how much is left
                }
            });
            again.join();
        }
        System.out.printf(Locale.ROOT, "; opened again in %.0f ms, %d files left to read%n",
                (System.nanoTime() - start) / 1e6, left.get());
    }
}
