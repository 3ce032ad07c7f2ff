package stet.compare.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.compare.Version;

/**
 * The tree of who was made from whom, rooted in the original. Each version hangs from the one that most speaks for, or
 * from the original where nothing speaks enough; nothing is made from what was published after it, and no circle
 * closes: the likeliest links are laid first. Versions that nobody has are not supposed: two that share a lost source
 * hang one from the other. Takes time with the square of the versions times the facts, and no comparison of pairs.
 */
final class Stemma {
    /** The number of the original among the versions. */
    static final int BASE = -1;

    private final List<Witness> witnesses;
    private final Likelihood likelihood;
    private final int[] sources;

    private record Link(int version, int source, double weight) {
    }

    private Stemma(List<Witness> witnesses, List<Slot> slots) {
        this.witnesses = witnesses;
        likelihood = new Likelihood(witnesses, slots);
        sources = new int[witnesses.size()];
        Arrays.fill(sources, BASE);
    }

    static Stemma of(List<Witness> witnesses, List<Slot> slots) {
        Stemma stemma = new Stemma(witnesses, slots);
        stemma.grow();
        return stemma;
    }

    private void grow() {
        List<Link> links = new ArrayList<>();
        for (int version = 0; version < witnesses.size(); version++) {
            for (int source = 0; source < witnesses.size(); source++) {
                if (source != version && mayFollow(version, source)) {
                    links.add(new Link(version, source, likelihood.of(version, source)));
                }
            }
        }
        links.stream().filter(l -> l.weight() >= Likelihood.ENOUGH)
                .sorted(Comparator.comparingDouble(Link::weight).reversed()
                        .thenComparing(Comparator.comparingInt((Link l) -> precedence(l)).reversed())
                        .thenComparingDouble(l -> -witnesses.get(l.source()).version().similarity())
                        .thenComparingInt(Link::source).thenComparingInt(Link::version))
                .filter(l -> sources[l.version()] == BASE && !descends(l.source(), l.version()))
                .forEach(l -> sources[l.version()] = l.source());
    }

    /** 1 where the source is known to be the earlier. */
    private int precedence(Link link) {
        LocalDate own = day(link.version());
        LocalDate other = day(link.source());
        return own != null && other != null && other.isBefore(own) ? 1 : 0;
    }

    private boolean mayFollow(int version, int source) {
        LocalDate own = day(version);
        LocalDate other = day(source);
        return own == null || other == null || !other.isAfter(own);
    }

    private boolean descends(int version, int from) {
        for (int at = version; at != BASE; at = sources[at]) {
            if (at == from) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    LocalDate day(int version) {
        return witnesses.get(version).version().card().published();
    }

    int source(int version) {
        return sources[version];
    }

    int depth(int version) {
        int depth = 1;
        for (int at = sources[version]; at != BASE; at = sources[at]) {
            depth++;
        }
        return depth;
    }

    Descent descent(int version, Version base) {
        int source = sources[version];
        return source == BASE
                ? new Descent(base.path(), 0, 0, 0)
                : new Descent(witnesses.get(source).version().path(), likelihood.shared(version, source),
                        likelihood.errors(source),
                        Likelihood.follows(witnesses.get(version), witnesses.get(source)));
    }

    /** The versions so that each stands right of its source, what was made of it at its side; the earlier first. */
    List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        lay(BASE, order);
        return order;
    }

    private void lay(int source, List<Integer> order) {
        List<Integer> made = new ArrayList<>();
        for (int version = 0; version < sources.length; version++) {
            if (sources[version] == source) {
                made.add(version);
            }
        }
        made.sort(Comparator.comparing(this::day, Comparator.nullsLast(Comparator.naturalOrder())));
        for (int version : made) {
            order.add(version);
            lay(version, order);
        }
    }
}
