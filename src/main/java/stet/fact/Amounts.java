package stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.fact.FactValue.Time;
import stet.fact.time.Anchor;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.text.Role;

/** Finds dates and quantities together: what belongs to a name is neither, and what belongs to a date is no quantity. */
final class Amounts implements FactSource {

    private final @Nullable LocalDate day;

    /** @param day the day that an article speaks from where it bears none; null where unknown */
    Amounts(@Nullable LocalDate day) {
        this.day = day;
    }

    @Override
    public List<Fact> find(Analysis analysis) {
        LocalDate own = Times.day(analysis.article().metadata());
        Anchor anchor = new Anchor(own == null ? day : own);
        List<Fact> facts = new ArrayList<>();
        String last = null;
        for (AnalyzedSentence s : analysis.story()) {
            BitSet taken = names(s);
            List<Fact> dates = Times.in(s, anchor, taken, last,
                    analysis.article().block(s.sentence().block()).role() == Role.HEADLINE);
            int start = s.sentence().span().start();
            dates.forEach(d -> taken.set(d.place().span().start() - start, d.place().span().end() - start));
            facts.addAll(dates);
            facts.addAll(Quantities.in(s, taken));
            last = lastDate(dates, last);
        }
        return facts;
    }

    /** The characters of the sentence that belong to names. */
    private static BitSet names(AnalyzedSentence s) {
        BitSet names = new BitSet();
        int start = s.sentence().span().start();
        s.names().stream().map(n -> n.span().shift(-start)).filter(at -> at.length() > 1 && at.of(s.text()).chars()
                .anyMatch(Character::isUpperCase)).forEach(at -> names.set(at.start(), at.end()));
        return names;
    }

    private static @Nullable String lastDate(List<Fact> dates, @Nullable String before) {
        String last = before;
        for (Fact d : dates) {
            if (d.value() instanceof Time t && (Character.isDigit(t.timex().charAt(0))
                    || t.timex().matches("XXXX-WXX-\\d"))) {
                last = t.timex();
            }
        }
        return last;
    }
}
