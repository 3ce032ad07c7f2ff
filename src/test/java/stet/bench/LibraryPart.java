package stet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.bench.result.Limit;
import stet.bench.result.Measure;
import stet.bench.result.Result;
import stet.bench.result.Suite;

/** A folder's opening and its stories, beside reading the same files and grouping them by TF-IDF. */
final class LibraryPart implements Part {
    /** A small folder first, to get warm by. */
    private static final List<String> SIZES = List.of("500", "2000", "10000");
    private static final List<String> QUICK_SIZES = List.of("100", "300", "1000");

    private final List<Result> results = new ArrayList<>();

    @Override
    public Suite suite() {
        return Suite.LIBRARY;
    }

    @Override
    public List<Result> measure(Plan plan) throws Exception {
        List<String> sizes = plan.choose(QUICK_SIZES, SIZES);
        Path home = Files.createTempDirectory("stet-library");
        try {
            List<Object> arguments = new ArrayList<>(List.of(home));
            arguments.addAll(sizes);
            Figures library = new Program(LibraryBench.class).options("-Xmx1500m").run(arguments.toArray());
            for (String size : sizes.subList(1, sizes.size())) {
                Figures grouping = new Program(GroupingBench.class).options("-Xmx1500m").run(
                        folder(home, sizes.getFirst()), folder(home, size), plan.choose(1, 3));
                opening(size, library, grouping);
                grouping(size, grouping);
            }
            cost(sizes.getLast(), library);
            again(sizes.getLast(), library);
            add("growth of the first opening, in time of processors (slope on logarithms)", "", library.get("slope"));
        } finally {
            Folders.delete(home);
        }
        return results;
    }

    private static Path folder(Path home, String size) {
        return LibraryBench.folder(home.resolve("n" + size));
    }

    private void opening(String size, Figures library, Figures grouping) {
        double seconds = library.get("seconds." + size);
        results.add(measure(first(size), "s", seconds).beside("reading and TF-IDF",
                grouping.get("reading") + grouping.get("tfidf")));
        add(first(size) + ", speed", "articles/s", library.get("articles." + size) / seconds);
        add(first(size) + ", B-cubed", "", library.get("bcubed." + size));
    }

    private static String first(String size) {
        return "first opening of " + size + " articles";
    }

    private void grouping(String size, Figures grouping) {
        String name = "grouping of " + size + " read articles";
        results.add(measure(name, "s", grouping.get("grouping")).beside("TF-IDF", grouping.get("tfidf")));
        results.add(measure(name + ", B-cubed", "", grouping.get("groupingBCubed")).beside(
                String.format(Locale.ROOT, "TF-IDF (threshold %.2f)", grouping.get("threshold")),
                grouping.get("tfidfBCubed")));
    }

    private void cost(String size, Figures library) {
        add(first(size) + ", speed on one processor", "articles/s",
                library.get("articles." + size) / library.get("used." + size));
        add(first(size) + ", heap at most (of 1,500 MB)", "MB", library.get("most." + size));
        add(first(size) + ", heap afterwards, collected", "MB", library.get("heap." + size));
    }

    private void again(String size, Figures library) {
        results.add(measure("second opening of " + size + " articles", "s", library.get("again." + size))
                .wanted(Limit.atMost(2)));
        add("look for changes among " + size + " articles", "s", library.get("looked." + size));
        add("one article more than " + size, "s", library.get("joined." + size));
        add("search among " + size + " articles", "ms", library.get("search." + size));
    }

    private void add(String name, String unit, double value) {
        results.add(measure(name, unit, value));
    }

    private static Measure measure(String name, String unit, double value) {
        return Measure.of(Suite.LIBRARY, name, unit, value);
    }
}
