package stet.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Notice;
import stet.message.Messages;
import stet.report.HtmlColumn.Side;
import stet.report.docx.Comment;
import stet.text.Article;
import stet.text.Place;
import stet.text.Span;
import stet.report.subject.Subject;
import stet.report.subject.Remark;
import stet.report.subject.LedgerOrder;

/** The comments beside a redline: the verdict at its head, every change of a fact at its place, every move. */
final class Margin {

    /** A comment and the words that it is about. */
    record Note(Side side, Place place, Comment comment) {
    }

    private final Subject subject;
    private final Comparison comparison;
    private final List<Note> notes = new ArrayList<>();

    private Margin(Subject subject) {
        this.subject = subject;
        comparison = subject.comparison();
    }

    static List<Note> of(Subject subject) {
        Margin margin = new Margin(subject);
        margin.verdict();
        LedgerOrder.of(subject.comparison().changes()).forEach(margin::change);
        subject.comparison().alignment().blocks().stream().filter(BlockLink::moved).forEach(margin::moved);
        return List.copyOf(margin.notes);
    }

    private void verdict() {
        Article rewrite = comparison.rewrite().analysis().article();
        List<String> lines = new ArrayList<>(comparison.notices().stream().map(Notice::text).toList());
        lines.add(Wording.completeness(comparison.ledger()));
        lines.add(Wording.reuse(comparison));
        Wording.decided(subject).ifPresent(lines::add);
        rewrite.story().stream().findFirst().ifPresent(b -> notes.add(new Note(Side.REWRITE,
                whole(rewrite, b.number()),
                new Comment(Messages.text("report.pair", subject.original(), subject.rewrite()), lines))));
    }

    private void change(FactChange change) {
        Optional<Place> after = change.inRewrite().map(f -> f.place());
        Side side = after.isPresent() ? Side.REWRITE : Side.ORIGINAL;
        Place place = after.or(() -> change.inOriginal().map(f -> f.place())).orElseThrow();
        List<String> lines = new ArrayList<>(List.of(change.why()));
        change.inOriginal().ifPresent(
                f -> lines.add(
                        Messages.text("report.docx.said", Messages.text("report.html.original"), Wording.value(f))));
        change.inRewrite().ifPresent(
                f -> lines.add(
                        Messages.text("report.docx.said", Messages.text("report.html.rewrite"), Wording.value(f))));
        Remark remark = subject.remark(change);
        if (!remark.equals(Remark.NONE)) {
            lines.add((Wording.verdict(remark) + " " + remark.note()).strip());
        }
        notes.add(new Note(side, place, new Comment(Wording.kind(change) + " " + Wording.nature(change), lines)));
    }

    private void moved(BlockLink link) {
        Article rewrite = comparison.rewrite().analysis().article();
        int first = Collections.min(link.rewrite());
        if (rewrite.block(first).isStory()) {
            String numbers = link.original().stream().map(String::valueOf).collect(Collectors.joining(", "));
            notes.add(new Note(Side.REWRITE, whole(rewrite, first),
                    new Comment(Messages.text("report.html.movedInOriginal", numbers), List.of())));
        }
    }

    private static Place whole(Article article, int block) {
        return new Place(block, new Span(0, article.block(block).text().length()));
    }
}
