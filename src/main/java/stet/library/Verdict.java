package stet.library;

/**
 * Which version is the original, and why.
 *
 * @param reference the likely original, or the fullest version where nothing tells
 * @param original  whether anything tells
 * @param why       the evidence, for a person
 */
record Verdict(Candidate reference, boolean original, String why) {
}
