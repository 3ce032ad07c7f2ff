package stet.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.compare.FactMatcher.Pair;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Quantity;

/**
 * Finds figures that a version has worked out from two of the other's in the joined blocks: 105,000 from 75,000 and
 * 30,000, "three points" from 24 % and 27 %. Small bare counts add up only where they are named in one breath: many sums
 * make a four or a five.
 */
final class Sums {
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    /** More figures than these in a block are a table, in which some sum always fits. */
    private static final int MOST = 24;

    private static final Pattern AND = Pattern.compile(" (?:[\\p{L}-]++ ){1,2}and (?:a further )?");

    /** By identity: a small count and the one it is named with, "three men and four women"; only these add up. */
    private final Map<Fact, Fact> inOneBreath = new IdentityHashMap<>();
    private final Map<Integer, List<Fact>> ofOriginal;
    private final Map<Integer, List<Fact>> ofRewrite;
    private final JoinedBlocks joined;
    private final Map<Integer, List<Fact>> seenFromOriginal = new HashMap<>();
    private final Map<Integer, List<Fact>> seenFromRewrite = new HashMap<>();

    Sums(FactSheet original, FactSheet rewrite, JoinedBlocks joined) {
        ofOriginal = amounts(original);
        ofRewrite = amounts(rewrite);
        this.joined = joined;
    }

    private Map<Integer, List<Fact>> amounts(FactSheet sheet) {
        Map<Integer, List<Fact>> byBlock = new HashMap<>();
        for (Fact f : sheet.facts()) {
            if (f.value() instanceof Quantity q && q.upper() == null && f.type() != FactType.ORDINAL) {
                byBlock.computeIfAbsent(f.place().block(), _ -> new ArrayList<>()).add(f);
            }
        }
        byBlock.forEach((block, facts) -> list(facts, sheet.analysis().article().block(block).text()));
        return byBlock;
    }

    private void list(List<Fact> facts, String text) {
        for (int i = 1; i < facts.size(); i++) {
            int from = facts.get(i - 1).place().span().end();
            int to = facts.get(i).place().span().start();
            if (from < to && AND.matcher(text.substring(from, to)).matches()) {
                inOneBreath.put(facts.get(i - 1), facts.get(i));
            }
        }
    }

    /** Whether the rewrite's figure of a pair is made of the original's and another of its own version. */
    boolean explain(Pair p) {
        return isMadeOf(p.rewrite(), inOriginal(p.rewrite()), p.original())
                || isMadeOf(p.original(), inRewrite(p.original()), p.rewrite());
    }

    /** Whether a large figure of the rewrite lies between two of the original: 137 votes, from 21,864 and 21,727. */
    boolean isWorkedOutInRewrite(Fact f) {
        return isLarge(f) && isMadeOf(f, inOriginal(f), null);
    }

    /** Whether a large figure of the original lies between two of the rewrite. */
    boolean isWorkedOutInOriginal(Fact f) {
        return isLarge(f) && isMadeOf(f, inRewrite(f), null);
    }

    private static boolean isLarge(Fact f) {
        return f.value() instanceof Quantity q && q.amount().compareTo(LARGE) >= 0;
    }

    /** Whether a figure of the original is the sum or the difference of two of the rewrite, or one such part. */
    boolean explainsOriginal(Fact f) {
        return explains(f, inRewrite(f), this::inOriginal);
    }

    /** The same for a figure of the rewrite. */
    boolean explainsRewrite(Fact f) {
        return explains(f, inOriginal(f), this::inRewrite);
    }

    private boolean explains(Fact f, List<Fact> there, Function<Fact, List<Fact>> back) {
        return f.value() instanceof Quantity && (isMadeOf(f, there, null)
                || there.stream().anyMatch(sum -> isMadeOf(sum, back.apply(sum), f)));
    }

    /** The original's figures in the blocks that a figure of the rewrite is joined with. */
    private List<Fact> inOriginal(Fact ofRewrite) {
        return seenFromRewrite.computeIfAbsent(ofRewrite.place().block(),
                b -> in(joined.ofRewrite(b), this.ofOriginal));
    }

    private List<Fact> inRewrite(Fact ofOriginal) {
        return seenFromOriginal.computeIfAbsent(ofOriginal.place().block(),
                b -> in(joined.ofOriginal(b), this.ofRewrite));
    }

    private static List<Fact> in(Set<Integer> blocks, Map<Integer, List<Fact>> facts) {
        return blocks.stream().flatMap(b -> facts.getOrDefault(b, List.of()).stream()).toList();
    }

    /** Whether a figure is the sum or the difference of two, of which one is {@code part} where that is given. */
    private boolean isMadeOf(Fact fact, List<Fact> others, @Nullable Fact part) {
        if (others.size() > MOST || !(fact.value() instanceof Quantity q)) {
            return false;
        }
        Set<Fact> parts = part == null ? new HashSet<>(others) : Set.of(part);
        for (Fact a : others) {
            for (Fact b : others) {
                boolean asked = parts.contains(a) || parts.contains(b);
                if (a != b && asked && a.value() instanceof Quantity x && b.value() instanceof Quantity y
                        && isSum(q, x, y) && (isTelling(q) || isTotal(q, x, y) && areOneList(a, b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTotal(Quantity q, Quantity x, Quantity y) {
        return q.amount().compareTo(x.amount()) > 0 && q.amount().compareTo(y.amount()) > 0;
    }

    private boolean areOneList(Fact a, Fact b) {
        return inOneBreath.get(a) == b || inOneBreath.get(b) == a;
    }

    private static boolean isTelling(Quantity q) {
        return q.upper() == null && q.amount().signum() > 0
                && (q.unit().isEmpty() ? q.amount().compareTo(SMALL) >= 0 : true);
    }

    /**
     * Whether the sum or the difference of two different amounts, percent and points taken as one; what lies between
     * two shares are points.
     */
    private static boolean isSum(Quantity q, Quantity x, Quantity y) {
        String unit = unit(q);
        boolean same = unit.equals(unit(x)) && unit.equals(unit(y));
        boolean points = q.unit().equals("%") && x.unit().equals("%") && y.unit().equals("%");
        return same && !points && x.amount().signum() > 0 && y.amount().signum() > 0
                && x.amount().compareTo(y.amount()) != 0
                && (x.amount().add(y.amount()).compareTo(q.amount()) == 0
                        || x.amount().subtract(y.amount()).compareTo(q.amount()) == 0);
    }

    private static String unit(Quantity q) {
        return q.unit().equals("pp") ? "%" : q.unit();
    }
}
