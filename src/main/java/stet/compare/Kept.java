package stet.compare;

import stet.fact.Fact;

/** A fact that both versions state, whatever the words. */
public record Kept(Fact original, Fact rewrite) {
}
