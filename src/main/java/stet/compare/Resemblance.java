package stet.compare;

import java.util.List;
import java.util.TreeSet;
import stet.fact.Fact;
import stet.fact.FactValue.NameValue;
import stet.fact.FactValue.Quantity;

/**
 * How much one value looks like a slip for the other: digits transposed, a zero too many, a namesake. It only helps to
 * choose between unequal partners; the slot decides whether there is a change at all.
 */
final class Resemblance {
    private static final double SLIP = 0.3;

    private Resemblance() {
    }

    /** From 0 to {@value #SLIP}. */
    static double of(Fact a, Fact b) {
        boolean slip = a.value() instanceof Quantity x && b.value() instanceof Quantity y && digits(x).equals(digits(y))
                || a.value() instanceof NameValue n && b.value() instanceof NameValue m && isNamesake(n, m);
        return slip ? SLIP : a.type() == b.type() ? SLIP / 3 : 0;
    }

    /** Whether the fact is an amount of two unlike digits or more: few others have just these by chance. */
    static boolean isTelling(Fact fact) {
        return fact.value() instanceof Quantity q && new TreeSet<>(digits(q)).size() > 1;
    }

    /** Whether two amounts of one unit have the same digits: transposed, or with a zero too many. */
    static boolean isSlip(Fact a, Fact b) {
        return a.value() instanceof Quantity x && b.value() instanceof Quantity y && x.unit().equals(y.unit())
                && digits(x).equals(digits(y)) && x.amount().compareTo(y.amount()) != 0;
    }

    /** The digits without zeros, sorted: the same for 427.9 and 429.7, for 5 million and 5 billion. */
    private static List<Integer> digits(Quantity q) {
        return q.amount().stripTrailingZeros().unscaledValue().abs().toString().chars().filter(c -> c != '0').sorted()
                .boxed().toList();
    }

    /** Whether the facts are names that share a word: "Kim Jong Un", "Kim Jong Il". */
    static boolean isNamesake(Fact a, Fact b) {
        return a.value() instanceof NameValue n && b.value() instanceof NameValue m && !isCouple(n) && !isCouple(m)
                && isNamesake(n, m);
    }

    /** "Berg-Holm talks": two bearers, not one of either name. */
    private static boolean isCouple(NameValue name) {
        return name.normal().indexOf('-') > 0 && name.normal().indexOf(' ') < 0;
    }

    private static boolean isNamesake(NameValue a, NameValue b) {
        String name = a.normal();
        int start = 0;
        for (int end = 0; end <= name.length(); end++) {
            if (isEdge(name, end)) {
                if (end > start && hasWord(b.normal(), name, start, end)) {
                    return true;
                }
                start = end + 1;
            }
        }
        return false;
    }

    private static boolean hasWord(String name, String other, int start, int end) {
        for (int i = 0; i + end - start <= name.length(); i++) {
            if (isEdge(name, i - 1) && isEdge(name, i + end - start)
                    && name.regionMatches(i, other, start, end - start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String name, int at) {
        return at < 0 || at == name.length() || name.charAt(at) == ' ' || name.charAt(at) == '-';
    }
}
