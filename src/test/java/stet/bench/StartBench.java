package stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the packaged program takes without its window: {@code StartBench LAUNCHER RUNS}. Medians of so many runs after
 * two to warm up, in milliseconds, of {@code --version} and of {@code compare} on a sample's two files, from start to end.
 * The last line, on standard output, has the figures as {@code key=value}.
 */
public final class StartBench {
    private static final int WARM = 2;

    private StartBench() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("stet-start");
        Launch launch = new Launch(home);
        List<Long> version = new ArrayList<>();
        List<Long> compare = new ArrayList<>();
        try {
            for (int i = 0; i < WARM + Integer.parseInt(args[1]); i++) {
                version.add(took(launch, args[0], 0, "--version"));
                compare.add(took(launch, args[0], 1, "compare", Launch.FILES[0], Launch.FILES[1]));
            }
        } finally {
            Folders.delete(home);
        }
        System.out.println(new Figures().put("version", median("--version", version.subList(WARM, version.size())))
                .put("compare", median("compare", compare.subList(WARM, compare.size()))));
    }

    private static long took(Launch launch, String launcher, int code, String... arguments)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        int ended = launch.start(launcher, arguments).waitFor();
        long took = Screen.since(start);
        if (ended != code) {
            throw new IOException(arguments[0] + " ended with " + ended);
        }
        return took;
    }

    private static double median(String what, List<Long> times) {
        double median = Figures.median(times);
        System.err.println(String.format(Locale.ROOT, "%-9s median %5.0f ms, of %s", what, median, times));
        return median;
    }
}
