package stet.compare;

import java.util.List;
import java.util.function.Predicate;
import stet.language.Lexicon;
import stet.language.Relation;
import stet.language.WordClass;

/**
 * How surely a replacement changes what is said: a logistic model of few kinds of evidence, tuned on labelled edits and
 * rounded. Where all around is word for word the same, an exchanged word is seldom mere style; in a reworded sentence
 * only words that exclude each other tell. Symmetric.
 */
final class ReplacementModel {
    /** Where the words are of two classes, what either class tells. */
    private static final List<Relation> STRONGEST = List.of(Relation.ANTONYM, Relation.SAME, Relation.SYNONYM,
            Relation.SIBLING, Relation.BROADER, Relation.UNRELATED);

    private static final double SISTERS = 0.7;
    /** Words less alike than this are all alike unlike. */
    private static final double FAR = 0.45;

    private final Lexicon lexicon;
    private final WordsInContext context;

    ReplacementModel(Lexicon lexicon, WordsInContext context) {
        this.lexicon = lexicon;
        this.context = context;
    }

    /**
     * What speaks for or against.
     *
     * @param verbatim how much around is the same, 0 to 1
     * @param opposite whether two of the words exclude each other: 1 for opposites, less for things of one kind
     * @param synonyms the share of the words, by weight, that have a synonym on the other side
     * @param kinds    the share that have a broader or a narrower word there
     * @param verbs    whether both end in a verb: those are reworded most freely
     * @param weight   how much the more telling word of the plainer side tells, 0 to 1
     */
    private record Evidence(double verbatim, double opposite, double synonyms, double kinds, boolean verbs,
            double weight) {

        /**
         * Above 0 the words more likely say something else than not.
         *
         * @param likeness the cosine, in context, of the word that is least like any of the other side
         */
        double logOdds(double likeness) {
            double lexical = 3 * opposite - 1.2 * synonyms - 0.7 * kinds - (verbs ? 0.8 : 0) + 1.3 * weight;
            return -6.7 + 5.2 * verbatim + lexical + 11 * (0.8 - Math.max(FAR, likeness));
        }
    }

    /** The content that only one side has, in whatever form: of "began talks" for "the start of talks" nothing. */
    Replacement exchanged(Replacement r) {
        List<LinkedWord> o = Replacement.content(r.original());
        List<LinkedWord> w = Replacement.content(r.rewrite());
        if (o.isEmpty() && w.isEmpty()) {
            return new Replacement(opposed(r.original(), r.rewrite()), opposed(r.rewrite(), r.original()),
                    r.verbatim());
        }
        return new Replacement(o.stream().filter(a -> w.stream().noneMatch(b -> isSame(a, b))).toList(),
                w.stream().filter(b -> o.stream().noneMatch(a -> isSame(a, b))).toList(), r.verbatim());
    }

    /** Small words tell only as opposites: before and after. */
    private List<LinkedWord> opposed(List<LinkedWord> words, List<LinkedWord> others) {
        return words.stream().filter(a -> others.stream().anyMatch(b -> relation(a, b) == Relation.ANTONYM)).toList();
    }

    private boolean isSame(LinkedWord a, LinkedWord b) {
        return a.key().equals(b.key()) || relation(a, b) == Relation.SAME
                || relation(a, b) != Relation.ANTONYM && lexicon.derived(a.lemma(), b.lemma());
    }

    /** Whether an {@linkplain #exchanged exchange} of content says something else than before. */
    boolean changes(Replacement exchange) {
        Evidence e = evidence(exchange.original(), exchange.rewrite(), exchange.verbatim());
        // reading words in context is dear: only where it can turn the scale
        return e.logOdds(FAR) >= 0
                && (e.logOdds(1) >= 0 || e.logOdds(context.farthest(exchange.original(), exchange.rewrite())) >= 0);
    }

    private Evidence evidence(List<LinkedWord> o, List<LinkedWord> r, double verbatim) {
        double opposite = o.stream().flatMap(a -> r.stream().map(b -> relation(a, b)))
                .mapToDouble(ReplacementModel::exclusion).max().orElse(0);
        boolean verbs = isVerb(o.getLast()) && isVerb(r.getLast());
        return new Evidence(verbatim, opposite, shared(o, r, this::isSynonym), shared(o, r, this::isKind),
                verbs, Math.min(weight(o), weight(r)));
    }

    /** Whether words that were put in say something of their own: a clause does, an adverb may not. */
    static double logOddsAdded(List<LinkedWord> words, double verbatim) {
        int content = Math.min(4, Replacement.content(words).size());
        return content == 0 ? Double.NEGATIVE_INFINITY : -6.7 + 5.7 * verbatim + 0.5 * content;
    }

    private static double exclusion(Relation relation) {
        return switch (relation) {
            case ANTONYM -> 1;
            case SIBLING -> SISTERS;
            case SAME, SYNONYM, BROADER, UNRELATED -> 0;
        };
    }

    private static boolean isVerb(LinkedWord word) {
        return word.wordClass() == WordClass.VERB;
    }

    private double weight(List<LinkedWord> words) {
        return words.stream().mapToDouble(w -> lexicon.weight(w.lemma())).max().orElse(0);
    }

    private Relation relation(LinkedWord a, LinkedWord b) {
        Relation byOne = lexicon.relation(a.lemma(), b.lemma(), a.wordClass());
        Relation byOther = lexicon.relation(a.lemma(), b.lemma(), b.wordClass());
        return STRONGEST.indexOf(byOne) <= STRONGEST.indexOf(byOther) ? byOne : byOther;
    }

    private boolean isSynonym(LinkedWord a, LinkedWord b) {
        return switch (relation(a, b)) {
            case SAME, SYNONYM -> true;
            case BROADER, SIBLING, ANTONYM, UNRELATED -> lexicon.derived(a.lemma(), b.lemma());
        };
    }

    private boolean isKind(LinkedWord a, LinkedWord b) {
        return relation(a, b) == Relation.BROADER;
    }

    private interface Bond {
        boolean holds(LinkedWord original, LinkedWord rewrite);
    }

    /** The mean over both sides of the share, by weight, of words that have such a partner. */
    private double shared(List<LinkedWord> o, List<LinkedWord> r, Bond bond) {
        return (share(o, a -> r.stream().anyMatch(b -> bond.holds(a, b)))
                + share(r, b -> o.stream().anyMatch(a -> bond.holds(a, b)))) / 2;
    }

    private double share(List<LinkedWord> words, Predicate<LinkedWord> has) {
        double all = words.stream().mapToDouble(w -> lexicon.weight(w.lemma())).sum();
        double found = words.stream().filter(has).mapToDouble(w -> lexicon.weight(w.lemma())).sum();
        return all == 0 ? 0 : found / all;
    }
}
