package stet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.compare.FactMatcher.Pair;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactValue.Office;
import stet.fact.NameLikeness;

/**
 * Compares the offices of each person over the whole of two articles: an office that one version gives to somebody and the
 * other does not, where the other gives him another one, or gives this one to somebody else.
 */
final class OfficeMatcher {
    /** More holders than this are no story but a list; then only equal names are one. */
    private static final int MANY = 300;
    /** How surely another office must stand in the slot of one, where its holder keeps an office. */
    private static final double ANOTHER = 0.2;

    private final Map<String, List<Fact>> ours;
    private final Map<String, List<Fact>> theirs;
    private final Slots slots;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Fact> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    OfficeMatcher(FactSheet original, FactSheet rewrite, Slots slots) {
        ours = byHolder(original);
        theirs = byHolder(rewrite);
        this.slots = slots;
    }

    private static Map<String, List<Fact>> byHolder(FactSheet sheet) {
        Map<String, List<Fact>> holders = new LinkedHashMap<>();
        for (Fact f : sheet.facts()) {
            if (f.value() instanceof Office o && o.holder() != null) {
                holders.computeIfAbsent(o.holder(), _ -> new ArrayList<>()).add(f);
            }
        }
        return holders;
    }

    /** The offices that stay with their holders, and those that do not. */
    List<Pair> pairs() {
        ours.forEach((holder, offices) -> same(holder, ours, theirs)
                .ifPresent(h -> compare(offices, theirs.getOrDefault(h, List.of()))));
        Stream.concat(moves(ours, theirs).stream(), moves(theirs, ours).stream().map(Move::mirrored))
                .sorted(Move.ORDER).forEach(this::move);
        return pairs;
    }

    /** The holder in the other article who is the same; nobody where two could be, here or there. */
    private static Optional<String> same(String holder, Map<String, List<Fact>> here, Map<String, List<Fact>> there) {
        return only(holder, there).filter(h -> only(h, here).filter(holder::equals).isPresent());
    }

    private static Optional<String> only(String holder, Map<String, List<Fact>> others) {
        if (others.containsKey(holder)) {
            return Optional.of(holder);
        }
        if (others.size() > MANY) {
            return Optional.empty();
        }
        List<String> like = others.keySet().stream()
                .filter(h -> NameLikeness.of(h, holder) != NameLikeness.DIFFERENT).toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private void compare(List<Fact> ourOffices, List<Fact> theirOffices) {
        List<Pair> all = new ArrayList<>();
        ourOffices.forEach(o -> theirOffices
                .forEach(r -> all.add(new Pair(o, r, titles(o, r), slots.of(o.place(), r.place())))));
        List<Pair> kept = all.stream().filter(p -> p.match().isKept())
                .sorted(Comparator.comparing(Pair::match).thenComparing(Rivals.SUREST)).toList();
        kept.forEach(this::settle);
        // the same office told twice by one version and once by the other is no other office
        kept.forEach(p -> settled.addAll(List.of(p.original(), p.rewrite())));
        List<Pair> other = all.stream()
                .filter(p -> p.match() == Match.DIFFERENT && (kept.isEmpty() || p.slot() > ANOTHER))
                .sorted(Rivals.SUREST).toList();
        other.forEach(this::settle);
        other.forEach(p -> {
            settleAgain(p.original(), ourOffices);
            settleAgain(p.rewrite(), theirOffices);
        });
    }

    /** Where the holder's office is called by the same title again it is the same change. */
    private void settleAgain(Fact office, List<Fact> offices) {
        if (settled.contains(office)) {
            offices.stream().filter(f -> titles(f, office) == Match.EQUAL).forEach(settled::add);
        }
    }

    private void settle(Pair pair) {
        if (!settled.contains(pair.original()) && !settled.contains(pair.rewrite())) {
            settled.addAll(List.of(pair.original(), pair.rewrite()));
            pairs.add(new Pair(pair.original(), pair.rewrite(), pair.match(), 1));
        }
    }

    private static Match titles(Fact a, Fact b) {
        return a.value() instanceof Office x && b.value() instanceof Office y
                ? Offices.titles(x.title(), y.title())
                : Match.INCOMPARABLE;
    }

    /**
     * An office that one version gives to a person whom both know, and the other to somebody else.
     *
     * @param office    the office, of the original
     * @param elsewhere the same office of the rewrite
     * @param told      where the change is shown
     * @param merged    whether it is shown at another office, which the person keeps
     */
    private record Move(Fact office, Fact elsewhere, Pair told, boolean merged) {
        private static final Comparator<Move> ORDER = Comparator.comparing((Move m) -> !m.merged())
                .thenComparing(Move::told, Rivals.SUREST);

        Move mirrored() {
            return new Move(elsewhere, office, new Pair(told.rewrite(), told.original(), told.match(), told.slot()),
                    merged);
        }
    }

    private List<Move> moves(Map<String, List<Fact>> here, Map<String, List<Fact>> there) {
        List<Move> moves = new ArrayList<>();
        here.forEach((holder, offices) -> same(holder, here, there).ifPresent(h -> offices.stream()
                .filter(f -> !settled.contains(f)).forEach(f -> elsewhere(f, h, there).forEach(g -> {
                    Optional<Fact> beside = beside(f, offices, there.getOrDefault(h, List.of()));
                    moves.add(new Move(f, g, new Pair(f, beside.orElse(g), Match.DIFFERENT, 1), beside.isPresent()));
                }))));
        return moves;
    }

    private void move(Move move) {
        if (!settled.contains(move.office()) && !settled.contains(move.elsewhere())) {
            settled.addAll(List.of(move.office(), move.elsewhere()));
            pairs.add(move.told());
        }
    }

    /** Where others hold this very office in the other article. */
    private Stream<Fact> elsewhere(Fact office, String holder, Map<String, List<Fact>> there) {
        return there.entrySet().stream().filter(e -> !e.getKey().equals(holder)).flatMap(e -> e.getValue().stream())
                .filter(g -> !settled.contains(g) && titles(office, g) == Match.EQUAL);
    }

    /** "deputy chief executive and chairman": the office beside it that its holder keeps in the other article. */
    private static Optional<Fact> beside(Fact office, List<Fact> hers, List<Fact> there) {
        return hers.stream()
                .filter(h -> h.place().block() == office.place().block()
                        && office.place().span().start() - h.place().span().end() == " and ".length())
                .flatMap(h -> there.stream().filter(t -> titles(h, t) == Match.EQUAL)).findFirst();
    }
}
