package stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.fact.FactValue.Attribution;
import stet.language.Analysis;
import stet.language.Language;

/** Finds the facts of an article. */
public final class FactFinder {
    private static final Comparator<Fact> READING_ORDER = Comparator.comparing(Fact::place)
            .thenComparing(Fact::type);

    private final Language language;

    public FactFinder(Language language) {
        this.language = language;
    }

    /** Every mention of a fact outside furniture, in reading order. */
    public FactSheet find(Analysis analysis) {
        return find(analysis, null);
    }

    /**
     * The same for an article that bears no date, read from the day of another version of its story: both fill in "on
     * Tuesday" and "last month" alike.
     */
    public FactSheet like(FactSheet undated, FactSheet dated) {
        LocalDate day = Times.day(dated.analysis().article().metadata());
        boolean bears = Times.day(undated.analysis().article().metadata()) != null;
        return bears || day == null ? undated : find(undated.analysis(), day);
    }

    /** The day that two versions of a story speak from, the first's where it bears one; null where neither does. */
    public static @Nullable LocalDate day(FactSheet original, FactSheet rewrite) {
        LocalDate day = Times.day(original.analysis().article().metadata());
        return day == null ? Times.day(rewrite.analysis().article().metadata()) : day;
    }

    private FactSheet find(Analysis analysis, @Nullable LocalDate day) {
        Reading reading = Reading.of(analysis, language.lexicon());
        List<Fact> amounts = new Amounts(day).find(analysis);
        List<Fact> names = new NameFacts(language.lexicon()).find(reading);
        List<Fact> attributions = AttributionFinder.find(reading);
        List<Fact> facts = new ArrayList<>();
        List<Fact> quotes = QuoteFinder.find(reading, attributions);
        facts.addAll(quotes);
        facts.addAll(QuoteFinder.outside(quotes, attributions));
        facts.addAll(Precedence.resolve(amounts, names, RoleFinder.find(reading),
                certainty(reading, attributions)));
        facts.addAll(TermFinder.find(reading, facts));
        facts.sort(READING_ORDER);
        return new FactSheet(analysis, facts);
    }

    /** Who accuses says so himself: the verb of an attribution is no hedge beside it. */
    private static List<Fact> certainty(Reading reading, List<Fact> attributions) {
        Occupied accusing = Occupied.by(attributions.stream()
                .filter(a -> a.value() instanceof Attribution x && x.act().equals("accuse")).map(Fact::place).toList());
        return CertaintyFinder.find(reading).stream().filter(c -> !accusing.touches(c.place())).toList();
    }
}
