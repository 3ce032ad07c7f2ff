package stet.compare;

import java.util.HashSet;
import java.util.Set;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactValue.NameValue;

/**
 * The agencies that file a story, by their name in the dateline: "LUNDA (Lakewire) —". They are told things and asked
 * for comment; nobody in the story stands for them.
 */
final class Agencies {
    private final Set<String> names = new HashSet<>();

    Agencies(FactSheet original, FactSheet rewrite) {
        collect(original);
        collect(rewrite);
    }

    private void collect(FactSheet sheet) {
        for (Fact f : sheet.facts()) {
            if (f.value() instanceof NameValue) {
                String text = sheet.analysis().article().block(f.place().block()).text();
                String after = text.substring(f.place().span().end());
                boolean opened = f.place().span().start() > 0 && text.charAt(f.place().span().start() - 1) == '(';
                if (opened && (after.startsWith(") —") || after.startsWith(") –") || after.startsWith(") -"))) {
                    names.add(f.value().normal());
                }
            }
        }
    }

    /** Whether one of the two is such an agency and the other is not. */
    boolean part(Fact a, Fact b) {
        return isAgency(a) != isAgency(b);
    }

    private boolean isAgency(Fact f) {
        return f.value() instanceof NameValue n && names.contains(n.normal());
    }
}
