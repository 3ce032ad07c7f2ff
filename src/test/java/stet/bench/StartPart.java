package stet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import stet.bench.result.Limit;
import stet.bench.result.Measure;
import stet.bench.result.Result;
import stet.bench.result.Suite;
import stet.bench.result.Unmeasured;

/** How fast the packaged program is there, beside Meld, and what it holds while nothing happens. */
final class StartPart implements Part {
    private static final String WINDOW = "the window";

    private final List<Result> results = new ArrayList<>();

    @Override
    public Suite suite() {
        return Suite.START_UP;
    }

    @Override
    public List<Result> measure(Plan plan) throws Exception {
        if (!Files.isExecutable(plan.launcher())) {
            return List.of(unmeasured("the packaged program", "there is no " + plan.launcher()
                    + "; `mvn -Pdist,bench -DskipTests verify` makes it first"));
        }
        int runs = Integer.getInteger("bench.runs", plan.choose(3, 10));
        processes(new Program(StartBench.class).run(plan.launcher().toAbsolutePath(), runs));
        if (!Program.isInstalled("xvfb-run")) {
            results.add(unmeasured(WINDOW, "`xvfb-run` is not installed"));
            return results;
        }
        Figures window = new Program(WindowBench.class).onADisplay().run(plan.launcher().toAbsolutePath(), runs);
        window(window);
        idle(window);
        return results;
    }

    private void processes(Figures processes) {
        results.add(of("`stet --version`, from start to end", "ms", processes.get("version"))
                .wanted(Limit.atMost(250)));
        results.add(of("`stet compare A B`, from start to end", "ms", processes.get("compare"))
                .wanted(Limit.atMost(1200)));
    }

    private void window(Figures window) throws IOException, InterruptedException {
        Measure drawn = of("window on two files, until it is drawn", "ms", window.get("window"));
        if (window.has("meld")) {
            results.add(drawn.beside(meld(), window.get("meld")).wanted(Limit.atMostTimes(1.5)));
        } else {
            results.add(drawn);
            results.add(unmeasured("Meld's window", "Meld is not installed"));
        }
        results.add(
                of("from the window until facts are marked", "ms", window.get("marked")).wanted(Limit.atMost(1000)));
    }

    /** With its version, which it tells on a display only. */
    private static String meld() throws IOException, InterruptedException {
        Process meld = new ProcessBuilder("xvfb-run", "-a", "meld", "--version")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(meld.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return meld.waitFor() == 0 && said.startsWith("meld ") ? "M" + said.substring(1) : "Meld";
    }

    private void idle(Figures window) {
        if (window.has("resident")) {
            results.add(of("window at rest, resident", "MB", window.get("resident"))
                    .wanted(Limit.atMost(600)));
            results.add(of("window at rest, of a processor in ten seconds", "ms", window.get("idle"))
                    .wanted(Limit.atMost(100)));
        } else {
            results.add(unmeasured("memory and rest of the window", "this system has no `/proc`"));
        }
    }

    private static Measure of(String name, String unit, double value) {
        return Measure.of(Suite.START_UP, name, unit, value);
    }

    private static Unmeasured unmeasured(String name, String why) {
        return new Unmeasured(Suite.START_UP, name, why);
    }
}
