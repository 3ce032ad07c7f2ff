package stet.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stet.align.Alignment;
import stet.align.SentenceLink;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Term;
import stet.language.Language;
import stet.text.Article;
import stet.text.Place;
import stet.text.Span;

/**
 * Finds content words that were replaced by words which say something else: rose by fell, murder by manslaughter, and
 * content put into or left out of a sentence that is else the same. What the other facts tell is not told again.
 */
final class TermMatcher {
    /** Below this share of equal words a diff puts words against each other by chance. */
    private static final double VERBATIM = 0.7;

    private final Alignment alignment;
    private final Rewordings rewordings;
    private final ReplacementModel model;
    private final FactMatcher.Outcome told;
    private final Side original;
    private final Side rewrite;
    private final List<FactMatcher.Pair> altered = new ArrayList<>();
    private final List<Fact> dropped = new ArrayList<>();
    private final List<Fact> added = new ArrayList<>();

    /** @param told what became of the other facts */
    TermMatcher(FactSheet original, FactSheet rewrite, Alignment alignment, Language language,
            FactMatcher.Outcome told) {
        this.alignment = alignment;
        this.told = told;
        rewordings = new Rewordings(original, rewrite);
        model = new ReplacementModel(language.lexicon(), new WordsInContext(language::contextualEncoder));
        this.original = new Side(original.analysis().article(), told.kept().stream().map(Kept::original),
                told.altered().stream().map(FactMatcher.Pair::original), told.onlyInOriginal(),
                told.onlyInOriginal().stream().filter(Judge::speaksForItself));
        this.rewrite = new Side(rewrite.analysis().article(), told.kept().stream().map(Kept::rewrite),
                told.altered().stream().map(FactMatcher.Pair::rewrite), told.onlyInRewrite(),
                told.onlyInRewrite().stream().filter(Judge::speaksForItself));
    }

    /** What one version's other facts leave to its words. */
    private static final class Side {
        private final Article article;
        private final Marked kept;
        private final Marked told;
        private final List<Fact> alone;
        /** What facts without a partner have in common with those that a replacement explains. */
        private final Set<String> explained = new HashSet<>();

        Side(Article article, Stream<Fact> kept, Stream<Fact> altered, List<Fact> alone, Stream<Fact> grave) {
            this.article = article;
            this.kept = Marked.of(kept.filter(Side::isNarrow).map(Fact::place));
            told = Marked.of(Stream.concat(altered, grave).map(Fact::place));
            this.alone = alone;
        }

        /** A quotation or a source spans words that have a meaning of their own. */
        private static boolean isNarrow(Fact fact) {
            return fact.type() != FactType.QUOTE && fact.type() != FactType.ATTRIBUTION;
        }

        /** What the words say besides the facts among them. */
        Optional<Fact> rest(List<LinkedWord> words) {
            List<LinkedWord> rest = Replacement.content(words).stream()
                    .filter(w -> alone.stream().noneMatch(f -> f.place().overlaps(w.place()))).toList();
            return rest.isEmpty() ? Optional.empty() : Optional.of(term(rest));
        }

        /** The fact without a partner that stands there, which so finds one; else the words as a term. */
        Fact fact(List<LinkedWord> words) {
            List<Fact> there = alone.stream().filter(Side::isNarrow)
                    .filter(f -> words.stream().anyMatch(w -> w.place().overlaps(f.place()))).toList();
            there.forEach(f -> explained.add(FirstMentions.key(f)));
            return there.isEmpty() ? term(words) : there.getFirst();
        }

        /** From the first word to the last. */
        private Fact term(List<LinkedWord> words) {
            Place first = words.getFirst().place();
            Place last = words.getLast().place();
            Span span = first.block() == last.block() ? first.span().cover(last.span()) : first.span();
            Place place = new Place(first.block(), span);
            String lemmas = String.join(" ", words.stream().map(LinkedWord::lemma).toList());
            return new Fact(FactType.TERM, place, place.of(article), new Term(lemmas));
        }

        Stream<Fact> stillAlone() {
            return alone.stream().filter(f -> !explained.contains(FirstMentions.key(f)));
        }
    }

    /**
     * What became of the other facts, and of the terms.
     *
     * @param isDenied whether two opposite words say one thing, for one of them is denied
     */
    FactMatcher.Outcome match(Predicate<FactMatcher.Pair> isDenied) {
        if (isEnglish(original.article) && isEnglish(rewrite.article)) {
            // who splits or merges sentences rewords them
            List<SentenceLink> links = alignment.sentences().stream()
                    .filter(l -> l.original().size() == l.rewrite().size()).toList();
            for (SentenceLink link : links) {
                rewordings.of(link).stream().filter(r -> r.verbatim() >= VERBATIM).forEach(this::judge);
            }
        }
        return new FactMatcher.Outcome(told.kept(),
                Stream.concat(told.altered().stream(), altered.stream().filter(isDenied.negate())).toList(),
                Stream.concat(original.stillAlone(), dropped.stream()).toList(),
                Stream.concat(rewrite.stillAlone(), added.stream()).toList());
    }

    /** The lexicon knows no other language. */
    private static boolean isEnglish(Article article) {
        return article.metadata().language().equals("en");
    }

    private void judge(Replacement whole) {
        if (isTold(whole)) {
            return;
        }
        Replacement open = open(whole);
        Replacement exchange = model.exchanged(open);
        if (exchange.isExchange() && model.changes(exchange)) {
            Fact o = original.fact(exchange.original());
            Fact r = rewrite.fact(exchange.rewrite());
            altered.add(new FactMatcher.Pair(o, r, Match.DIFFERENT, open.verbatim()));
        } else if (whole.original().isEmpty() && says(open.rewrite(), whole)) {
            rewrite.rest(open.rewrite()).ifPresent(added::add);
        } else if (whole.rewrite().isEmpty() && says(open.original(), whole)) {
            original.rest(open.original()).ifPresent(dropped::add);
        }
    }

    private static boolean says(List<LinkedWord> words, Replacement around) {
        return ReplacementModel.logOddsAdded(words, around.verbatim()) >= 0;
    }

    /** Whether a change of another fact touches the words. */
    private boolean isTold(Replacement r) {
        return original.told.touches(r.original()) || rewrite.told.touches(r.rewrite());
    }

    private Replacement open(Replacement whole) {
        return new Replacement(original.kept.open(whole.original()), rewrite.kept.open(whole.rewrite()),
                whole.verbatim());
    }
}
