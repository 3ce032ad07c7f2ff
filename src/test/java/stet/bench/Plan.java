package stet.bench;

import java.nio.file.Path;

/**
 * How a run measures.
 *
 * @param folder   for results
 * @param quick    a few seconds each: enough to see that all is measured
 * @param only     of the engine, the benchmarks whose names this regular expression finds
 * @param launcher of the packaged program
 */
record Plan(Path folder, boolean quick, String only, Path launcher) {

    /** What a quick run takes, or else a full one. */
    <T> T choose(T quickly, T fully) {
        return quick ? quickly : fully;
    }
}
