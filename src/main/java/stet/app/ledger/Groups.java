package stet.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.FactType;
import stet.message.Messages;

/** Puts the changes of a comparison together. */
final class Groups {
    private Groups() {
    }

    /**
     * All changes, group by group; within a group they keep their order.
     *
     * @param comparison whose changes they are; null where there are none
     */
    static List<Group> of(Grouping grouping, @Nullable Comparison comparison, List<FactChange> changes) {
        if (comparison == null || changes.isEmpty()) {
            return List.of();
        }
        return switch (grouping) {
            case NONE -> List.of(new Group("", "", changes));
            case TYPE -> byType(changes);
            case PARAGRAPH -> new Paragraphs(comparison).of(changes);
        };
    }

    /** The type with the most severe change first. */
    private static List<Group> byType(List<FactChange> changes) {
        Map<FactType, List<FactChange>> types = new LinkedHashMap<>();
        changes.forEach(c -> types.computeIfAbsent(c.type(), _ -> new ArrayList<>()).add(c));
        return types.entrySet().stream()
                .map(e -> new Group(Messages.text("ledger.typeGroup." + e.getKey().word()), "", e.getValue())).toList();
    }
}
