package stet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.Intake;
import stet.library.Catalogue;
import stet.library.Librarian;
import stet.library.Shelf;
import stet.library.ShelfListener;
import stet.library.memory.Memory;

/**
 * Opens invented folders of growing size: {@code LibraryBench FOLDER 1000 10000 100000}. For each it prints articles a
 * second (reading, indexing and grouping), the largest heap after a collection at the end and the largest seen, the time of
 * a second opening, of a look for changes, of one new article and of a search, and how well the stories were found
 * (B-cubed; Bagga &amp; Baldwin 1998); at the end how the time grows (slope on logarithms).
 */
public final class LibraryBench {
    private LibraryBench() {
    }

    /** What one folder took. */
    private record Run(int articles, double seconds) {
    }

    public static void main(String[] args) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            Path home = Path.of(args[0]).resolve("n" + args[i]);
            Path folder = home.resolve("folder");
            if (!Files.exists(folder)) {
                new InventedFolder(7).write(folder, Integer.parseInt(args[i]));
            }
            delete(home.resolve("data"));
            runs.add(run(home.resolve("data"), folder));
        }
        if (runs.size() > 1) {
            Run first = runs.getFirst();
            Run last = runs.getLast();
            System.out.printf(Locale.ROOT, "slope %.3f%n", Math.log(last.seconds / first.seconds)
                    / Math.log((double) last.articles / first.articles));
        }
    }

    private static Run run(Path data, Path folder) throws IOException {
        try (Memory memory = Memory.in(data)) {
            Heap heap = new Heap();
            long start = System.nanoTime();
            double busy = processors();
            int articles;
            double took;
            try (Catalogue catalogue = open(data, folder, memory)) {
                Shelf shelf = catalogue.refresh(new Told());
                took = seconds(start);
                articles = shelf.stories().stream().mapToInt(s -> s.versions().size()).sum();
                System.out.printf(Locale.ROOT,
                        "%7d articles %6.1f s %6.0f a second, %.1f s of processors, %d stories, B-cubed %.3f, heap %d MB after, %d MB at most%n",
                        articles, took, articles / took, processors() - busy, shelf.stories().size(), bCubed(shelf),
                        heap.after(),
                        heap.most());
            }
            again(data, folder, memory);
            return new Run(articles, took);
        }
    }

    private static void again(Path data, Path folder, Memory memory) throws IOException {
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
            System.out.printf(Locale.ROOT,
                    "        again: %d stories in %.2f s, looked through in %.2f s, one more article in %.2f s"
                            + " (%.2f s of processors), a search in %.0f ms (%d hits)%n",
                    stories, known, looked, joined, joinedBusy, seconds(start) * 1000 / 8, hits);
        }
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
            System.out.printf(Locale.ROOT, "        %.1f s: %d stories%n", seconds(start), soFar.stories().size());
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
        Map<String, Integer> gold = new HashMap<>();
        shelf.stories().forEach(s -> s.versions().forEach(v -> gold.merge(story(v), 1, Integer::sum)));
        double precision = 0;
        double recall = 0;
        int articles = 0;
        for (Story found : shelf.stories()) {
            Map<String, Integer> both = new HashMap<>();
            found.versions().forEach(v -> both.merge(story(v), 1, Integer::sum));
            for (Map.Entry<String, Integer> part : both.entrySet()) {
                double square = (double) part.getValue() * part.getValue();
                precision += square / found.versions().size();
                recall += square / gold.getOrDefault(part.getKey(), 1);
            }
            articles += found.versions().size();
        }
        return 2 * (precision / articles) * (recall / articles) / ((precision + recall) / articles);
    }

    private static String story(Version version) {
        return version.path().replaceFirst(".*/", "").replaceFirst("-.*", "");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
