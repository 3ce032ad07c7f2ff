package stet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import stet.Main;
import stet.cli.Cli;

/**
 * {@code stet compare --pairs} over invented pairs of 500 words: {@code PairsBench [1000]}. Says how long a program takes to
 * start and answer one pair, then, warm, how many pairs a second with one job and with two, and how many a second of
 * processors (what counts where others use them, too), and the heap in use after a collection at each quarter of the way.
 * The last line, on standard output, has the figures as {@code key=value}.
 */
public final class PairsBench {
    private static final int QUARTERS = 4;

    private final Path folder;
    private final Figures figures = new Figures();

    private PairsBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int pairs = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("stet-pairs");
        PairsBench bench = new PairsBench(folder);
        try {
            bench.start();
            bench.run(1, bench.written("warm.jsonl", InventedPair.WARM_SEED, InventedPair.WARM));
            Path all = bench.written("pairs.jsonl", InventedPair.SEED, pairs);
            bench.run(1, all);
            bench.run(2, all);
            System.out.println(bench.figures);
        } finally {
            Folders.delete(folder);
        }
    }

    /** A program of its own from its start to its end, with one pair. */
    private void start() throws IOException, InterruptedException {
        Path one = written("one.jsonl", 9_000_000, 1);
        long start = System.nanoTime();
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "compare", "--pairs", one.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
        long took = (System.nanoTime() - start) / 1_000_000;
        say("start to end with one pair: %d ms", took);
        figures.put("startup", took);
    }

    private Path written(String name, long seed, int pairs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            InventedPair pair = InventedPair.of(seed + i);
            lines.add("{\"id\":\"" + i + "\",\"originalText\":\"" + inJson(pair.original()) + "\",\"rewriteText\":\""
                    + inJson(pair.rewrite()) + "\"}");
        }
        return Files.write(folder.resolve(name), lines);
    }

    private static String inJson(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private void run(int jobs, Path pairs) throws IOException, InterruptedException {
        long count;
        try (Stream<String> lines = Files.lines(pairs)) {
            count = lines.count();
        }
        Path out = folder.resolve("out.jsonl");
        long start = System.nanoTime();
        double busy = processors();
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> Cli.run(List.of("compare", "--pairs",
                pairs.toString(), "--jobs", String.valueOf(jobs), "-o", out.toString())));
        List<Long> heap = heap(folder.resolve("out.jsonl.journal"), count, code);
        if (code.join() != 0) {
            throw new IOException("the batch failed: " + code.join());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = processors() - busy;
        say("--jobs %d: %d pairs in %.1f s, %.1f a second, %.1f a second of processors; heap in use %s MB", jobs, count,
                seconds, count / seconds, count / cpu, heap);
        figures.put("pairs" + jobs, count / seconds).put("percpu" + jobs, count / cpu)
                .put("heap" + jobs + "first", heap.getFirst()).put("heap" + jobs + "last", heap.getLast());
    }

    /** Megabytes at each quarter of the way, the last as soon as all is done. */
    private static List<Long> heap(Path journal, long count, CompletableFuture<Integer> code)
            throws IOException, InterruptedException {
        List<Long> heap = new ArrayList<>();
        while (!code.isDone() && heap.size() < QUARTERS - 1) {
            Thread.sleep(200);
            if (answered(journal) >= count * (heap.size() + 1) / QUARTERS) {
                heap.add(used());
            }
        }
        code.join();
        heap.add(used());
        return heap;
    }

    private static long answered(Path journal) throws IOException {
        try (Stream<String> lines = Files.lines(journal, StandardCharsets.US_ASCII)) {
            return lines.count();
        } catch (NoSuchFileException _) {
            return 0; // not begun, or done
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static double processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void say(String format, Object... values) {
        System.err.println(String.format(Locale.ROOT, format, values));
    }
}
