package stet.bench;

import java.util.List;
import stet.bench.result.Result;
import stet.bench.result.Suite;

/** Measures one suite, in programs of its own so that no other's memory and warmth count. */
interface Part {
    Suite suite();

    /** @throws Exception where a program fails; what is only missing here is a result */
    List<Result> measure(Plan plan) throws Exception;
}
