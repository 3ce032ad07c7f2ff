package stet.bench;

import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the packaged program's window takes: {@code WindowBench LAUNCHER RUNS}, on an X display of its own that shows
 * nothing else ({@code xvfb-run}). Medians of so many runs after two to warm up, in milliseconds, on a sample's two files:
 * until anything is drawn, from then until a fact is marked; and, taking turns with it, Meld's window on the same files,
 * where Meld is installed. At the end what the window holds of memory, in megabytes, and uses of a processor while nothing
 * happens, in milliseconds of ten seconds, where the system tells. The last line, on standard output, has the figures as
 * {@code key=value}.
 */
public final class WindowBench {
    private static final int WARM = 2;
    private static final int SETTLED_MS = 1_500;
    private static final int IDLE_MS = 10_000;

    private final String launcher;
    private final Launch launch;
    private final Screen screen = new Screen();
    private final List<Long> drawn = new ArrayList<>();
    private final List<Long> marked = new ArrayList<>();
    private final List<Long> meld = new ArrayList<>();
    private final Figures figures = new Figures();

    private WindowBench(String launcher, Path home) throws AWTException {
        this.launcher = launcher;
        launch = new Launch(home);
    }

    public static void main(String[] args) throws AWTException, IOException, InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> {
            e.printStackTrace();
            System.exit(1);
        });
        Path home = Files.createTempDirectory("stet-window");
        try {
            WindowBench bench = new WindowBench(args[0], home);
            bench.windows(WARM + Integer.parseInt(args[1]));
            bench.idle();
            System.out.println(bench.figures);
        } finally {
            Folders.delete(home);
        }
        System.exit(0); // AWT's threads go on
    }

    private void windows(int runs) throws IOException, InterruptedException {
        boolean hasMeld = Program.isInstalled("meld");
        for (int i = 0; i < runs; i++) {
            end(window());
            if (hasMeld) {
                long start = System.nanoTime();
                Process program = launch.start("meld", Launch.FILES);
                meld.add(screen.await(start, screen::isDrawn));
                end(program);
            }
        }
        tell("window", drawn);
        tell("marked", marked);
        if (hasMeld) {
            tell("meld", meld);
        }
    }

    /** Opens it and waits for its marks. */
    private Process window() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process program = launch.start(launcher, Launch.FILES);
        long until = screen.await(start, screen::isDrawn);
        drawn.add(until);
        marked.add(screen.await(start, screen::isMarked, 80) - until);
        return program;
    }

    private void idle() throws IOException, InterruptedException {
        Process program = window();
        Thread.sleep(IDLE_MS);
        Usage before = Usage.of(program);
        Thread.sleep(IDLE_MS);
        Usage after = Usage.of(program);
        if (before.isKnown()) {
            figures.put("resident", after.megabytes()).put("idle", after.milliseconds() - before.milliseconds());
        }
        end(program);
    }

    private void end(Process program) throws InterruptedException {
        Thread.sleep(SETTLED_MS);
        Launch.endAll(program);
        screen.awaitEmpty();
    }

    private void tell(String what, List<Long> times) {
        List<Long> counted = times.subList(WARM, times.size());
        double median = Figures.median(counted);
        System.err.println(String.format(Locale.ROOT, "%-9s median %5.0f ms, of %s", what, median, counted));
        figures.put(what, median);
    }
}
