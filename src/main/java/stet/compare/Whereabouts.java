package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.language.Token;
import stet.text.Place;
import stet.text.Span;

/**
 * Tells places of one name apart: near a town is not in it, and where a city took the place of its region, the words that
 * say so belong to the change.
 */
final class Whereabouts {
    private static final Map<String, String> KINDS = kinds();
    private static final Set<String> NEAR = Set.of("near", "outside", "beyond", "off");
    private static final Set<String> IN = Set.of("in", "inside", "within", "at");
    /** How surely both names must stand in one slot. */
    private static final double SLOT = 0.3;

    private final Slots slots;
    private final Words ours;
    private final Words theirs;

    Whereabouts(Tokens original, Tokens rewrite, Slots slots) {
        this.slots = slots;
        ours = new Words(original);
        theirs = new Words(rewrite);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (String[] row : Table.rows("localities.tsv")) {
            for (int i = 1; i < row.length; i++) {
                kinds.put(row[i], row[0]);
            }
        }
        return Map.copyOf(kinds);
    }

    /**
     * What the words beside a name say of it.
     *
     * @param value the words' group
     * @param words where they stand, the name included
     */
    private record Said(String value, Place words) {
    }

    /** The pairs of kept names whose words make them other places. */
    List<FactMatcher.Pair> altered(List<Kept> kept) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        for (Kept k : kept) {
            if (isPlace(k) && slots.of(k.original().place(), k.rewrite().place()) >= SLOT) {
                differ(k, ours.nearness(k.original()), theirs.nearness(k.rewrite())).ifPresent(altered::add);
            }
        }
        return altered;
    }

    /** The pair with the words that tell its places apart, where their names alone read the same. */
    FactMatcher.Pair inFull(FactMatcher.Pair p) {
        return p.original().type() == FactType.PLACE && p.original().text().equalsIgnoreCase(p.rewrite().text())
                ? differ(new Kept(p.original(), p.rewrite()), ours.kind(p.original()), theirs.kind(p.rewrite()))
                        .orElse(p)
                : p;
    }

    private static boolean isPlace(Kept k) {
        return k.original().type() == FactType.PLACE || k.rewrite().type() == FactType.PLACE;
    }

    private Optional<FactMatcher.Pair> differ(Kept k, Optional<Said> o, Optional<Said> r) {
        return o.isPresent() && r.isPresent() && !o.get().value().equals(r.get().value())
                ? Optional.of(new FactMatcher.Pair(whole(k.original(), o.get(), ours.all().sheet()),
                        whole(k.rewrite(), r.get(), theirs.all().sheet()), Match.DIFFERENT, 1))
                : Optional.empty();
    }

    private static Fact whole(Fact name, Said said, FactSheet sheet) {
        return sheet.fact(FactType.PLACE, said.words(), name.value());
    }

    /** What an article's words say beside its names. */
    private record Words(Tokens all) {

        /** "The Orva region", "the city of Orva", "Orva province". */
        Optional<Said> kind(Fact name) {
            int block = name.place().block();
            Span span = name.place().span();
            Token after = at(block, tokens(block).ceilingKey(span.end()));
            if (after != null && KINDS.containsKey(lower(after))) {
                return said(KINDS.getOrDefault(lower(after), ""), block, span.start(), after.span().end());
            }
            Token before = at(block, tokens(block).lowerKey(span.start()));
            Token head = before != null && lower(before).equals("of") ? previous(block, before) : before;
            return head == null || !KINDS.containsKey(lower(head))
                    ? Optional.empty()
                    : said(KINDS.getOrDefault(lower(head), ""), block, head.span().start(), span.end());
        }

        /** "Near Orva", "in Orva". */
        Optional<Said> nearness(Fact name) {
            int block = name.place().block();
            Token before = at(block, tokens(block).lowerKey(name.place().span().start()));
            if (before == null || !NEAR.contains(lower(before)) && !IN.contains(lower(before))) {
                return Optional.empty();
            }
            return said(NEAR.contains(lower(before)) ? "near" : "in", block, before.span().start(),
                    name.place().span().end());
        }

        private static Optional<Said> said(String value, int block, int start, int end) {
            return Optional.of(new Said(value, new Place(block, new Span(start, end))));
        }

        private @Nullable Token previous(int block, Token t) {
            return at(block, tokens(block).lowerKey(t.span().start()));
        }

        private NavigableMap<Integer, Token> tokens(int block) {
            return all.in(block);
        }

        private @Nullable Token at(int block, @Nullable Integer key) {
            return key == null ? null : tokens(block).get(key);
        }

        private static String lower(Token t) {
            return t.text().toLowerCase(Locale.ROOT);
        }
    }
}
