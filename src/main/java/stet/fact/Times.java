package stet.fact;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.fact.time.Anchor;
import stet.fact.time.TimeFinder;
import stet.fact.time.Timex;
import stet.language.AnalyzedSentence;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Span;

/** Finds dates, times, durations and ages, anchored on the day of publication or else on the dateline. */
final class Times {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private Times() {
    }

    /**
     * The times of a sentence.
     *
     * @param s      the sentence
     * @param anchor the day that it speaks from
     * @param taken  the characters that belong to names
     * @param last   the last date before it; null for none
     * @param title  whether it is a title
     */
    static List<Fact> in(AnalyzedSentence s, Anchor anchor, BitSet taken, @Nullable String last, boolean title) {
        ClauseTense tenses = new ClauseTense(s.tokens(), title);
        int start = s.sentence().span().start();
        return TimeFinder.find(s.text(), anchor, at -> isWithin(taken, at), last, at -> tenses.at(at.shift(start)))
                .stream().map(t -> fact(t, s)).toList();
    }

    private static Fact fact(Timex t, AnalyzedSentence s) {
        Place place = new Place(s.sentence().block(), t.span().shift(s.sentence().span().start()));
        return new Fact(FactType.DATE, place, t.span().of(s.text()), new FactValue.Time(t.bound(), t.value()));
    }

    /** A time is part of a name only where all of it is: a name that ends in "Thursday" takes no "Thursday night". */
    private static boolean isWithin(BitSet taken, Span at) {
        return taken.nextClearBit(at.start()) >= at.end();
    }

    static boolean isTaken(BitSet taken, Span at) {
        int next = taken.nextSetBit(at.start());
        return next >= 0 && next < at.end();
    }

    /** The day of publication, else the one in the dateline; null where neither tells. */
    static @Nullable LocalDate day(Metadata metadata) {
        return metadata.published() != null ? metadata.published() : filed(metadata.dateline());
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
