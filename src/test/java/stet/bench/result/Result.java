package stet.bench.result;

/** A figure, or the reason why there is none. */
public sealed interface Result permits Measure, Unmeasured {
    Suite suite();

    /** What was to be measured, for people. */
    String name();
}
