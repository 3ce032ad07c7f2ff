package stet.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.fact.Fact;
import stet.fact.FactFinder;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Time;
import stet.fact.quantity.Bound;
import stet.text.Span;

/**
 * Knows that "since 2006" is "in 18 years" for an article of 2024: a length of time up to its own day, and the year in
 * which that began.
 */
final class Elapsed {
    private static final Pattern YEARS = Pattern.compile("P(\\d{1,4})Y");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-.*)?");
    private static final Pattern LASTING = Pattern
            .compile("\\b(?:in|for|over|than|last|past) (?:the )?(?:last |past )?$");
    private static final int REACH = 20;
    private final FactSheet original;
    private final FactSheet rewrite;
    private final Map<Integer, List<Fact>> ours;
    private final Map<Integer, List<Fact>> theirs;
    private final JoinedBlocks joined;
    private final @Nullable LocalDate day;

    Elapsed(FactSheet original, FactSheet rewrite, JoinedBlocks joined) {
        this.original = original;
        this.rewrite = rewrite;
        day = FactFinder.day(original, rewrite);
        ours = ends(original);
        theirs = ends(rewrite);
        this.joined = joined;
    }

    /** The times of a version that tell the one end or the other, by their blocks. */
    private static Map<Integer, List<Fact>> ends(FactSheet sheet) {
        return sheet.facts().stream().filter(f -> isLength(f, sheet) || isStart(f, sheet))
                .collect(Collectors.groupingBy(f -> f.place().block()));
    }

    private static boolean isLength(Fact f, FactSheet sheet) {
        return f.value() instanceof Time t && YEARS.matcher(t.timex()).matches()
                && LASTING.matcher(before(f, sheet)).find();
    }

    private static boolean isStart(Fact f, FactSheet sheet) {
        return f.value() instanceof Time t && YEAR.matcher(t.timex()).matches() && before(f, sheet).endsWith("since ");
    }

    /** Whether the rewrite counts from the other end. */
    boolean tellsOriginal(Fact f) {
        return tells(f, original, beside(joined.ofOriginal(f.place().block()), theirs));
    }

    /** Whether the original counts from the other end. */
    boolean tellsRewrite(Fact f) {
        return tells(f, rewrite, beside(joined.ofRewrite(f.place().block()), ours));
    }

    private static List<Fact> beside(Set<Integer> blocks, Map<Integer, List<Fact>> ends) {
        return blocks.stream().flatMap(b -> ends.getOrDefault(b, List.of()).stream()).toList();
    }

    private boolean tells(Fact f, FactSheet sheet, List<Fact> beside) {
        if (f.type() == FactType.CERTAINTY) {
            return f.text().equalsIgnoreCase("since") && sheet.facts().stream()
                    .filter(d -> d.type() == FactType.DATE && follows(f, d)).anyMatch(d -> tells(d, sheet, beside));
        }
        boolean end = day != null && (isLength(f, sheet) || isStart(f, sheet));
        return end && beside.stream()
                .anyMatch(g -> agree(f, g) || agree(g, f));
    }

    private static boolean follows(Fact f, Fact next) {
        return next.place().block() == f.place().block()
                && next.place().span().start() == f.place().span().end() + 1;
    }

    private boolean agree(Fact length, Fact start) {
        if (day == null || !(length.value() instanceof Time l) || !(start.value() instanceof Time s)) {
            return false;
        }
        Matcher years = YEARS.matcher(l.timex());
        Matcher year = YEAR.matcher(s.timex());
        if (!years.matches() || !year.matches()) {
            return false;
        }
        int passed = day.getYear() - Integer.parseInt(year.group(1));
        int off = passed - Integer.parseInt(years.group(1));
        return off == 0 || l.bound() == Bound.LESS_THAN && off == -1 || l.bound() == Bound.MORE_THAN && off == 1;
    }

    private static String before(Fact f, FactSheet sheet) {
        int start = f.place().span().start();
        return new Span(Math.max(0, start - REACH), start)
                .of(sheet.analysis().article().block(f.place().block()).text()).toLowerCase(Locale.ROOT);
    }
}
