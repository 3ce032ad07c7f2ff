package stet.app.ledger;

import java.util.List;
import stet.compare.FactChange;

/**
 * Changes that belong together, under a name.
 *
 * @param name    for a person, no two alike; empty where nothing is grouped
 * @param words   the first words of what it stands for; may be empty
 * @param changes most severe first
 */
record Group(String name, String words, List<FactChange> changes) {
    Group {
        changes = List.copyOf(changes);
    }

    boolean isNamed() {
        return !name.isEmpty();
    }
}
