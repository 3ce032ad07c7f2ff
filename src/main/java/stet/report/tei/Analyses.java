package stet.report.tei;

import java.util.List;
import java.util.stream.Collectors;
import stet.compare.FactChange;

/**
 * What kind of change each is, said by pointers into the header's taxonomies.
 *
 * @param changes in ledger order; the first has number 1
 */
record Analyses(List<FactChange> changes) {

    /** The identifier of the note on the change of that number. */
    static String id(int change) {
        return "c" + change;
    }

    /** {@code #altered #number #high}. */
    static String of(FactChange change) {
        return "#" + change.kind() + " #" + change.type().word() + " #" + change.severity().word();
    }

    /** The attributes of an apparatus entry that holds facts of these changes; the worst says what it is. */
    List<String> attributes(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of("type", "wording");
        }
        String notes = numbers.stream().map(n -> "#" + id(n)).collect(Collectors.joining(" "));
        return List.of("type", "fact", "ana", of(changes.get(numbers.getFirst() - 1)), "corresp", notes);
    }
}
