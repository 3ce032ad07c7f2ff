package stet.compare;

/**
 * Counts of facts: each of the original is kept, altered or dropped; each of the rewrite kept, altered or added.
 *
 * @param original facts of the original
 * @param rewrite  facts of the rewrite
 * @param kept     facts of the original that the rewrite keeps
 * @param altered  pairs of facts that differ
 * @param dropped  facts of the original alone
 * @param added    facts of the rewrite alone
 */
public record Ledger(int original, int rewrite, int kept, int altered, int dropped, int added) {
}
