package stet.fact.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Numeral;
import stet.fact.quantity.NumeralReader;
import stet.fact.quantity.Piece;
import stet.fact.quantity.Pieces;

/**
 * A sentence as a row of items, and that row as a string of their class letters over which rules are written:
 *
 * <pre>
 * n number   y year in figures   o ordinal   v several   D decade   M month   W weekday   S season   w weekend
 * U day to century   H hour, minute   P part of the day   N noon   T today   A a.m.   Z time zone   F holiday
 * r last, next, this   t that   g ago   e earlier   q every   m early   B beginning   E end   h half   R now   f daily
 * L old   G age   d article   s possessive   i preposition   &amp; and   - , . / : ( ) ' marks   C capitalised   x another
 * </pre>
 */
final class TimeItems {
    private static final Set<String> MONTH_CONTEXT = Set.of("in", "of", "since", "by", "until", "till", "last", "next",
            "this", "early", "late", "mid", "from", "to", "through", "before", "after", "during", "every", "each", "on",
            "between", "-", "–", "and", "end", "for", "around", "about", "the", "or", "st", "nd", "rd", "th", "(");
    private final Pieces pieces;
    private final NumeralReader numerals;
    private final List<TimeItem> items = new ArrayList<>();
    private final String signs;

    private TimeItems(Pieces pieces) {
        this.pieces = pieces;
        this.numerals = new NumeralReader(pieces);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < pieces.size();) {
            TimeItem item = item(i);
            items.add(item);
            letters.append(item.sign());
            i = item.to();
        }
        this.signs = letters.toString();
    }

    static TimeItems of(String sentence) {
        return new TimeItems(Pieces.of(sentence));
    }

    Pieces pieces() {
        return pieces;
    }

    String signs() {
        return signs;
    }

    /** The item at an index; a blank one outside the sentence. */
    TimeItem at(int i) {
        return i < 0 || i >= items.size() ? TimeItem.NONE : items.get(i);
    }

    private TimeItem item(int i) {
        Piece piece = pieces.at(i);
        if (piece.isFigure() || piece.kind() == Piece.Kind.CODE) {
            return figure(i);
        }
        TimeItem named = piece.isWord() ? named(i) : null;
        if (named != null) {
            return named;
        }
        char sign = TimeWords.sign(piece.lower());
        boolean article = sign == 'd' && !piece.lower().equals("the");
        if (article || sign == 'x' || sign == 'h' || piece.lower().equals("quarter")) {
            TimeItem number = number(i);
            if (number != null) {
                return number;
            }
        }
        boolean name = sign == 'x' && piece.isCapitalized();
        return new TimeItem(name ? 'C' : sign, i, i + 1, null, piece.lower());
    }

    private TimeItem figure(int i) {
        Piece piece = pieces.at(i);
        if (piece.kind() == Piece.Kind.CODE || pieces.glued(i) && pieces.at(i - 1).isWord()) {
            return new TimeItem('x', i, i + 1, null, piece.lower());
        }
        boolean s = pieces.is(i + 1, "s") && pieces.glued(i + 1)
                || pieces.is(i + 1, "'", "s") && pieces.glued(i + 1) && pieces.glued(i + 2);
        boolean tens = piece.lower().length() == 4 || piece.lower().length() == 2;
        if (s && tens && piece.lower().endsWith("0")) {
            int end = pieces.is(i + 1, "s") ? i + 2 : i + 3;
            return new TimeItem('D', i, end, new BigDecimal(piece.lower()), piece.lower());
        }
        if (isYear(i)) {
            return new TimeItem('y', i, i + 1, new BigDecimal(piece.lower()), piece.lower());
        }
        TimeItem number = number(i);
        return number == null ? new TimeItem('x', i, i + 1, null, piece.lower()) : number;
    }

    private boolean isYear(int i) {
        String digits = pieces.lower(i);
        boolean four = digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean century = four && digits.compareTo("1500") >= 0 && digits.compareTo("2100") < 0;
        boolean money = pieces.is(i - 1, Set.of("$", "€", "£", "¥"));
        boolean more = pieces.glued(i + 1) && (pieces.is(i + 1, "%") || pieces.at(i + 1).isWord());
        boolean scaled = pieces.is(i + 1, Set.of("million", "billion", "thousand", "percent", "hundred"));
        return century && !money && !more && !scaled;
    }

    private @Nullable TimeItem number(int i) {
        Numeral n = numerals.read(i);
        if (n == null) {
            return null;
        }
        boolean hyphened = pieces.isHyphen(n.from());
        if (hyphened) {
            return null;
        }
        return switch (n.form()) {
            case ORDINAL -> new TimeItem('o', i, n.to(), n.value(), pieces.lower(i));
            case VAGUE -> new TimeItem('v', i, n.to(), null, pieces.lower(i));
            case FIGURES, WORDS, FRACTION -> new TimeItem('n', i, n.to(), n.value(), pieces.lower(i));
        };
    }

    /** Months, weekdays, a.m. and p.m., time zones, holidays. */
    private @Nullable TimeItem named(int i) {
        Piece piece = pieces.at(i);
        TimeItem holiday = Holidays.read(pieces, i);
        if (holiday != null) {
            return holiday;
        }
        int month = month(i);
        if (month > 0) {
            boolean dot = TimeWords.month(piece.lower()) == 0 && pieces.is(i + 1, ".") && pieces.glued(i + 1);
            return new TimeItem('M', i, dot ? i + 2 : i + 1, BigDecimal.valueOf(month), piece.lower());
        }
        int day = TimeWords.day(piece.lower());
        if (day > 0 || piece.isCapitalized() && shortDay(i)) {
            int end = day > 0 ? i + 1 : pieces.is(i + 1, ".") ? i + 2 : i + 1;
            return new TimeItem('W', i, end,
                    BigDecimal.valueOf(day > 0 ? day : TimeWords.shortDay(piece.lower())), piece.lower());
        }
        if (piece.lower().endsWith("days") && TimeWords.day(piece.lower().substring(0,
                piece.lower().length() - 1)) > 0) {
            int number = TimeWords.day(piece.lower().substring(0, piece.lower().length() - 1));
            return new TimeItem('Y', i, i + 1, BigDecimal.valueOf(number), piece.lower());
        }
        TimeItem half = meridiem(i);
        if (half != null) {
            return half;
        }
        int named = TimeWords.namedZone(pieces, i);
        if (named > i) {
            return new TimeItem('Z', i, named, null, piece.lower());
        }
        boolean zone = TimeWords.ZONES.contains(piece.lower()) && Character.isUpperCase(piece.text().charAt(0))
                && pieces.at(i - 1).kind() != Piece.Kind.NOTHING;
        return zone ? new TimeItem('Z', i, i + 1, null, piece.lower()) : null;
    }

    private boolean shortDay(int i) {
        boolean dot = pieces.is(i + 1, ".") && pieces.glued(i + 1);
        int next = dot ? i + 2 : i + 1;
        boolean date = pieces.is(next, ",") && month(next + 1) > 0;
        boolean sure = !Set.of("sat", "sun", "mon").contains(pieces.lower(i));
        return TimeWords.shortDay(pieces.lower(i)) > 0 && (dot && sure || date || month(next) > 0);
    }

    private int month(int i) {
        Piece piece = pieces.at(i);
        int full = TimeWords.month(piece.lower());
        boolean number = pieces.at(i + 1).isFigure() || pieces.at(i + 1).isWord() && pieces.is(i + 1, "of");
        boolean before = pieces.at(i - 1).isFigure() || pieces.is(i - 1, MONTH_CONTEXT);
        if (full > 0) {
            boolean doubtful = piece.lower().equals("may") || piece.lower().equals("march")
                    || piece.lower().equals("august");
            boolean fits = !doubtful || piece.isCapitalized() && (number || before) || pieces.at(i + 1).isFigure();
            return fits ? full : 0;
        }
        int abbreviated = TimeWords.shortMonth(piece.lower());
        boolean dot = pieces.is(i + 1, ".") && pieces.glued(i + 1);
        boolean listed = before && !pieces.is(i - 1, Set.of("and", "or", "the", "for"));
        boolean fits = piece.isCapitalized() && (number || dot && pieces.at(i + 2).isFigure() || listed);
        boolean lower = (pieces.at(i + 1).isFigure() || dot && pieces.at(i + 2).isFigure())
                && !piece.lower().equals("mar");
        return abbreviated > 0 && (fits || lower) ? abbreviated : 0;
    }

    /** "a.m.", "pm", "p.m" after figures. */
    private @Nullable TimeItem meridiem(int i) {
        boolean after = pieces.at(i - 1).isFigure() || pieces.is(i - 1, Set.of("noon", "midnight"))
                || items.size() > 0 && items.getLast().sign() == 'n';
        if (!after) {
            return null;
        }
        String word = pieces.lower(i);
        if (word.equals("am") || word.equals("pm")) {
            return new TimeItem('A', i, i + 1, null, word);
        }
        if ((word.equals("a") || word.equals("p")) && pieces.is(i + 1, ".") && pieces.is(i + 2, "m")) {
            return new TimeItem('A', i, pieces.is(i + 3, ".") && pieces.glued(i + 3) ? i + 4 : i + 3, null, word + "m");
        }
        return null;
    }
}
