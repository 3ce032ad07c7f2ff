package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Amount.Kind;
import stet.text.Span;

/** Finds the amounts of one sentence, from left to right, the longest first. Linear in the length of the sentence. */
public final class AmountFinder {
    private static final Set<String> PERCENT = Set.of("percent", "percents", "cent", "cents");
    private final Pieces pieces;
    private final Predicate<Span> taken;
    private final NumeralReader numerals;
    private final TailReader tails;
    private final MoneyReader money;
    private final Ranges ranges;

    private AmountFinder(Pieces pieces, Predicate<Span> taken) {
        this.pieces = pieces;
        this.taken = taken;
        this.numerals = new NumeralReader(pieces);
        this.tails = new TailReader(pieces);
        this.money = new MoneyReader(pieces, numerals);
        this.ranges = new Ranges(pieces);
    }

    /**
     * The amounts of a sentence.
     *
     * @param sentence its text
     * @param taken    whether a range of it belongs to a name or a time, so that nothing in it is an amount
     */
    public static List<Amount> find(String sentence, Predicate<Span> taken) {
        return new AmountFinder(Pieces.of(sentence), taken).find();
    }

    private List<Amount> find() {
        List<Amount> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < pieces.size();) {
            Part part = part(i);
            if (part == null) {
                i++;
                continue;
            }
            part = extended(part);
            found.add(amount(part, free));
            i = Math.max(part.to(), i + 1);
            free = i;
        }
        return found;
    }

    /** The part with the second amount of its range, where one follows. */
    private Part extended(Part first) {
        int at = ranges.second(first);
        Part second = at < 0 ? null : part(at);
        Part range = second == null ? null : ranges.join(first, second);
        return range == null ? first : range;
    }

    private @Nullable Part part(int i) {
        MoneyReader.Head head = money.head(i);
        if (head != null) {
            return sum(i, head);
        }
        if (isTaken(i, i + 1)) {
            return null;
        }
        Part share = i == 0 ? share() : null;
        if (share != null) {
            return share;
        }
        Numeral rank = numerals.rank(i);
        if (rank != null) {
            return Part.of(rank, Tail.none(rank.to()));
        }
        Numeral n = numerals.read(i);
        if (n == null || isTaken(i, n.to())) {
            return null;
        }
        Tail tail = tails.read(n);
        if (tail.isNone()) {
            return new Counting(pieces).counts(n) ? Part.of(n, tail) : null;
        }
        if (tail.kind() == Kind.MONEY) {
            Numeral whole = money.withCents(n, tail.to());
            return Part.of(whole.times(BigDecimal.ONE, tail.to()), new Tail(Kind.MONEY, tail.unit(), whole.to()));
        }
        if (n.form() == Numeral.Form.ORDINAL) {
            return new Counting(pieces).counts(n) ? Part.of(n, Tail.none(n.to())) : null;
        }
        return Part.of(feetAndInches(n, tail), feetEnd(n, tail));
    }

    /** "Per cent of twenty" as all of a text. */
    private @Nullable Part share() {
        int per = pieces.is(0, "per") ? 1 : 0;
        boolean of = pieces.is(per, PERCENT) && pieces.is(per + 1, "of");
        Numeral n = of ? numerals.read(per + 2) : null;
        return n == null || n.to() < pieces.size()
                ? null
                : Part.of(n.startingAt(0), new Tail(Kind.PERCENT, Unit.of("%"), n.to()));
    }

    private boolean isTaken(int from, int to) {
        return from < pieces.size() && taken.test(new Span(pieces.at(from).start(), pieces.at(to - 1).end()));
    }

    private @Nullable Part sum(int i, MoneyReader.Head head) {
        Numeral n = numerals.read(head.to());
        if (n == null || isTaken(n.from(), n.to()) && !isTaken(i, i + 1)) {
            return null;
        }
        Tail after = tails.read(n);
        boolean again = after.kind() == Kind.MONEY && after.unit().symbol().equals(head.code());
        int end = again ? after.to() : n.to();
        Unit unit = new Unit(head.code(), head.factor().equals(BigDecimal.ONE) ? null : head.factor(),
                BigDecimal.ZERO);
        return Part.of(n.startingAt(i), new Tail(Kind.MONEY, unit, end));
    }

    /** "5 ft 2 in" in feet. */
    private Numeral feetAndInches(Numeral n, Tail tail) {
        Numeral inches = inches(n, tail);
        return inches == null ? n : n.plus(Numeral.divide(inches.value(), BigDecimal.valueOf(12)), n.to(), n.form());
    }

    private Tail feetEnd(Numeral n, Tail tail) {
        Numeral inches = inches(n, tail);
        return inches == null ? tail : new Tail(tail.kind(), tail.unit(), inches.to() + 1);
    }

    private @Nullable Numeral inches(Numeral n, Tail tail) {
        boolean feet = pieces.is(tail.to() - 1, Set.of("ft", "feet", "foot"));
        int at = pieces.is(tail.to(), "and") ? tail.to() + 1 : pieces.skipHyphen(tail.to());
        Numeral inches = feet && n.isWhole() && pieces.at(at).kind() != Piece.Kind.NOTHING ? numerals.read(at) : null;
        return inches != null && pieces.is(inches.to(), Set.of("in", "inch", "inches")) ? inches : null;
    }

    private static boolean isLarge(Part part) {
        return part.kind() != Kind.NUMBER || part.value().compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private Amount amount(Part part, int free) {
        BoundWords.Bounded bounded = BoundWords.around(pieces, part.from(), part.to(), isLarge(part));
        boolean ordinal = part.kind() == Kind.ORDINAL;
        boolean clashes = bounded.from() < free || ordinal;
        int from = clashes ? part.from() : bounded.from();
        Bound bound = clashes ? Bound.EXACT : bounded.bound();
        int to = clashes ? part.to() : bounded.to();
        if (part.vague() && bound == Bound.EXACT) {
            bound = Bound.ABOUT;
        }
        Span span = new Span(pieces.at(from).start(), pieces.at(to - 1).end());
        return new Amount(span, part.kind(), bound, part.value(), part.upper(), part.unit());
    }
}
