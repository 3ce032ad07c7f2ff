package stet.bench;

import java.util.List;
import stet.bench.result.Limit;
import stet.bench.result.Measure;
import stet.bench.result.Result;
import stet.bench.result.Suite;

/** Many pairs in one go, beside CollateX collating them. */
final class BatchPart implements Part {
    private static final String QUARTER = "after a quarter of them";

    @Override
    public Suite suite() {
        return Suite.BATCH;
    }

    @Override
    public List<Result> measure(Plan plan) throws Exception {
        int pairs = plan.choose(100, 1000);
        Figures batch = new Program(PairsBench.class).run(pairs);
        Figures peer = new Program(CollationBench.class).run(pairs);
        String collatex = Collation.name();
        return List.of(
                of("`--jobs 1`", "pairs/s", batch.get("pairs1")).beside(collatex, peer.get("pairs")),
                of("`--jobs 2`", "pairs/s", batch.get("pairs2")).beside(collatex, peer.get("pairs"))
                        .wanted(Limit.atLeast(25)),
                of("`--jobs 2`, on one processor", "pairs/s", batch.get("percpu2")),
                of("heap after all " + pairs + " pairs, collected", "MB", batch.get("heap2last"))
                        .beside(QUARTER, batch.get("heap2first")).wanted(Limit.atMostTimes(1.2)),
                of("a batch of one pair, from start to end (not packaged)", "ms", batch.get("startup")));
    }

    private static Measure of(String name, String unit, double value) {
        return Measure.of(Suite.BATCH, name, unit, value);
    }
}
