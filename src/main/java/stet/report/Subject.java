package stet.report;

import stet.compare.Comparison;

/**
 * What a report is about.
 *
 * @param id         names the comparison to a program
 * @param original   names the original, as a person would: a path
 * @param rewrite    names the rewrite
 * @param comparison what there is to say of them
 */
public record Subject(String id, String original, String rewrite, Comparison comparison) {
}
