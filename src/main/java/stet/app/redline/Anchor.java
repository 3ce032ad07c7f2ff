package stet.app.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import stet.compare.FactChange;
import stet.compare.redline.Segment;
import stet.text.Span;

/**
 * Where a change stands in the column.
 *
 * @param row  of its words, from 0
 * @param span of its first words, in the row's text
 */
record Anchor(FactChange change, int row, Span span) {

    /** The anchors of all changes that stand in these rows, in reading order; one each. */
    static List<Anchor> of(List<Row> rows) {
        Set<FactChange> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words(var paragraph)) {
                int at = 0;
                for (Segment segment : paragraph.segments()) {
                    Span span = new Span(at, at + segment.text().length());
                    for (FactChange change : segment.changes()) {
                        if (seen.add(change)) {
                            anchors.add(new Anchor(change, i, span));
                        }
                    }
                    at = span.end();
                }
            }
        }
        return List.copyOf(anchors);
    }
}
