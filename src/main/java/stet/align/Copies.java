package stet.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import stet.text.Role;

/**
 * The sentences of an article, equal ones gathered, as a table or a list cut into lines has them. What is told of one
 * holds for all its copies, so that work grows with what is different. Of many copies the first meets the first of the
 * other article, the second the second, what is left over the last: all with all would be one passage of everything.
 */
final class Copies {
    /** So few copies all meet each other. */
    private static final int FEW = 4;

    private final List<Form> forms;
    private final List<List<Integer>> groups;

    private Copies(Map<Form, List<Integer>> byForm) {
        forms = List.copyOf(byForm.keySet());
        groups = List.copyOf(byForm.values());
    }

    private record Form(String text, Role role) {
    }

    static Copies of(List<Profile> profiles) {
        Map<Form, List<Integer>> byForm = new LinkedHashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            Profile p = profiles.get(i);
            byForm.computeIfAbsent(new Form(p.analyzed().text(), p.role()), _ -> new ArrayList<>()).add(i);
        }
        return new Copies(byForm);
    }

    /** How many different sentences there are. */
    int size() {
        return groups.size();
    }

    /** The first copy of the i-th different sentence, by which they are ordered. */
    int first(int i) {
        return groups.get(i).getFirst();
    }

    /** Tells every pair of copies of a sentence here and one there that meet. */
    void meet(int here, Copies other, int there, BiConsumer<Integer, Integer> met) {
        List<Integer> ours = groups.get(here);
        List<Integer> theirs = other.groups.get(there);
        if (ours.size() <= FEW && theirs.size() <= FEW) {
            ours.forEach(o -> theirs.forEach(t -> met.accept(o, t)));
            return;
        }
        boolean same = forms.get(here).equals(other.forms.get(there));
        int fewer = Math.min(ours.size(), theirs.size());
        for (int i = 0; i < (same ? Math.max(ours.size(), theirs.size()) : fewer); i++) {
            met.accept(ours.get(Math.min(i, ours.size() - 1)), theirs.get(Math.min(i, theirs.size() - 1)));
        }
    }
}
