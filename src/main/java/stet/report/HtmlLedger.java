package stet.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.message.Messages;
import stet.report.subject.Subject;
import stet.report.subject.Remark;

/** Every change as a row of a table, with what the reader said of it; each side leads to its place in the text. */
final class HtmlLedger {
    private final Subject subject;
    private final List<FactChange> changes;
    private final Markup out;

    /** @param changes in ledger order */
    HtmlLedger(Subject subject, List<FactChange> changes, Markup out) {
        this.subject = subject;
        this.changes = changes;
        this.out = out;
    }

    void write() {
        out.open("section", "class", "ledger", "aria-labelledby", "ledger").element("h2",
                Messages.text("report.html.ledger", changes.size()), "id", "ledger");
        if (changes.isEmpty()) {
            out.element("p", Messages.text("report.same"));
        } else {
            table();
        }
        out.close("section").raw("\n");
    }

    private void table() {
        out.open("table").open("thead").open("tr");
        heading(Messages.text("report.html.number"));
        heading(Messages.text("report.html.change"));
        heading(Messages.text("report.html.original"));
        heading(Messages.text("report.html.rewrite"));
        heading(Messages.text("report.html.why"));
        out.close("tr").close("thead").open("tbody").raw("\n");
        for (int i = 0; i < changes.size(); i++) {
            change(i + 1, changes.get(i));
        }
        out.close("tbody").close("table");
    }

    private void heading(String words) {
        out.element("th", words, "scope", "col");
    }

    private void change(int number, FactChange change) {
        Remark remark = subject.remark(change);
        out.open("tr", "id", "c" + number, "class",
                change.kind() + " " + change.severity().word() + " " + remark.verdict().word());
        out.element("th", String.valueOf(number), "scope", "row", "class", "n");
        out.open("td").element("strong", Wording.kind(change), "class", "kind")
                .text(" " + Wording.nature(change)).close("td");
        value("o" + number, change.inOriginal().orElse(null), Messages.text("report.html.notInOriginal"));
        value("r" + number, change.inRewrite().orElse(null), Messages.text("report.html.notInRewrite"));
        out.open("td", "class", "why").text(change.why());
        remark(remark);
        out.close("td").close("tr").raw("\n");
    }

    private void remark(Remark remark) {
        if (!remark.equals(Remark.NONE)) {
            out.open("span", "class", "remark").element("b", Wording.verdict(remark));
            if (!remark.note().isBlank()) {
                out.text(" ").element("span", remark.note(), "class", "said", "dir", "auto");
            }
            out.close("span");
        }
    }

    private void value(String anchor, @Nullable Fact fact, String missing) {
        if (fact == null) {
            out.element("td", missing, "class", "missing");
        } else {
            out.open("td", "class", "value", "dir", "auto").element("a", Wording.value(fact), "href", "#" + anchor)
                    .close("td");
        }
    }
}
