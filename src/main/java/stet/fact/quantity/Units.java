package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and signs of measures, those outside the SI with what they convert to. */
final class Units {
    /** Words and abbreviations in lower case that are safe after a number, with or without a space. */
    private static final Map<String, Unit> WORDS = new HashMap<>();
    /** Abbreviations whose case counts, which stand after figures only. */
    private static final Map<String, Unit> SIGNS = new HashMap<>();

    static {
        lengths();
        masses();
        volumes();
        others();
        data();
    }

    private Units() {
    }

    private static void lengths() {
        metric("meter", "m", "metre", "meter");
        words(Unit.of("cm", "2.54"), "inch", "inches");
        words(Unit.of("m", "0.3048"), "foot", "feet", "ft");
        words(Unit.of("m", "0.9144"), "yard", "yards", "yd", "yds");
        words(Unit.of("km", "1.609344"), "mile", "miles", "mi");
        words(Unit.of("km", "1.852"), "nautical mile", "nautical miles");
        words(Unit.of("ly"), "light year", "light years", "lightyears");
        words(Unit.of("km2", "0.01"), "hectare", "hectares", "ha");
        words(Unit.of("km2", "0.0040468564"), "acre", "acres");
        words(Unit.of("km/h"), "kph", "kmph", "kmh");
        words(Unit.of("km/h", "1.609344"), "mph");
        words(Unit.of("km/h", "1.852"), "knot", "knots");
    }

    private static void masses() {
        metric("gram", "g", "gram", "gramme");
        words(Unit.of("kg"), "kilo", "kilos", "kgs");
        words(Unit.of("t"), "ton", "tons", "tonne", "tonnes", "metric ton", "metric tons", "metric tonne",
                "metric tonnes");
        words(Unit.of("kg", "0.45359237"), "pound", "pounds", "lb", "lbs");
        words(Unit.of("g", "28.349523"), "ounce", "ounces", "oz");
        words(Unit.of("kg", "6.35029318"), "stone");
        words(Unit.of("dram"), "drachma");
    }

    private static void volumes() {
        metric("litre", "l", "litre", "liter");
        words(Unit.of("bbl"), "barrel", "barrels", "bpd", "bbl");
        words(Unit.of("l", "3.785411784"), "gallon", "gallons");
        words(Unit.of("l", "0.473176473"), "pint", "pints");
        words(Unit.of("l", "0.0295735"), "fluid ounce", "fluid ounces");
        words(Unit.of("teaspoon"), "teaspoon", "teaspoons");
        words(Unit.of("tablespoon"), "tablespoon", "tablespoons");
    }

    private static void others() {
        metric("watt", "W", "watt");
        metric("hertz", "Hz", "hertz");
        metric("volt", "V", "volt");
        metric("joule", "J", "joule");
        metric("ampere", "A", "ampere", "amp");
        metric("pascal", "Pa", "pascal");
        words(Unit.of("kW", "0.7457"), "horsepower", "hp", "bhp");
        for (String[] power : new String[][]{{"kilo", "k"}, {"mega", "M"}, {"giga", "G"}, {"tera", "T"}}) {
            words(Unit.of(power[1] + "Wh"), power[0] + "watt hour", power[0] + "watt hours");
            SIGNS.put(power[1] + "Wh", Unit.of(power[1] + "Wh"));
        }
        words(Unit.of("kcal"), "calorie", "calories", "kcal");
        words(Unit.of("hPa"), "millibar", "millibars", "mbar");
        words(Unit.of("kPa", "6.894757"), "psi");
        words(Unit.of("dB"), "decibel", "decibels");
        words(Unit.of("rad"), "rad", "radian", "radians");
        words(Unit.of("turn"), "turn", "turns");
        words(Unit.of("K"), "kelvin", "kelvins");
        words(Unit.of("carat"), "carat", "carats");
    }

    private static void data() {
        String[][] prefixes = {{"", ""}, {"kilo", "k"}, {"mega", "M"}, {"giga", "G"}, {"tera", "T"}, {"peta", "P"}};
        for (String[] p : prefixes) {
            words(Unit.of(p[1] + "B"), p[0] + "byte", p[0] + "bytes");
            words(Unit.of(p[1] + "bit"), p[0] + "bit", p[0] + "bits");
            if (!p[1].isEmpty()) {
                SIGNS.put(p[1].toUpperCase(java.util.Locale.ROOT) + "B", Unit.of(p[1] + "B"));
                SIGNS.put(p[1] + "b", Unit.of(p[1] + "bit"));
                SIGNS.put(p[1] + "bps", Unit.of(p[1] + "bit/s"));
            }
        }
        SIGNS.put("mb", Unit.of("Mbit"));
        SIGNS.put("t", Unit.of("t"));
        SIGNS.put("gb", Unit.of("GB"));
    }

    /** A unit of the SI with its prefixes, which stays as it is. */
    private static void metric(String unit, String symbol, String... names) {
        String[][] prefixes = {{"", ""}, {"kilo", "k"}, {"centi", "c"}, {"milli", "m"}, {"micro", "µ"}, {"nano", "n"},
                {"deci", "d"}, {"pico", "p"}, {"mega", "M"}, {"giga", "G"}, {"tera", "T"}, {"hecto", "h"}};
        for (String[] p : prefixes) {
            Unit scaled = Unit.of(p[1] + symbol);
            for (String name : names) {
                words(scaled, p[0] + name, p[0] + name + "s");
            }
            boolean word = switch (p[1] + symbol) {
                case "A", "hm", "pA", "dA", "dV", "hA", "hg", "TV", "MA", "GA", "PA", "Mm", "mA", "Gm", "dg" -> true;
                default -> false;
            };
            if (!word) {
                SIGNS.put(p[1] + symbol, scaled);
            }
        }
        SIGNS.put("μ" + symbol, Unit.of("µ" + symbol));
    }

    private static void words(Unit unit, String... words) {
        for (String w : words) {
            WORDS.put(w, unit);
        }
    }

    /** The unit of a word such as miles; null for another. */
    static @Nullable Unit word(String lower) {
        return WORDS.get(lower);
    }

    /** The unit of a sign after figures such as km, its case kept; null for another. */
    static @Nullable Unit sign(String text) {
        return SIGNS.get(text);
    }

    /** The square or the cube of a length. */
    static Unit power(Unit length, int power) {
        BigDecimal factor = length.factor();
        return new Unit(length.symbol() + power, factor == null ? null : factor.pow(power), BigDecimal.ZERO);
    }

    static Unit fahrenheit() {
        return new Unit("°C", Numeral.divide(5, 9), BigDecimal.valueOf(-32));
    }
}
