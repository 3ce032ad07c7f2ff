package stet.compare.story;

import java.util.List;

/**
 * Weighs how much speaks for a version being made from another rewrite instead of from the original. Readings that both
 * share and the original lacks speak for it; readings of the original that one has and the supposed source lacks speak
 * against it, as nobody can copy what is not there. These are the conjunctive and the separative errors of textual
 * criticism (P. Maas, <i>Textual Criticism</i>, Oxford 1958, §§ 3–8 and appendix); wording is weighed by the same two
 * questions. Shared omissions do not count: two who shorten leave out the same things by themselves.
 */
final class Likelihood {
    /** One shared slip alone may be chance; with a second, or with wording, it is not. */
    static final double ENOUGH = 1.5;
    private static final double TELLING = 1;
    private static final double SLIGHT = 0.4;
    private static final double SEPARATIVE = 0.5;
    /** Two rewrites of one text share about this much of their new wording by chance. */
    private static final double CHANCE = 0.06;
    private static final double CONJUNCTIVE_WORDS = 15;
    /** So much of the original's wording comes back by itself, in names and set phrases. */
    private static final double RECOVERED = 0.2;
    private static final double SEPARATIVE_WORDS = 10;
    /** So few runs of words may be shared by chance. */
    private static final int FEW = 8;
    /** Of so few runs none need come back. */
    private static final int LITTLE = 20;

    private final List<Witness> witnesses;
    private final List<Slot> slots;

    Likelihood(List<Witness> witnesses, List<Slot> slots) {
        this.witnesses = witnesses;
        this.slots = slots;
    }

    /** Above {@link #ENOUGH} where the one was made from the other; both are numbers of versions. */
    double of(int version, int source) {
        double all = words(witnesses.get(version), witnesses.get(source));
        for (Slot slot : slots) {
            all += of(slot, slot.reading(version), slot.reading(source));
        }
        return all;
    }

    private static double of(Slot slot, int own, int sources) {
        double weight = SameValue.isTelling(slot.fact().type()) ? TELLING : SLIGHT;
        if (!slot.isInOriginal()) {
            return own > 0 && own == sources ? weight * SLIGHT : 0;
        }
        boolean conjunctive = own > 0 && own == sources;
        boolean separative = sources != 0 && own == 0 || sources < 0 && own > 0;
        return conjunctive ? weight : separative ? -SEPARATIVE * weight : 0;
    }

    private static double words(Witness version, Witness source) {
        return CONJUNCTIVE_WORDS * Math.max(0, follows(version, source) - CHANCE)
                - SEPARATIVE_WORDS * Math.max(0, recovers(version, source) - RECOVERED);
    }

    /** The share of new wording that both have, of the one that has less of it. */
    static double follows(Witness version, Witness source) {
        int shared = version.fresh().shared(source.fresh());
        return shared < FEW ? 0 : (double) shared / Math.min(version.fresh().size(), source.fresh().size());
    }

    /** The share of the version's wording from the original that the source does not have. */
    private static double recovers(Witness version, Witness source) {
        int own = version.taken().size();
        return own < LITTLE ? 0 : 1 - (double) version.taken().shared(source.taken()) / own;
    }

    /** How many alterations of the source the version has, too. */
    int shared(int version, int source) {
        return (int) slots.stream().filter(s -> s.isInOriginal() && s.reading(source) > 0)
                .filter(s -> s.reading(version) == s.reading(source)).count();
    }

    /** How many alterations a version has. */
    int errors(int version) {
        return (int) slots.stream().filter(s -> s.isInOriginal() && s.reading(version) > 0).count();
    }
}
