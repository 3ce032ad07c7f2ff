package stet.bench.result;

/**
 * What could not be measured here.
 *
 * @param why a sentence, with what helps
 */
public record Unmeasured(Suite suite, String name, String why) implements Result {
}
