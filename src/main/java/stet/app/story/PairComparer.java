package stet.app.story;

import stet.app.session.Pair;
import stet.compare.Comparison;

/** Compares two versions. May take long; interruptible; never called on the window's thread. */
@FunctionalInterface
public interface PairComparer {

    Comparison compare(Pair pair) throws Exception;
}
