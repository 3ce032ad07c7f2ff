package stet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.intake.Intake;
import stet.library.Catalogue;
import stet.library.Librarian;
import stet.library.Shelf;
import stet.library.ShelfListener;
import stet.library.memory.Memory;

/**
 * Opens invented folders of growing size: {@code LibraryBench FOLDER 1000 10000 100000}. For each it says articles a second
 * (reading, indexing and grouping), the largest heap after a collection at the end and the largest seen, the time of a second
 * opening, of a look for changes, of one new article and of a search, and how well the stories were found (B-cubed); at the
 * end how the time of processors grows (slope on logarithms). The last line, on standard output, has the figures as {@code key=value},
 * those of a folder with its size: {@code seconds.1000=15.2}.
 */
public final class LibraryBench {
    private final Figures figures = new Figures();

    private LibraryBench() {
    }

    /** What one folder took of all processors. */
    private record Run(int articles, double seconds) {
    }

    public static void main(String[] args) throws IOException {
        LibraryBench bench = new LibraryBench();
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            Path home = Path.of(args[0]).resolve("n" + args[i]);
            if (!Files.exists(folder(home))) {
                new InventedFolder(7).write(folder(home), Integer.parseInt(args[i]));
            }
            Folders.delete(home.resolve("data"));
            runs.add(bench.run(args[i], home.resolve("data"), folder(home)));
        }
        if (runs.size() > 1) {
            Run first = runs.get(runs.size() - 2);
            Run last = runs.getLast();
            bench.figures.put("slope", Math.log(last.seconds / first.seconds)
                    / Math.log((double) last.articles / first.articles));
        }
        System.out.println(bench.figures);
    }

    /** The articles of a size, in what is kept of it. */
    static Path folder(Path home) {
        return home.resolve("folder");
    }

    private Run run(String size, Path data, Path folder) throws IOException {
        try (Memory memory = Memory.in(data)) {
            Heap heap = new Heap();
            long start = System.nanoTime();
            double busy = processors();
            int articles;
            double took;
            double used;
            try (Catalogue catalogue = open(data, folder, memory)) {
                Shelf shelf = catalogue.refresh(new Told());
                took = seconds(start);
                used = processors() - busy;
                articles = shelf.stories().stream().mapToInt(s -> s.versions().size()).sum();
                double bCubed = bCubed(shelf);
                long after = heap.after();
                say("%7d articles %6.1f s %6.0f a second, %.1f s of processors, %d stories, B-cubed %.3f, heap %d MB after,"
                        + " %d MB at most", articles, took, articles / took, used, shelf.stories().size(), bCubed,
                        after,
                        heap.most());
                figures.put("articles." + size, articles).put("seconds." + size, took).put("used." + size, used)
                        .put("bcubed." + size, bCubed).put("heap." + size, after).put("most." + size, heap.most());
            }
            again(size, data, folder, memory);
            return new Run(articles, used);
        }
    }

    private void again(String size, Path data, Path folder, Memory memory) throws IOException {
        long start = System.nanoTime();
        try (Catalogue catalogue = open(data, folder, memory)) {
            int stories = catalogue.shelf().stories().size();
            double known = seconds(start);
            start = System.nanoTime();
            catalogue.refresh(ShelfListener.SILENT);
            double looked = seconds(start);
            Path added = folder.resolve("added.txt");
            Files.writeString(added, new InventedStory(System.nanoTime()).article(400));
            start = System.nanoTime();
            double busy = processors();
            catalogue.refresh(ShelfListener.SILENT);
            double joined = seconds(start);
            double joinedBusy = processors() - busy;
            Files.delete(added);
            catalogue.refresh(ShelfListener.SILENT);
            start = System.nanoTime();
            int hits = 0;
            for (String typed : List.of("co", "coun", "council", "the sho", "harbour", "company in", "b", "st st")) {
                hits += catalogue.search(typed, 200).size();
            }
            double search = seconds(start) * 1000 / 8;
            say("        again: %d stories in %.2f s, looked through in %.2f s, one more article in %.2f s"
                    + " (%.2f s of processors), a search in %.0f ms (%d hits)", stories, known, looked, joined,
                    joinedBusy,
                    search, hits);
            figures.put("again." + size, known).put("looked." + size, looked).put("joined." + size, joined)
                    .put("search." + size, search);
        }
    }

    private static void say(String format, Object... values) {
        System.err.println(String.format(Locale.ROOT, format, values));
    }

    private static Catalogue open(Path data, Path folder, Memory memory) {
        return new Librarian(new Intake()).catalogue(data, List.of(folder), memory);
    }

    /** Seconds that this program has used of all processors: what counts where others use them too. */
    private static double processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1e9;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static final class Told implements ShelfListener {
        private final long start = System.nanoTime();

        @Override
        public void stories(Shelf soFar) {
            say("        %.1f s: %d stories", seconds(start), soFar.stories().size());
        }
    }

    /** Of the heap, in megabytes. */
    private static final class Heap {
        Heap() {
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        long after() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        }

        long most() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(p -> p.getType() == MemoryType.HEAP)
                    .mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
        }
    }

    private static double bCubed(Shelf shelf) {
        return BCubed.f1(shelf.stories().stream().map(s -> s.versions().stream()
                .map(v -> InventedFolder.story(v.path().substring(v.path().lastIndexOf('/') + 1))).toList()).toList());
    }
}
