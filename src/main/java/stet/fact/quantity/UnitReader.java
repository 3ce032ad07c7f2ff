package stet.fact.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the unit that follows a number: "square miles", "km/h", "degrees Celsius", "feet". */
final class UnitReader {
    private static final Set<String> DEGREES = Set.of("degree", "degrees", "deg", "°", "º");
    private static final Set<String> CELSIUS = Set.of("celsius", "celcius", "centigrade", "centigrate", "c");
    private static final Set<String> FAHRENHEIT = Set.of("fahrenheit", "farenheit", "f");
    private static final Set<String> HOURS = Set.of("hour", "h", "hr");
    private static final Set<String> SECONDS = Set.of("second", "s", "sec");
    private static final List<String> BRACKETS = List.of("(", "[", "{", "<");
    private static final List<String> CLOSING = List.of(")", "]", "}", ">");
    private static final Set<String> AFTER_HEAT = Set.of("in", "on", "at", "and", "or", "as", "during", "under", "by",
            "with",
            "for", "to", "while", "when", "after", "inside", "outside", "before");
    private static final Set<String> WEATHER = Set.of("temperature", "temperatures", "heat", "hot", "warm", "cold",
            "degree", "degrees", "celsius", "fahrenheit", "weather", "cool", "fever", "melts", "freezing", "boils",
            "thermometer", "thermometers", "stored", "refrigerated", "warmer", "colder", "°", "high", "low", "sun");
    private final Pieces pieces;
    private @Nullable Boolean weather;

    UnitReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * A unit and where it ends.
     *
     * @param unit the unit
     * @param to   the index after its last piece
     */
    record Found(Unit unit, int to) {
    }

    /**
     * The unit at that piece; null where none stands there.
     *
     * @param figures whether the number before it stands in figures
     * @param i       the index after the number
     */
    @Nullable
    Found read(int i, boolean figures) {
        if (BRACKETS.contains(pieces.lower(i)) && pieces.is(i + 2, CLOSING.get(BRACKETS.indexOf(pieces.lower(i))))) {
            Found inside = plain(i + 1, figures);
            return inside != null && inside.to() == i + 2 ? new Found(inside.unit(), i + 3) : null;
        }
        int at = pieces.skipHyphen(i);
        Found degrees = degrees(at, figures);
        Found unit = degrees == null ? plain(at, figures) : degrees;
        return unit == null ? null : speed(unit);
    }

    private @Nullable Found plain(int i, boolean figures) {
        if (pieces.is(i, Set.of("square", "sq", "cubic", "cu"))) {
            int at = pieces.is(i + 1, ".") ? i + 2 : i + 1;
            Found length = single(at, figures);
            boolean cubic = pieces.lower(i).startsWith("cu");
            return length == null ? null : new Found(Units.power(length.unit(), cubic ? 3 : 2), length.to());
        }
        Found found = single(i, figures);
        boolean power = found != null && pieces.glued(found.to()) && (pieces.is(found.to(), "2")
                || pieces.is(found.to(), "3") || pieces.is(found.to(), "²") || pieces.is(found.to(), "³"));
        if (found == null || !power) {
            return found;
        }
        boolean cubic = pieces.is(found.to(), "3") || pieces.is(found.to(), "³");
        return new Found(Units.power(found.unit(), cubic ? 3 : 2), found.to() + 1);
    }

    private @Nullable Found single(int i, boolean figures) {
        int second = pieces.skipHyphen(i + 1);
        Unit two = Units.word(pieces.lower(i) + " " + pieces.lower(second));
        if (two != null) {
            return new Found(two, second + 1);
        }
        Unit word = Units.word(pieces.lower(i));
        if (word != null && !(pieces.is(i, "stone") && pieces.at(i).isCapitalized())) {
            return new Found(word, i + 1);
        }
        if (figures && pieces.is(i, "\"") && !pieces.glued(i)) {
            Unit inch = Units.word("inch");
            return inch == null ? null : new Found(inch, i + 1);
        }
        Unit sign = figures ? Units.sign(pieces.at(i).text()) : null;
        return sign != null && signStands(i) ? new Found(sign, i + 1) : null;
    }

