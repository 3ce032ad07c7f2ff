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
        ours.forEach((holder, offices) -> same(holder, theirs)
                .ifPresent(h -> compare(offices, theirs.getOrDefault(h, List.of()))));
        moved(ours, theirs, true);
        moved(theirs, ours, false);
        return pairs;
    }

    /** The holder in the other article who is the same; nobody where two could be. */
    private static Optional<String> same(String holder, Map<String, List<Fact>> others) {
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
        List<Fact> mine = new ArrayList<>(ourOffices);
        List<Fact> others = new ArrayList<>(theirOffices);
        boolean kept = false;
        for (Fact o : ourOffices) {
            Optional<Fact> same = theirOffices.stream().filter(r -> titles(o, r).isKept())
                    .min(Comparator.comparing((Fact r) -> titles(o, r)).thenComparing(r -> others.contains(r) ? 0 : 1));
            if (same.isPresent()) {
                kept = true;
                mine.remove(o);
                others.remove(same.get());
                settle(new Pair(o, same.get(), titles(o, same.get()), 1));
            }
        }
        others.removeIf(r -> ourOffices.stream().anyMatch(o -> titles(o, r).isKept()));
        for (Fact o : mine) {
            for (Fact r : others) {
                boolean open = !settled.contains(o) && !settled.contains(r);
                if (open && titles(o, r) == Match.DIFFERENT && (!kept || slots.of(o.place(), r.place()) > 0.2)) {
                    settle(new Pair(o, r, Match.DIFFERENT, 1));
                }
            }
        }
    }

    private void settle(Pair pair) {
        if (settled.add(pair.original()) & settled.add(pair.rewrite())) {
            pairs.add(pair);
        }
    }

    private static Match titles(Fact a, Fact b) {
        return a.value() instanceof Office x && b.value() instanceof Office y
                ? Offices.titles(x.title(), y.title())
                : Match.INCOMPARABLE;
    }

    /** Offices that only one version gives to a person whom both know, while the other gives them to somebody else. */
    private void moved(Map<String, List<Fact>> here, Map<String, List<Fact>> there, boolean inOriginal) {
        for (Map.Entry<String, List<Fact>> holder : here.entrySet()) {
            Optional<String> same = same(holder.getKey(), there);
            for (Fact f : holder.getValue()) {
                if (!settled.contains(f) && same.isPresent()) {
                    elsewhere(f, same.get(), there).ifPresent(g -> {
                        Fact old = beside(f, holder.getValue(), there.getOrDefault(same.get(), List.of())).orElse(g);
                        settled.addAll(List.of(f, g));
                        pairs.add(inOriginal
                                ? new Pair(f, old, Match.DIFFERENT, 1)
                                : new Pair(old, f, Match.DIFFERENT, 1));
                    });
                }
            }
        }
    }

    /** Who else holds this very office in the other article, and not here. */
    private Optional<Fact> elsewhere(Fact office, String holder, Map<String, List<Fact>> there) {
        return there.entrySet().stream().filter(e -> !e.getKey().equals(holder)).flatMap(e -> e.getValue().stream())
                .filter(g -> !settled.contains(g) && titles(office, g) == Match.EQUAL).findFirst();
    }

    /** "deputy chief executive and chairman": the office beside it that its holder keeps in the other article. */
    private static Optional<Fact> beside(Fact office, List<Fact> hers, List<Fact> there) {
        return hers.stream()
                .filter(h -> h.place().block() == office.place().block()
                        && office.place().span().start() - h.place().span().end() == " and ".length())
                .flatMap(h -> there.stream().filter(t -> titles(h, t) == Match.EQUAL)).findFirst();
    }
}
