package stet.app.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.message.Messages;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/**
 * Puts changes together by the paragraph that they stand in: the original's, in its order. What was added counts to the
 * paragraph that its own carries on; a paragraph that is all new follows the one before it.
 */
final class Paragraphs {
    private static final int WORDS = 90;

    private final Article original;
    private final Article rewrite;
    private final Map<Integer, Integer> ours;
    private final Map<Integer, Integer> theirs;
    /** The rewrite's paragraph → the original's that it carries. */
    private final Map<Integer, Integer> carried = new HashMap<>();

    /** Where a paragraph stands; one of the rewrite alone has its own number as well, else 0. */
    private record Spot(int original, int rewrite) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return original != other.original
                    ? Integer.compare(original, other.original)
                    : Integer.compare(rewrite, other.rewrite);
        }
    }

    Paragraphs(Comparison comparison) {
        original = comparison.original().analysis().article();
        rewrite = comparison.rewrite().analysis().article();
        ours = numbers(original);
        theirs = numbers(rewrite);
        for (BlockLink link : comparison.alignment().blocks()) {
            link.rewrite().forEach(r -> carried.merge(r, link.original().getFirst(), Math::min));
        }
    }

    List<Group> of(List<FactChange> changes) {
        Map<Spot, List<FactChange>> spots = new TreeMap<>();
        changes.forEach(c -> spots.computeIfAbsent(spot(c), _ -> new ArrayList<>()).add(c));
        return spots.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
    }

    private Spot spot(FactChange change) {
        Optional<Fact> ours = change.inOriginal();
        if (ours.isPresent()) {
            return new Spot(ours.get().place().block(), 0);
        }
        int own = change.inRewrite().orElseThrow().place().block();
        Integer same = carried.get(own);
        return same != null ? new Spot(same, 0) : new Spot(before(own), own);
    }

    /** The original's paragraph that the nearest one before this one of the rewrite carries; 0 where there is none. */
    private int before(int own) {
        for (int number = own - 1; number > 0; number--) {
            Integer same = carried.get(number);
            if (same != null) {
                return same;
            }
        }
        return 0;
    }

    private Group group(Spot spot, List<FactChange> changes) {
        boolean added = spot.rewrite() > 0;
        Article article = added ? rewrite : original;
        Block block = article.block(added ? spot.rewrite() : spot.original());
        String name = Messages.text("ledger.block." + block.role().word(),
                Objects.requireNonNull((added ? theirs : ours).get(block.number())));
        return new Group(added ? Messages.text("ledger.inTheRewrite", name) : name, words(block.text()), changes);
    }

    /** The numbers of an article's blocks as a reader would count: all running text together, every other role for itself. */
    private static Map<Integer, Integer> numbers(Article article) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        Map<Integer, Integer> numbers = new HashMap<>();
        article.blocks().forEach(
                b -> numbers.put(b.number(), counts.merge(isText(b) ? Role.BODY : b.role(), 1, Integer::sum)));
        return numbers;
    }

    private static boolean isText(Block block) {
        return block.role() == Role.BODY || block.role() == Role.QUOTE || block.role() == Role.LIST;
    }

    private static String words(String text) {
        int end = text.length() <= WORDS ? -1 : text.lastIndexOf(' ', WORDS);
        return end < 0 ? text.substring(0, Math.min(text.length(), WORDS)) : text.substring(0, end) + "…";
    }
}
