package stet.compare.story;

import stet.compare.Ledger;
import stet.compare.Version;

/**
 * One rewrite of the story.
 *
 * @param version the rewrite
 * @param descent which version it was made from
 * @param depth   how many rewrites it is away from the base, from 1
 * @param ledger  its facts against the base's, counted
 * @param heat    where it departs from the base
 */
public record Column(Version version, Descent descent, int depth, Ledger ledger, Heat heat) {
}
