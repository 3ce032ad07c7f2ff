package stet.report;

import java.util.List;
import java.util.Locale;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Ledger;
import stet.message.Messages;
import stet.text.Article;
import stet.report.subject.Subject;
import stet.report.subject.Row;
import stet.report.subject.LedgerOrder;

/** What stands on a page: the verdict, both texts side by side, the ledger. */
final class HtmlBody {
    private final Subject subject;
    private final Comparison comparison;
    private final List<FactChange> changes;
    private final Markup out;

    HtmlBody(Subject subject, Markup out) {
        this.subject = subject;
        this.out = out;
        comparison = subject.comparison();
        changes = LedgerOrder.of(comparison.changes());
    }

    void write() {
        head();
        texts();
        new HtmlLedger(subject, changes, out).write();
        out.open("footer").element("p", Messages.text("report.html.limits")).close("footer").raw("\n");
    }

    private void head() {
        out.open("header").element("p", Messages.text("report.pair", subject.original(), subject.rewrite()), "class",
                "pair").element("h1", comparison.rewrite().analysis().article().title(), "dir", "auto");
        comparison.notices().forEach(notice -> out.element("p", notice.text(), "class", "notice"));
        out.element("p", Wording.completeness(comparison.ledger()), "class", "complete");
        bar(comparison.ledger());
        out.element("p", Wording.reuse(comparison));
        Wording.decided(subject).ifPresent(words -> out.element("p", words, "class", "decided"));
        key();
        out.close("header").raw("\n");
    }

    /** The original's facts as one line: what was kept, altered and dropped; apart from it what was added. */
    private void bar(Ledger ledger) {
        int all = ledger.kept() + ledger.altered() + ledger.dropped() + ledger.added();
        if (all > 0) {
            out.open("div", "class", "bar", "role", "img", "aria-label", Wording.completeness(ledger));
            part("kept", ledger.kept(), all);
            part("altered", ledger.altered(), all);
            part("dropped", ledger.dropped(), all);
            part("added", ledger.added(), all);
            out.close("div");
        }
    }

    private void part(String kind, int count, int all) {
        if (count > 0) {
            out.element("i", "", "class", kind, "style",
                    String.format(Locale.ROOT, "width:%.2f%%", 100.0 * count / all));
        }
    }

    private void key() {
        out.open("p", "class", "key");
        for (String kind : List.of("altered", "dropped", "added")) {
            out.element("span", Messages.text("report.kind." + kind), "class", "mark high " + kind).text(" ");
        }
        out.element("a", Messages.text("report.html.ledger", changes.size()), "href", "#ledger").text(" ")
                .text(Messages.text("report.html.key")).close("p");
    }

    private void texts() {
        HtmlColumn original = new HtmlColumn(subject, HtmlColumn.Side.ORIGINAL, changes, out);
        HtmlColumn rewrite = new HtmlColumn(subject, HtmlColumn.Side.REWRITE, changes, out);
        out.open("main").element("h2", Messages.text("report.html.texts"), "id", "texts").open("div", "class",
                "row names");
        name(Messages.text("report.html.original"), subject.original(), comparison.original().analysis().article());
        name(Messages.text("report.html.rewrite"), subject.rewrite(), comparison.rewrite().analysis().article());
        out.close("div").raw("\n");
        for (Row row : Row.of(comparison)) {
            out.open("div", "class", "row");
            original.cell(row.original());
            rewrite.cell(row.rewrite());
            out.close("div").raw("\n");
        }
        out.close("main").raw("\n");
    }

    private void name(String side, String path, Article article) {
        String credit = article.metadata().credit();
        out.open("div").element("h3", side).open("p").text(path);
        if (credit != null) {
            out.raw("<br>").text(credit);
        }
        out.close("p").close("div");
    }
}
