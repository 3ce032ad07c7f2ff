package stet.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.fact.time.Anchor;
import stet.fact.time.TimeFinder;
import stet.fact.time.Timex;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Span;

/** Finds dates, times, durations and ages, anchored on the day of publication or else on the dateline. */
final class Times implements FactSource {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    @Override
    public List<Fact> find(Analysis analysis) {
        Anchor anchor = anchor(analysis.article().metadata());
        List<Fact> facts = new ArrayList<>();
        String last = null;
        for (AnalyzedSentence s : analysis.story()) {
            int start = s.sentence().span().start();
            BitSet names = names(s);
            for (Timex t : TimeFinder.find(s.text(), anchor, at -> isTaken(names, at), last)) {
                facts.add(new Fact(FactType.DATE, new Place(s.sentence().block(), t.span().shift(start)),
                        t.span().of(s.text()), new FactValue.Time(t.bound(), t.value())));
                last = Character.isDigit(t.value().charAt(0)) ? t.value() : last;
            }
        }
        return facts;
    }

    /** The characters of the sentence that belong to names. */
    static BitSet names(AnalyzedSentence s) {
        BitSet names = new BitSet();
        int start = s.sentence().span().start();
        s.names().forEach(n -> names.set(n.span().start() - start, n.span().end() - start));
        return names;
    }

    static boolean isTaken(BitSet taken, Span at) {
        int next = taken.nextSetBit(at.start());
        return next >= 0 && next < at.end();
    }

    private static Anchor anchor(Metadata metadata) {
        return new Anchor(metadata.published() != null ? metadata.published() : filed(metadata.dateline()));
    }

    /** The day in a dateline that bears a year. */
    private static @Nullable LocalDate filed(@Nullable String dateline) {
        if (dateline == null) {
            return null;
        }
        Matcher year = YEAR.matcher(dateline);
        if (!year.find()) {
            return null;
        }
        return TimeFinder.find(dateline, new Anchor(null), _ -> false, null).stream().map(Timex::value)
                .filter(v -> v.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse).findFirst().orElse(null);
    }
}
