package stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.bench.result.Results;
import stet.bench.result.Suite;
import stet.bench.result.Unmeasured;

/**
 * Measures all of Stet and writes {@code results.json} and {@code README.md} into the folder named first; JMH's own figures
 * stand beside them in {@code jmh.json}. {@code -Dbench.quick=true} measures for a few seconds each; {@code -Dbench.only=}
 * chooses: suites by name ({@code batch,frames}), or benchmarks of the engine by a regular expression. A suite that fails
 * is named on the page, the others are measured, and the end is a failure.
 */
public final class Bench {
    private static final List<Part> PARTS = List.of(new EnginePart(), new LibraryPart(), new BatchPart(),
            new StartPart(),
            new FramesPart());

    private final Plan plan;
    private Results results;
    private boolean failed;

    private Bench(Plan plan) throws IOException, InterruptedException {
        this.plan = plan;
        results = Results.start(plan.quick());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String only = System.getProperty("bench.only", "");
        Set<Suite> named = named(only);
        Bench bench = new Bench(
                new Plan(folder, Boolean.getBoolean("bench.quick"), named.isEmpty() ? only : "", Path.of(args[1])));
        for (Part part : PARTS) {
            if (named.contains(part.suite()) || named.isEmpty() && (only.isEmpty() || part.suite() == Suite.ENGINE)) {
                bench.measure(part);
            }
        }
        bench.results.write(folder);
        System.out.println(Files.readString(folder.resolve("README.md")));
        System.exit(bench.failed ? 1 : 0);
    }

    private void measure(Part part) throws InterruptedException {
        long start = System.nanoTime();
        try {
            results = results.with(part.measure(plan));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            e.printStackTrace();
            failed = true;
            results = results.with(List.of(new Unmeasured(part.suite(), "all of it", "it failed: " + e.getMessage())));
        }
        System.err.println(part.suite().title() + ": " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    /** The suites of a list of names; none where anything else is in it. */
    static Set<Suite> named(String only) {
        Set<Suite> named = EnumSet.noneOf(Suite.class);
        for (String name : only.split(",")) {
            Optional<Suite> suite = Suite.of(name);
            if (suite.isEmpty()) {
                return Set.of();
            }
            named.add(suite.get());
        }
        return named;
    }
}