    /** A sign is a unit where no letters, figures or dots make a longer code of it: not "24703 m212". */
    private boolean signStands(int i) {
        boolean longer = pieces.glued(i + 1) && (pieces.at(i + 1).isFigure() && !pieces.is(i + 1, Set.of("2", "3"))
                || pieces.is(i + 1, "'") || pieces.is(i + 1, "’") || pieces.isHyphen(i + 1));
        boolean code = pieces.isHyphen(i - 2) && pieces.glued(i - 1)
                && (pieces.at(i - 3).isWord() || pieces.at(i - 4).isWord() && pieces.glued(i - 3));
        boolean clock = pieces.is(i, "pm") && !pieces.is(i - 2, "is");
        boolean single = pieces.lower(i).length() == 1 && !pieces.glued(i) && !Set.of("m", "g", "l")
                .contains(pieces.at(i).text());
        return !longer && !code && !clock && !single;
    }

    private @Nullable Found degrees(int i, boolean figures) {
        if (pieces.is(i, DEGREES)) {
            int at = pieces.is(i, "deg") && pieces.is(i + 1, ".") ? i + 2 : i + 1;
            if (scale(at) && !(pieces.is(at, "c") && pieces.is(at + 1, "."))) {
                return new Found(pieces.is(at, CELSIUS) ? Unit.of("°C") : Units.fahrenheit(), at + 1);
            }
            return new Found(Unit.of("°"), at);
        }
        boolean word = pieces.lower(i).length() > 1;
        boolean longer = pieces.glued(i + 1) && (pieces.at(i + 1).isWord() || pieces.at(i + 1).isFigure()
                || pieces.isHyphen(i + 1));
        boolean glued = figures && pieces.glued(i) && pieces.at(i).isCapitalized() && !longer
                && (ofWeather() || isHot(i));
        if (!scale(i) || !word && !glued) {
            return null;
        }
        return new Found(pieces.is(i, CELSIUS) ? Unit.of("°C") : Units.fahrenheit(), i + 1);
    }

    /** Whether it is an F after a number that the air may have, with no noun behind it. */
    private boolean isHot(int i) {
        java.math.BigDecimal value = Figures.value(pieces.lower(i - 1));
        boolean air = value != null && value.compareTo(java.math.BigDecimal.valueOf(30)) >= 0
                && value.compareTo(java.math.BigDecimal.valueOf(130)) <= 0;
        boolean noun = pieces.at(i + 1).isWord() && !pieces.is(i + 1, AFTER_HEAT);
        return air && pieces.is(i, "f") && !noun;
    }

    /** Whether the sentence speaks of heat, so that 97F is no form and no aircraft. */
    private boolean ofWeather() {
        if (weather == null) {
            boolean found = false;
            for (int i = 0; i < pieces.size() && !found; i++) {
                found = pieces.is(i, WEATHER);
            }
            weather = found;
        }
        return weather;
    }

    private boolean scale(int i) {
        return pieces.is(i, CELSIUS) || pieces.is(i, FAHRENHEIT);
    }

    /** A length with the time that it takes: miles an hour, km/h, meters per second. */
    private Found speed(Found found) {
        int at = found.to();
        boolean per = pieces.is(at, "per") || pieces.is(at, "an") || pieces.is(at, "a") || pieces.is(at, "/");
        if (per && pieces.is(at + 1, HOURS)) {
            return new Found(new Unit(found.unit().symbol() + "/h", found.unit().factor(), found.unit().offset()),
                    at + 2);
        }
        if (per && pieces.is(at + 1, SECONDS)) {
            return new Found(new Unit(found.unit().symbol() + "/s", found.unit().factor(), found.unit().offset()),
                    at + 2);
        }
        if (per && pieces.is(at + 1, Set.of("millisecond", "ms"))) {
            return new Found(new Unit(found.unit().symbol() + "/ms", found.unit().factor(), found.unit().offset()),
                    at + 2);
        }
        return found;
    }
}
