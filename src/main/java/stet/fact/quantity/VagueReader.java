package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Numeral.Form;

/**
 * Reads numbers that only tell a size: "hundreds", "tens of millions", "several billion", "a few dozen". A plural scale
 * stands for one to ten of it, "several" and "a few" for two to ten of it.
 */
final class VagueReader {
    private static final Set<String> FEW = Set.of("several", "few", "couple", "many");
    private final Pieces pieces;

    VagueReader(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable
    Numeral read(int i) {
        int at = pieces.is(i, "a") && (pieces.is(i + 1, "few") || pieces.is(i + 1, "couple")) ? i + 1 : i;
        if (pieces.is(at, FEW)) {
            int word = pieces.is(at + 1, "of") ? at + 2 : at + 1;
            BigDecimal size = pieces.lower(word).endsWith("s") ? null : size(pieces.lower(word));
            return size == null ? null : vague(i, word + 1, size.multiply(BigDecimal.TWO), size);
        }
        BigDecimal size = plural(pieces.lower(i));
        if (size == null) {
            return null;
        }
        BigDecimal more = pieces.is(i + 1, "of") ? plural(pieces.lower(i + 2)) : null;
        if (more != null) {
            BigDecimal product = size.multiply(more);
            return vague(i, i + 3, product, product);
        }
        return pieces.is(i, "tens") ? null : vague(i, i + 1, size, size);
    }

    private static Numeral vague(int from, int to, BigDecimal low, BigDecimal size) {
        return new Numeral(from, to, low, size.multiply(BigDecimal.TEN), Form.VAGUE);
    }

    private static @Nullable BigDecimal plural(String word) {
        return word.endsWith("s") ? size(word.substring(0, word.length() - 1)) : null;
    }

    private static @Nullable BigDecimal size(String word) {
        return switch (word) {
            case "ten" -> BigDecimal.TEN;
            case "dozen" -> BigDecimal.valueOf(12);
            case "score" -> BigDecimal.valueOf(20);
            case "hundred" -> BigDecimal.valueOf(100);
            case "thousand" -> BigDecimal.valueOf(1000);
            case "million" -> BigDecimal.TEN.pow(6);
            case "billion" -> BigDecimal.TEN.pow(9);
            case "trillion" -> BigDecimal.TEN.pow(12);
            default -> null;
        };
    }
}
