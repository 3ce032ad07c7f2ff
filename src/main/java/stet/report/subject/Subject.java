package stet.report.subject;

import java.util.Map;
import stet.compare.Comparison;
import stet.compare.FactChange;

/**
 * What a report is about.
 *
 * @param id         names the comparison to a program
 * @param original   names the original, as a person would: a path
 * @param rewrite    names the rewrite
 * @param comparison what there is to say of them
 * @param remarks    what the reader said of its changes; those not in it were not spoken of
 */
public record Subject(String id, String original, String rewrite, Comparison comparison,
        Map<FactChange, Remark> remarks) {
    public Subject {
        remarks = Map.copyOf(remarks);
    }

    /** One that no reader has spoken of. */
    public Subject(String id, String original, String rewrite, Comparison comparison) {
        this(id, original, rewrite, comparison, Map.of());
    }

    /** What the reader said of that change; {@link Remark#NONE} where nothing was said. */
    public Remark remark(FactChange change) {
        return remarks.getOrDefault(change, Remark.NONE);
    }
}
