package stet.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.fact.FactValue.Quantity;

/**
 * Amounts whose words leave something to the text around them: the unit ("at 69" after "$71"), which dollars or crowns
 * are meant, metres or millions ("25m").
 */
final class LooseAmounts {
    /** Currencies that one bare word or sign may mean. */
    private static final List<Set<String>> NAMESAKES = List.of(
            Set.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "ZWL"), Set.of("SEK", "NOK", "DKK", "CZK", "ISK"),
            Set.of("CHF", "FRF", "BEF", "XOF"), Set.of("MXN", "ARS", "CLP", "COP", "PHP", "CUP"),
            Set.of("GBP", "EGP", "SYP", "LBP"), Set.of("INR", "PKR", "LKR", "NPR"),
            Set.of("KWD", "IQD", "JOD", "RSD", "DZD", "TND"), Set.of("IRR", "SAR", "QAR", "YER"),
            Set.of("KES", "UGX", "TZS"), Set.of("RUB", "BYN"), Set.of("TRY", "ITL"));
    private static final Pattern FIGURES = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** A sign or a name of money with nothing that says whose. */
    private static final Pattern BARE_MONEY = Pattern
            .compile("(?:^|[^\\p{L}])\\$|(?:^|(?:\\d|\\b(?:hundred|thousand|(?:m|b|tr)illion|bn))[ -]?)"
                    + "(?:dollars?|crowns?|kron(?:or|er|a|e)|francs?|pesos?|pounds?|rupees?|dinars?|r[iy]y?als?|shillings?"
                    + "|rou?bles?|lira)");
    private static final Pattern GLUED_M = Pattern.compile("\\d[\\d.,]*m\\b");
    private static final double MILLION = 1e6;

    private LooseAmounts() {
    }

    /** Whether the values differ by what their words leave open, and by no more. */
    static boolean mayAgree(Quantity a, String words, Quantity b, String otherWords) {
        String x = words.toLowerCase(Locale.ROOT);
        String y = otherWords.toLowerCase(Locale.ROOT);
        return isUnitLeftOut(a, x, b, y) || isUnitLeftOut(b, y, a, x) || areNamesakes(a, x, b, y)
                || isMillions(a, x, b) || isMillions(b, y, a);
    }

    /** Whether two sums of different currencies are so different that one is no slip for the other. */
    static boolean areOtherMoney(Quantity a, String words, Quantity b, String otherWords) {
        return isMoney(a) && isMoney(b) && !a.unit().equals(b.unit()) && !figures(words).equals(figures(otherWords));
    }

    private static boolean isMoney(Quantity q) {
        return q.unit().matches("[A-Z]{3}");
    }

    private static boolean isUnitLeftOut(Quantity bare, String words, Quantity full, String fullWords) {
        boolean out = bare.unit().isEmpty() && !full.unit().isEmpty() && bare.upper() == null && full.upper() == null;
        boolean coin = full.unit().equals("cent")
                && bare.amount().movePointRight(2).compareTo(full.amount()) == 0;
        return out && (coin || bare.amount().compareTo(full.amount()) == 0
                || !figures(words).isEmpty() && figures(words).equals(figures(fullWords)) && isPlain(words));
    }

    /** Figures alone, so that 4.6 is not taken for 4.6 million of something. */
    private static boolean isPlain(String words) {
        return words.chars().noneMatch(Character::isLetter);
    }

    private static boolean areNamesakes(Quantity a, String words, Quantity b, String otherWords) {
        return a.amount().compareTo(b.amount()) == 0
                && (BARE_MONEY.matcher(words).find() || BARE_MONEY.matcher(otherWords).find())
                && NAMESAKES.stream().anyMatch(s -> s.contains(a.unit()) && s.contains(b.unit()));
    }

    private static boolean isMillions(Quantity metres, String words, Quantity other) {
        return metres.unit().equals("m") && !other.unit().equals("m") && GLUED_M.matcher(words).find()
                && Math.abs(metres.amount().doubleValue() * MILLION - other.amount().doubleValue()) < 1;
    }

    private static String figures(String words) {
        Matcher m = FIGURES.matcher(words);
        return m.find() ? m.group() : "";
    }
}
