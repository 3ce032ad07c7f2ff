package stet.report.tei;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import stet.align.BlockLink;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.report.subject.Remark;
import stet.report.subject.Subject;
import stet.text.Article;

/** What is said of the texts from outside: a note on each change, and which blocks carry the same content. */
final class Back {
    private final Xml xml;
    private final Subject subject;
    private final Witness original;
    private final Witness rewrite;

    Back(Xml xml, Subject subject, Witnesses witnesses) {
        this.xml = xml;
        this.subject = subject;
        original = witnesses.original();
        rewrite = witnesses.rewrite();
    }

    void write(List<FactChange> changes) throws XMLStreamException {
        List<BlockLink> links = subject.comparison().alignment().blocks().stream().filter(this::isOfTheStory).toList();
        if (changes.isEmpty() && links.isEmpty()) {
            return;
        }
        xml.element("back", List.of(), () -> {
            xml.line();
            xml.element("div", List.of("type", "changes"), () -> notes(changes));
            xml.line();
            xml.element("div", List.of("type", "alignment"), () -> links(links));
            xml.line();
        });
    }

    private void notes(List<FactChange> changes) throws XMLStreamException {
        for (int i = 0; i < changes.size(); i++) {
            FactChange change = changes.get(i);
            xml.line();
            xml.element("note", attributes(i + 1, change), () -> note(change));
        }
    }

    private List<String> attributes(int number, FactChange change) {
        Stream<Witness> sides = Stream.of(original, rewrite).filter(w -> w.facts().containsKey(number));
        List<Witness> witnesses = sides.toList();
        return List.of("xml:id", Analyses.id(number), "n", String.valueOf(number), "type", "change", "ana",
                Analyses.of(change), "target", pointers(witnesses.stream().map(w -> w.startId(number))), "targetEnd",
                pointers(witnesses.stream().map(w -> w.endId(number))));
    }

    private void note(FactChange change) throws XMLStreamException {
        Remark remark = subject.remark(change);
        value(original, change.inOriginal().orElse(null));
        value(rewrite, change.inRewrite().orElse(null));
        xml.words("seg", change.why(), "type", "why");
        if (remark.verdict() != Remark.Verdict.OPEN) {
            xml.words("seg", remark.verdict().word(), "type", "decision");
        }
        xml.words("seg", remark.note(), "type", "note");
    }

    private void value(Witness witness, @Nullable Fact fact) throws XMLStreamException {
        if (fact != null) {
            xml.words("seg", fact.value().normal(), "type", "value", "corresp", "#" + witness.name());
        }
    }

    private void links(List<BlockLink> links) throws XMLStreamException {
        if (!links.isEmpty()) {
            xml.element("linkGrp", List.of("type", "alignment"), () -> {
                for (BlockLink link : links) {
                    xml.line();
                    xml.empty("link", "type", link.moved() ? "moved" : "aligned", "target",
                            pointers(Stream.concat(ids(original, link.original()), ids(rewrite, link.rewrite()))));
                }
            });
        }
    }

    private boolean isOfTheStory(BlockLink link) {
        return ids(original, link.original()).findAny().isPresent()
                && ids(rewrite, link.rewrite()).findAny().isPresent();
    }

    private static Stream<String> ids(Witness witness, List<Integer> blocks) {
        Article article = witness.article();
        return blocks.stream().filter(b -> article.block(b).isStory()).map(witness::blockId);
    }

    private static String pointers(Stream<String> ids) {
        return ids.map(id -> "#" + id).collect(Collectors.joining(" "));
    }
}
