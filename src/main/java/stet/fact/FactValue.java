package stet.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Bound;

/** What a fact says, whatever words it says it in. */
public sealed interface FactValue {

    /** The normal form: the same for every way to say the same thing, as {@code cli.md} defines it. */
    String normal();

    /**
     * Somebody, something or somewhere.
     *
     * @param normal the fullest form of the name in the article, without titles
     */
    record NameValue(String normal) implements FactValue {
    }

    /**
     * A count, an amount or a measure.
     *
     * @param bound  how the words hedge it
     * @param amount the amount, or the lower end of a range
     * @param upper  the upper end of a range; null for a single amount
     * @param unit   ISO 4217 code, {@code %}, {@code pp} (percentage points), SI unit, or empty for a bare number
     */
    record Quantity(Bound bound, BigDecimal amount, @Nullable BigDecimal upper, String unit) implements FactValue {
        @Override
        public String normal() {
            String number = plain(amount) + (upper == null ? "" : "-" + plain(upper));
            return bound.sign() + number + (unit.isEmpty() ? "" : " " + unit);
        }

        private static String plain(BigDecimal n) {
            return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * A date, a time, a duration or an age.
     *
     * @param bound how the words hedge it
     * @param timex ISO 8601 or TIMEX3: {@code 2024-01-16}, {@code 2024-W03}, {@code P3Y}, {@code XXXX-WXX-2}
     */
    record Time(Bound bound, String timex) implements FactValue {
        @Override
        public String normal() {
            return bound.sign() + timex;
        }
    }

    /**
     * Words between quotation marks.
     *
     * @param words   without marks
     * @param speaker the normal name of who says them; null where nobody is named
     */
    record Quote(String words, @Nullable String speaker) implements FactValue {
        @Override
        public String normal() {
            return words;
        }
    }

    /**
     * Who says a statement.
     *
     * @param speaker the normal name of the source
     * @param act     what the source does, as a lemma: say, accuse, deny
     */
    record Attribution(String speaker, String act) implements FactValue {
        @Override
        public String normal() {
            return speaker;
        }
    }

    /**
     * A title or an office.
     *
     * @param title  in dictionary form, lower case
     * @param holder the normal name of who holds it; null where nobody is named
     */
    record Office(String title, @Nullable String holder) implements FactValue {
        @Override
        public String normal() {
            return title;
        }
    }

    /**
     * How sure or how wide a statement is.
     *
     * @param kind   the scale it stands on
     * @param degree its name on that scale, the same for synonyms: {@code possible}, {@code alleged}, {@code not}
     */
    record Certainty(Kind kind, String degree) implements FactValue {
        /** The scales of certainty. */
        public enum Kind {
            MODALITY, ALLEGATION, NEGATION, SCOPE, RANK
        }

        @Override
        public String normal() {
            return degree;
        }
    }

    /**
     * A content word or phrase that carries the statement.
     *
     * @param normal its lemmas, separated by spaces
     */
    record Term(String normal) implements FactValue {
    }
}
