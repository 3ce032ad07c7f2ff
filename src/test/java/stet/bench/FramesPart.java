package stet.bench;

import java.util.ArrayList;
import java.util.List;
import stet.bench.result.Limit;
import stet.bench.result.Measure;
import stet.bench.result.Result;
import stet.bench.result.Suite;

/**
 * How smoothly two long versions scroll in a window such as the packaged program's, with the compiler it has
 * ({@code src/packaging/Dist.java}). Without a display the headless platform copies every picture once more, in Java.
 */
final class FramesPart implements Part {
    private static final Limit SIXTY_A_SECOND = Limit.atMost(16);

    @Override
    public Suite suite() {
        return Suite.FRAMES;
    }

    @Override
    public List<Result> measure(Plan plan) throws Exception {
        Program program = new Program(FramesBench.class).options("-Dprism.order=sw", "-XX:TieredStopAtLevel=1");
        Figures frames = (Program.isInstalled("xvfb-run")
                ? program.onADisplay()
                : program.options("-Dglass.platform=Headless", "-Djava.awt.headless=true")).run();
        List<Result> results = new ArrayList<>(List.of(
                of("from the comparison to the frame after the one that shows it", frames.get("shown"))
                        .wanted(Limit.atMost(300))));
        moved(results, "wheel", "wheel", frames);
        moved(results, "scroll bar", "bar", frames);
        return results;
    }

    private static void moved(List<Result> results, String how, String key, Figures frames) {
        results.add(of(how + ", median frame", frames.get(key + ".took.median")));
        results.add(of(how + ", 95th of a hundred frames", frames.get(key + ".took.95")).wanted(SIXTY_A_SECOND));
        results.add(of(how + ", longest frame", frames.get(key + ".took.longest")));
        results.add(of(how + ", 95th of a hundred frames, of a processor", frames.get(key + ".used.95")));
    }

    private static Measure of(String name, double ms) {
        return Measure.of(Suite.FRAMES, name, "ms", ms);
    }
}
