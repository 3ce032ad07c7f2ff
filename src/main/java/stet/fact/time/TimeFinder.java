package stet.fact.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Bound;
import stet.fact.quantity.BoundWords;
import stet.fact.quantity.Pieces;
import stet.text.Span;

/** Finds the times of one sentence, from left to right, the longest first. Near linear in its length. */
public final class TimeFinder {
    private static final List<TimeRule> RULES = Stream.of(DateRules.RULES, RelativeRules.RULES, DurationRules.RULES,
            ClockRules.RULES).flatMap(List::stream).toList();
    /** The rules that may start with a letter, so that few are tried at each item. */
    private static final Map<Character, List<TimeRule>> BY_START = new HashMap<>();
    /** The same by the first two letters. */
    private static final Map<String, List<TimeRule>> BY_TWO = new ConcurrentHashMap<>();
    private static final Set<String> FUTURE = Set.of("will", "ll", "scheduled", "due", "upcoming", "shall", "until",
            "till", "soon", "would", "deadline");
    private static final Set<String> SAYING = Set.of("said", "told", "announced", "reported", "ruled", "predicted",
            "rejected", "added", "was", "were");
    private static final int REACH = 8;

    static {
        for (char c : "nyovDMWSwUHPNTFrtqmeBEdhRfGYi".toCharArray()) {
            BY_START.put(c, RULES.stream().filter(r -> r.mayStartWith(String.valueOf(c))).toList());
        }
    }

    private final TimeItems items;
    private final Anchor anchor;
    private final Predicate<Span> taken;
    private final Function<Span, Tense> tenses;
    private @Nullable String last;

    private TimeFinder(TimeItems items, Anchor anchor, Predicate<Span> taken, @Nullable String last,
            Function<Span, Tense> tenses) {
        this.items = items;
        this.anchor = anchor;
        this.taken = taken;
        this.last = last;
        this.tenses = tenses;
    }

    /**
     * The times of a sentence.
     *
     * @param sentence its text
     * @param anchor   the day that it speaks from
     * @param taken    whether a range belongs to a name, so that it is no time
     * @param last     the last date before the sentence; null for none
     */
    public static List<Timex> find(String sentence, Anchor anchor, Predicate<Span> taken, @Nullable String last) {
        return find(sentence, anchor, taken, last, _ -> Tense.UNKNOWN);
    }

    /**
     * The times of a sentence whose grammar is known.
     *
     * @param sentence its text
     * @param anchor   the day that it speaks from
     * @param taken    whether a range belongs to a name, so that it is no time
     * @param last     the last date before the sentence; null for none
     * @param tenses   the tense of the clause around a range
     */
    public static List<Timex> find(String sentence, Anchor anchor, Predicate<Span> taken, @Nullable String last,
            Function<Span, Tense> tenses) {
        return new TimeFinder(TimeItems.of(sentence), anchor, taken, last, tenses).find();
    }

    private record Reading(int from, int to, String value) {
    }

    private List<Timex> find() {
        List<Timex> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < items.signs().length();) {
            List<TimeRule> rules = rules(items.signs(), i);
            Reading best = rules.isEmpty() ? null : best(i, rules);
            Timex timex = best == null ? null : timex(best, free);
            if (best == null || timex == null || taken.test(timex.span())) {
                i++;
                continue;
            }
            found.add(timex);
            if (timex.value().matches("\\d{4}.*|XXXX-WXX-\\d")) {
                last = timex.value();
            }
            i = best.to();
            free = items.at(best.to() - 1).to();
        }
        return found;
    }

    private static List<TimeRule> rules(String signs, int i) {
        List<TimeRule> rules = BY_START.getOrDefault(signs.charAt(i), List.of());
        return rules.isEmpty() || i + 1 == signs.length()
                ? rules
                : BY_TWO.computeIfAbsent(signs.substring(i, i + 2),
                        two -> rules.stream().filter(r -> r.mayStartWith(two)).toList());
    }

    private @Nullable Reading best(int i, List<TimeRule> rules) {
        Reading best = null;
        @Nullable
        Context context = null;
        for (TimeRule rule : rules) {
            Matcher m = rule.pattern().matcher(items.signs()).region(i, items.signs().length())
                    .useTransparentBounds(true).useAnchoringBounds(false);
            if (m.lookingAt() && (best == null || m.end() > best.to())) {
                context = context == null ? new Context(anchor, tense(i), last) : context;
                String value = rule.reading().apply(new Match(items, m.toMatchResult(), context));
                best = value == null ? best : new Reading(i, m.end(), value);
            }
        }
        return best;
    }

    /** The tense as the grammar tells it, else as single words do. */
    private Tense tense(int i) {
        Tense tense = tenses.apply(span(items.at(i).from(), items.at(i).to()));
        return tense == Tense.UNKNOWN && isFuture(i) ? Tense.FUTURE : tense;
    }

    /** Whether a word of the future stands near before it, with no word of saying between. */
    private boolean isFuture(int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (SAYING.contains(items.at(k).word())) {
                return false;
            }
            if (FUTURE.contains(items.at(k).word()) || items.at(k).word().equals("early") && k < i - 1) {
                return true;
            }
        }
        return i + 1 < items.signs().length() && items.at(i + 1).word().equals("will");
    }

    private @Nullable Timex timex(Reading r, int free) {
        Pieces pieces = items.pieces();
        int from = items.at(r.from()).from();
        int to = items.at(r.to() - 1).to();
        Bound bound = Bound.EXACT;
        boolean period = r.value().startsWith("P") && !r.value().endsWith("REF");
        if (pieces.is(from, Set.of("over", "under")) && period) {
            bound = pieces.is(from, "over") ? Bound.MORE_THAN : Bound.LESS_THAN;
        } else if (period && pieces.is(from - 1, "within") && from > free) {
            return new Timex(span(from - 1, to), Bound.AT_MOST, r.value());
        } else {
            BoundWords.Bounded around = BoundWords.around(pieces, from, to);
            boolean ago = pieces.is(to - 1, "ago");
            boolean fits = around.from() >= free && (period || ago || around.bound() == Bound.ABOUT
                    && !pieces.is(around.from(), "some"));
            if (fits) {
                return new Timex(span(around.from(), around.to()), around.bound(), r.value());
            }
        }
        return new Timex(span(from, to), bound, r.value());
    }

    private Span span(int from, int to) {
        return new Span(items.pieces().at(from).start(), items.pieces().at(to - 1).end());
    }
}
