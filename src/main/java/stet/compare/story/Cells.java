package stet.compare.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.fact.Fact;

/** Says what each version made of a fact, and where it has that from. */
final class Cells {
    private final List<Witness> witnesses;
    private final Stemma stemma;
    private final List<Integer> order;

    Cells(List<Witness> witnesses, Stemma stemma) {
        this.witnesses = witnesses;
        this.stemma = stemma;
        order = stemma.order();
    }

    Row row(Slot slot) {
        return new Row(slot.fact().type(), slot.isInOriginal() ? slot.fact() : null,
                order.stream().map(v -> cell(slot, v)).toList());
    }

    private Cell cell(Slot slot, int version) {
        FactChange change = slot.change(version);
        if (change == null) {
            return slot.isInOriginal() ? unchanged(slot, version) : new Cell.Absent();
        }
        return switch (change) {
            case FactChange.Altered altered -> new Cell.Altered(altered, origin(slot, version));
            case FactChange.Dropped dropped -> new Cell.Dropped(dropped);
            case FactChange.Added added -> new Cell.Added(added, origin(slot, version));
        };
    }

    private Cell unchanged(Slot slot, int version) {
        Fact there = there(slot, witnesses.get(version));
        int source = stemma.source(version);
        return source != Stemma.BASE && slot.change(source) instanceof FactChange.Altered wrong
                ? new Cell.Restored(there, wrong.rewrite())
                : new Cell.Kept(there);
    }

    private static @Nullable Fact there(Slot slot, Witness witness) {
        return slot.spots().stream().sorted(Comparator.comparing(Slot.Spot::place)).map(witness.kept()::get)
                .filter(f -> f != null).findFirst()
                .orElseGet(() -> witness.keptValues().get(SameValue.key(slot.fact())));
    }

    private Origin origin(Slot slot, int version) {
        if (isTaken(slot, version)) {
            return Origin.TAKEN;
        }
        int first = order.stream().filter(v -> slot.reading(v) == slot.reading(version) && !isTaken(slot, v))
                .min(Comparator.comparing(this::day)).orElse(version);
        return first == version ? Origin.FIRST : Origin.AGAIN;
    }

    private boolean isTaken(Slot slot, int version) {
        int source = stemma.source(version);
        return source != Stemma.BASE && slot.reading(source) == slot.reading(version);
    }

    /** What bears no date comes last. */
    private LocalDate day(int version) {
        LocalDate day = stemma.day(version);
        return day == null ? LocalDate.MAX : day;
    }
}
