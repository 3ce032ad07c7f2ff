package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Amount.Kind;

/** Reads what follows a number: a percent sign, the name of a currency, a unit of measure. */
final class TailReader {
    private static final BigDecimal MANY_POUNDS = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final Set<String> CUPS = Set.of("cup", "cups");
    private final Pieces pieces;
    private final UnitReader units;

    TailReader(Pieces pieces) {
        this.pieces = pieces;
        this.units = new UnitReader(pieces);
    }

    /** The tail after that number; one of kind NUMBER and no length where there is none. */
    Tail read(Numeral n) {
        int at = n.form() == Numeral.Form.VAGUE && pieces.is(n.to(), "of") ? n.to() + 1 : n.to();
        Tail tail = percent(at);
        tail = tail == null ? money(n, at) : tail;
        if (tail == null) {
            boolean figures = pieces.at(n.to() - 1).isFigure() || n.form() == Numeral.Form.FIGURES
                    || NumberWords.sign(pieces.lower(n.to() - 1)) != null;
            UnitReader.Found unit = units.read(at, figures);
            unit = unit == null && n.form() == Numeral.Form.FRACTION && figures && pieces.is(at, CUPS)
                    ? new UnitReader.Found(Unit.of("cup"), at + 1)
                    : unit;
            tail = unit == null || pieces.isHyphen(at) && !pieces.glued(at + 1)
                    ? null
                    : new Tail(Kind.MEASURE, unit.unit(), unit.to());
        }
        return tail == null ? Tail.none(n.to()) : tail;
    }

    private @Nullable Tail percent(int i) {
        int at = pieces.skipHyphen(i);
        boolean per = pieces.is(at, "per", "cent") || pieces.is(at, "per", "cents");
        if (pieces.is(at, Set.of("%", "percent", "percents", "pct", "percentage", "٪", "％")) || per) {
            int end = per ? at + 2 : at + 1;
            int point = pieces.skipHyphen(end);
            boolean points = pieces.is(point, Set.of("point", "points", "pts"));
            return points
                    ? new Tail(Kind.PERCENT, Unit.of("pp"), point + 1)
                    : new Tail(Kind.PERCENT, Unit.of("%"), end);
        }
        int second = pieces.skipHyphen(at + 1);
        if (pieces.is(at, "basis") && pieces.is(second, Set.of("point", "points"))) {
            return new Tail(Kind.PERCENT, Unit.of("pp", "0.01"), second + 1);
        }
        return pieces.is(at, "pp") || pieces.is(at, "ppt") ? new Tail(Kind.PERCENT, Unit.of("pp"), at + 1) : null;
    }

    private @Nullable Tail money(Numeral n, int i) {
        int at = pieces.skipHyphen(i);
        if (n.form() == Numeral.Form.ORDINAL) {
            return null;
        }
        Tail nation = ofNation(at);
        if (nation != null) {
            return nation;
        }
        String word = pieces.lower(at);
        String sign = Currencies.symbol(word);
        if (sign != null) {
            boolean startsNext = pieces.at(at + 1).isFigure() && (pieces.glued(at + 1) || !pieces.glued(at))
                    && (pieces.glued(at + 1) || !pieces.at(at + 2).text().equals(word)
                            && !pieces.is(at + 2, Set.of("cent", "cents")));
            return startsNext && (at > i || !pieces.glued(at)) ? null : new Tail(Kind.MONEY, Unit.of(sign), at + 1);
        }
        if (Currencies.isCode(word) && pieces.at(at).text().chars().noneMatch(Character::isLowerCase)
                || Currencies.isCode(word) && !Set.of("try", "pen", "cop", "all", "php").contains(word)) {
            return code(n, at);
        }
        if (word.startsWith("m") && word.length() == 4 && Currencies.isCode(word.substring(1))) {
            return new Tail(Kind.MONEY, new Unit(Currencies.code(word.substring(1)), MILLION, BigDecimal.ZERO),
                    at + 1);
        }
        String code = Currencies.named(word);
        if (code != null && pieces.is(at + 1, Set.of("cent", "cents")) && !pieces.glued(at + 1)) {
            return new Tail(Kind.MONEY, Unit.of("cent"), at + 2);
        }
        return code == null || Currencies.isDoubtful(word) && !surelyMoney(n, word, at)
                ? null
                : new Tail(Kind.MONEY, Unit.of(code), at + 1);
    }

    /** A code, and the scale that some put after it: "75 USD million". */
    private @Nullable Tail code(Numeral n, int at) {
        boolean startsNext = !pieces.glued(at) && pieces.glued(at + 1) && pieces.at(at + 1).isFigure();
        BigDecimal scale = NumberWords.scale(pieces.lower(at + 1));
        String code = Currencies.code(pieces.lower(at));
        if (startsNext || n.form() == Numeral.Form.FRACTION && scale != null) {
            return null;
        }
        return scale == null
                ? new Tail(Kind.MONEY, Unit.of(code), at + 1)
                : new Tail(Kind.MONEY, new Unit(code, scale, BigDecimal.ZERO), at + 2);
    }

    private @Nullable Tail ofNation(int i) {
        int at = i;
        String nation = pieces.lower(i);
        if (pieces.is(i, "u", ".", "s")) {
            nation = "us";
            at = pieces.is(i + 3, ".") ? i + 3 : i + 2;
        }
        boolean two = pieces.is(i, "hong", "kong") || pieces.is(i, "new", "zealand") || pieces.is(i, "sri", "lankan");
        if (two) {
            nation = pieces.is(i, "sri") ? "lankan" : nation + " " + pieces.lower(i + 1);
            at = i + 1;
        }
        String word = pieces.lower(at + 1);
        String code = Currencies.ofNation(nation, word);
        boolean known = pieces.at(i).isWord() && Currencies.named(word) != null && isNationality(nation);
        code = code == null && known ? Currencies.named(word) : code;
        return code == null ? null : new Tail(Kind.MONEY, Unit.of(code), at + 2);
    }

    private static boolean isNationality(String word) {
        return Set.of("chinese", "japanese", "finnish", "dutch", "turkish", "russian", "ukrainian", "polish",
                "hungarian", "israeli", "thai", "brazilian", "spanish", "portuguese", "south", "korean", "austrian",
                "indonesian", "malaysian", "vietnamese", "kazakh", "turkmen", "nigerian", "african", "irish")
                .contains(word);
    }

    private boolean surelyMoney(Numeral n, String word, int at) {
        boolean scaled = NumberWords.scale(pieces.lower(n.to() - 1)) != null || pieces.at(n.to() - 1).isWord()
                && pieces.glued(n.to() - 1);
        BigDecimal least = word.startsWith("pound") ? MANY_POUNDS : BigDecimal.valueOf(100);
        boolean mass = word.startsWith("pound") && (pieces.is(at + 1, "of") || pieces.is(at + 1, "per")
                || pieces.isHyphen(at - 1));
        return (scaled || n.value().compareTo(least) >= 0 || pieces.is(at + 1, "sterling")) && !mass;
    }
}
