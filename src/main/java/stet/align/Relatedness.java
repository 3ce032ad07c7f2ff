package stet.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.align.Pairing.Edge;
import stet.text.Role;

/**
 * Tells whether two articles have anything to do with each other. Among the hundreds of pairs of sentences of two
 * unrelated articles the luckiest may look linked, and agencies close every story with the same words.
 */
final class Relatedness {
    /** One link as likely as this tells by itself. */
    private static final double SURE = 0.85;
    /** Else this share of the shorter article must be linked. */
    private static final double SHARE = 0.15;

    private Relatedness() {
    }

    static boolean holds(List<Edge> edges, List<Profile> original, List<Profile> rewrite) {
        Set<Integer> ours = new HashSet<>();
        Set<Integer> theirs = new HashSet<>();
        double best = 0;
        for (Edge e : edges) {
            if (!isLabel(original.get(e.original())) || !isLabel(rewrite.get(e.rewrite()))) {
                ours.add(e.original());
                theirs.add(e.rewrite());
                best = Math.max(best, e.likeness());
            }
        }
        return best >= SURE || !ours.isEmpty()
                && Math.min(ours.size(), theirs.size()) >= SHARE * Math.min(original.size(), rewrite.size());
    }

    private static boolean isLabel(Profile profile) {
        return isLabel(profile.role());
    }

    /** Who wrote it, where, and for whom: the same on many stories. */
    static boolean isLabel(Role role) {
        return role == Role.BYLINE || role == Role.DATELINE || role == Role.CREDIT;
    }
}
