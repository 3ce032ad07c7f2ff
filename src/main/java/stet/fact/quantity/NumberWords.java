package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that number: one, twenty, hundred, million, first, half. */
public final class NumberWords {
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");
    private static final List<String> SMALL_ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth",
            "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> ORDINALS = new HashMap<>();
    /** Words that multiply; hundred stands apart as it multiplies inside a group. */
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(scale("thousand", 3), scale("million", 6),
            scale("billion", 9), scale("trillion", 12), scale("quadrillion", 15), scale("lakh", 5), scale("crore", 7),
            scale("mln", 6), scale("bln", 9), scale("bn", 9), scale("trn", 12), scale("tn", 12), scale("trln", 12),
            scale("tln", 12), scale("mil", 6), scale("thousands", 3), scale("millions", 6), scale("billions", 9),
            scale("trillions", 12), scale("lakhs", 5), scale("crores", 7));
    /** Letters that multiply when they follow figures. */
    private static final Map<String, BigDecimal> SUFFIXES = Map.ofEntries(scale("k", 3), scale("K", 3),
            scale("M", 6), scale("MM", 6), scale("mm", 6), scale("mn", 6), scale("MN", 6), scale("m", 6),
            scale("b", 9), scale("B", 9), scale("G", 9), scale("T", 12), scale("t", 12), scale("Bn", 9),
            scale("BN", 9));
    private static final Map<String, BigDecimal> SIGNS = Map.of("½", new BigDecimal("0.5"), "¼",
            new BigDecimal("0.25"), "¾", new BigDecimal("0.75"), "⅓", Numeral.divide(1, 3), "⅔", Numeral.divide(2, 3),
            "⅕", new BigDecimal("0.2"), "⅙", Numeral.divide(1, 6), "⅛", new BigDecimal("0.125"), "⅗",
            new BigDecimal("0.6"), "⅘", new BigDecimal("0.8"));
    private static final Set<String> DOZENS = Set.of("dozen", "dozens", "doz", "dz", "dozs", "dzs");

    static {
        for (int i = 0; i < SMALL.size(); i++) {
            CARDINALS.put(SMALL.get(i), i);
        }
        CARDINALS.putAll(Map.of("nought", 0, "naught", 0, "fourty", 40));
        for (int i = 0; i < TENS.size(); i++) {
            CARDINALS.put(TENS.get(i), 20 + 10 * i);
            ORDINALS.put(TENS.get(i).replaceFirst("y$", "ieth"), BigDecimal.valueOf(20 + 10 * i));
        }
        for (int i = 1; i < SMALL_ORDINALS.size(); i++) {
            ORDINALS.put(SMALL_ORDINALS.get(i), BigDecimal.valueOf(i));
        }
        ORDINALS.putAll(Map.of("nineth", BigDecimal.valueOf(9), "hundredth", BigDecimal.valueOf(100), "thousandth",
                BigDecimal.valueOf(1000), "millionth", BigDecimal.TEN.pow(6), "billionth", BigDecimal.TEN.pow(9),
                "trillionth", BigDecimal.TEN.pow(12)));
    }

    private NumberWords() {
    }

    private static Map.Entry<String, BigDecimal> scale(String word, int power) {
        return Map.entry(word, BigDecimal.TEN.pow(power));
    }

    /** 0 to 19, 20, 30, … 90; null for another word. */
    public static @Nullable Integer cardinal(String lower) {
        return CARDINALS.get(lower);
    }

    /** The place of first, second, twentieth, hundredth; null for another word. */
    public static @Nullable BigDecimal ordinal(String lower) {
        return ORDINALS.get(lower);
    }

    /** What thousand, million, bn or lakh multiplies by; null for another word. */
    static @Nullable BigDecimal scale(String lower) {
        return SCALES.get(lower);
    }

    /** What a letter after figures multiplies by, its case kept: k, M, b; null for another. */
    static @Nullable BigDecimal suffix(String text) {
        return SUFFIXES.get(text);
    }

    /** The value of a fraction sign such as ½; null for another mark. */
    static @Nullable BigDecimal sign(String mark) {
        return SIGNS.get(mark);
    }

    /** The denominator of half, thirds, quarter, fifths; null for another word. */
    static @Nullable BigDecimal denominator(String lower) {
        return switch (lower) {
            case "half", "halves" -> BigDecimal.TWO;
            case "quarter", "quarters" -> BigDecimal.valueOf(4);
            case "first", "second", "firsts", "seconds" -> null;
            default -> ordinal(isPlural(lower) ? lower.substring(0, lower.length() - 1) : lower);
        };
    }

    static boolean isPlural(String lower) {
        return lower.endsWith("s") && lower.length() > 3;
    }

    static boolean isDozen(String lower) {
        return DOZENS.contains(lower);
    }
}
