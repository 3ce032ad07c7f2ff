package stet.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import stet.bench.result.Limit;
import stet.bench.result.Measure;
import stet.bench.result.Result;
import stet.bench.result.Suite;

/** One comparison, its steps, its growth and its models. */
final class EnginePart implements Part {
    @Override
    public Suite suite() {
        return Suite.ENGINE;
    }

    @Override
    public List<Result> measure(Plan plan) throws Exception {
        List<Result> results = new ArrayList<>(new Scores(new Runner(options(plan)).run()).results());
        if (plan.only().isEmpty()) {
            Figures models = new Program(Footprint.class).run();
            results.add(Measure.of(Suite.ENGINE, "models ready", "ms", models.get("ready")).wanted(Limit.atMost(2000)));
            results.add(Measure.of(Suite.ENGINE, "heap with all models", "MB", models.get("heap"))
                    .wanted(Limit.atMost(400)));
        }
        return results;
    }

    private static Options options(Plan plan) {
        TimeValue time = TimeValue.seconds(plan.choose(1, 5));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("stet\\.bench\\." + (plan.only().isEmpty() ? ".*" : plan.only())).forks(1)
                .jvmArgs("-Xmx3g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "-Dbench.pair=" + System.getProperty("bench.pair", ""))
                .warmupIterations(plan.choose(2, 5)).warmupTime(time)
                .measurementIterations(plan.choose(2, 5)).measurementTime(time)
                .resultFormat(ResultFormatType.JSON).result(plan.folder().resolve("jmh.json").toString());
        if (plan.quick()) {
            options.param("words", "500", "1500", "5000");
        }
        return options.build();
    }
}
