package stet.report.tei;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.report.subject.Row;
import stet.text.Block;
import stet.text.Span;

/**
 * Both texts in one: words that they share stand once, where they part stands an apparatus entry with a reading of each.
 * Furniture is left out.
 */
final class Body {
    private final Xml xml;
    private final Comparison comparison;
    private final Witness original;
    private final Witness rewrite;
    private final Analyses analyses;

    Body(Xml xml, Comparison comparison, Witnesses witnesses, Analyses analyses) {
        this.xml = xml;
        this.comparison = comparison;
        original = witnesses.original();
        rewrite = witnesses.rewrite();
        this.analyses = analyses;
    }

    void write() throws XMLStreamException {
        xml.element("body", List.of(), () -> {
            int number = 0;
            for (Row row : Row.of(comparison)) {
                Witness.Passage before = original.passage(row.original());
                Witness.Passage after = rewrite.passage(row.rewrite());
                if (!before.text().isEmpty() || !after.text().isEmpty()) {
                    passage(++number, before, after, isLinked(row));
                }
            }
            if (number == 0) {
                xml.line();
                xml.empty("ab");
            }
            xml.line();
        });
    }

    private boolean isLinked(Row row) {
        return comparison.alignment().blocks().stream().anyMatch((BlockLink l) -> l.original().stream()
                .anyMatch(row.original()::contains) && l.rewrite().stream().anyMatch(row.rewrite()::contains));
    }

    private void passage(int number, Witness.Passage before, Witness.Passage after, boolean linked)
            throws XMLStreamException {
        Reading first = new Reading(before);
        Reading second = new Reading(after);
        List<Collation.Segment> segments = linked
                ? Collation.of(before.text(), after.text())
                : Collation.apart(before.text(), after.text());
        xml.line();
        xml.element("ab", List.of("n", String.valueOf(number), "xml:space", "preserve"), () -> {
            for (Collation.Segment segment : segments) {
                if (segment.same()) {
                    shared(segment, first, second);
                } else {
                    entry(segment, first, second);
                }
            }
        });
    }

    private void shared(Collation.Segment segment, Reading first, Reading second) throws XMLStreamException {
        List<Mark> marks = Stream.concat(first.marks(segment.original()).stream(),
                second.marks(segment.rewrite()).stream()).sorted(Mark.ORDER).toList();
        marked(first.words(segment.original()), marks);
    }

    private void entry(Collation.Segment segment, Reading first, Reading second) throws XMLStreamException {
        List<Integer> changes = Stream.concat(first.changes(segment.original()), second.changes(segment.rewrite()))
                .distinct().sorted().toList();
        xml.element("app", analyses.attributes(changes), () -> {
            reading(original, first, segment.original());
            reading(rewrite, second, segment.rewrite());
        });
    }

    private void reading(Witness witness, Reading reading, Span span) throws XMLStreamException {
        xml.element("rdg", List.of("wit", "#" + witness.name()),
                () -> marked(reading.words(span), reading.marks(span)));
    }

    private void marked(String words, List<Mark> marks) throws XMLStreamException {
        int at = 0;
        for (Mark mark : marks) {
            xml.text(words.substring(at, mark.at()));
            at = mark.at();
            mark(mark);
        }
        xml.text(words.substring(at));
    }

    private void mark(Mark mark) throws XMLStreamException {
        Block block = mark.block();
        if (block == null) {
            xml.empty("anchor", "xml:id", mark.id());
        } else {
            String witness = mark.id().substring(0, mark.id().indexOf('.'));
            xml.empty("milestone", "unit", "block", "type", block.role().word(), "n", String.valueOf(block.number()),
                    "edRef", "#" + witness, "xml:id", mark.id());
        }
    }
}
