package stet.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.fact.Fact;
import stet.fact.FactValue.Quantity;
import stet.language.Analysis;
import stet.text.Place;
import stet.text.Span;

/**
 * What the words beside an amount make of it: "rose by 5 percent" is no level that was reached ("rose to 5 percent"), and
 * two points above are not two points below.
 */
final class FigureContext {
    private static final String CHANGE = "(?:ris|rose|fell|fall|increas|decreas|climb|drop|gr[eo]w|gone|gain|jump|slip|slid"
            + "|declin|cut|rais|lift|reduc|surg|plung|tumbl|soar|edg|eas|shr[aiu]nk|advanc|lower|add)\\p{L}*+";
    private static final Pattern BEFORE = Pattern
            .compile("\\b(?:" + CHANGE + "(?: \\p{L}++){0,3}? (by|to)|(" + CHANGE + "))(?: an?)? $");
    private static final Pattern AFTER = Pattern
            .compile("^ (below|under|above|over|behind|ahead|higher|lower|less|fewer"
                    + "|more|shorter|longer|cheaper|dearer|earlier|later)\\b");
    private static final Map<String, Integer> SIDES = Map.ofEntries(Map.entry("below", -1), Map.entry("under", -1),
            Map.entry("behind", -1), Map.entry("lower", -1), Map.entry("less", -1), Map.entry("fewer", -1),
            Map.entry("shorter", -1), Map.entry("cheaper", -1), Map.entry("earlier", -1), Map.entry("above", 1),
            Map.entry("over", 1), Map.entry("ahead", 1), Map.entry("higher", 1), Map.entry("more", 1),
            Map.entry("longer", 1), Map.entry("dearer", 1), Map.entry("later", 1));
    private static final Pattern OTHERS = Pattern.compile("^ (?:others?|more|further)\\b");
    private static final int REACH = 40;

    private final Analysis analysis;

    FigureContext(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether the same amount says two things here and there. */
    static boolean differ(FigureContext one, Fact a, FigureContext other, Fact b) {
        String motion = one.motion(a);
        String otherMotion = other.motion(b);
        int side = one.side(a).map(SIDES::get).orElse(0);
        int otherSide = other.side(b).map(SIDES::get).orElse(0);
        return side * otherSide < 0 || !motion.isEmpty() && !otherMotion.isEmpty() && !motion.equals(otherMotion);
    }

    /** Whether one counts the others beside one that is named, the other all of them: "Oslo and four other towns". */
    static boolean areOneMore(FigureContext one, Fact a, FigureContext other, Fact b) {
        return a.value() instanceof Quantity x && b.value() instanceof Quantity y && x.unit().isEmpty()
                && y.unit().isEmpty() && (one.counts(a, y, x) || other.counts(b, x, y));
    }

    /** Whether the fact counts others, one fewer than all. */
    private boolean counts(Fact others, Quantity all, Quantity fewer) {
        boolean one = all.upper() == null && fewer.upper() == null
                && all.amount().subtract(fewer.amount()).compareTo(BigDecimal.ONE) == 0;
        return one && OTHERS.matcher(text(others).substring(others.place().span().end())).find()
                && before(others).endsWith(" and ");
    }

    /** "by" where the amount is how far something moved, "to" where it is the level reached, else empty. */
    private String motion(Fact f) {
        Matcher m = BEFORE.matcher(before(f));
        return !m.find() ? "" : m.group(1) == null ? "by" : m.group(1);
    }

    private Optional<String> side(Fact f) {
        String text = text(f);
        int end = f.place().span().end();
        Matcher m = AFTER.matcher(text.substring(end, Math.min(text.length(), end + REACH)).toLowerCase(Locale.ROOT));
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** The fact with the word beside it that makes the difference. */
    Fact widened(Fact f) {
        String before = before(f);
        int start = f.place().span().start();
        int end = f.place().span().end() + side(f).map(w -> w.length() + 1).orElse(0);
        boolean preposition = before.endsWith(" by ") || before.endsWith(" to ");
        Span span = new Span(preposition ? start - 3 : start, end);
        return new Fact(f.type(), new Place(f.place().block(), span), span.of(text(f)), f.value());
    }

    private String before(Fact f) {
        int start = f.place().span().start();
        return text(f).substring(Math.max(0, start - REACH), start).toLowerCase(Locale.ROOT);
    }

    private String text(Fact f) {
        return analysis.article().block(f.place().block()).text();
    }
}
