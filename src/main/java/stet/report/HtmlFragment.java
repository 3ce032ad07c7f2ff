package stet.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.message.Messages;
import stet.report.subject.Subject;
import stet.report.subject.Remark;

/** Changes as a piece of HTML without a style sheet, for copying into a mail or a document. */
public final class HtmlFragment {
    private final Subject subject;
    private final Markup out;

    private HtmlFragment(Subject subject, Markup out) {
        this.subject = subject;
        this.out = out;
    }

    /** These changes, each with the sentences that it stands in; nothing in it can run. */
    public static String of(Subject subject, List<FactChange> changes) {
        StringWriter text = new StringWriter();
        HtmlFragment fragment = new HtmlFragment(subject, new Markup(text));
        changes.forEach(fragment::change);
        return text.toString();
    }

    private void change(FactChange change) {
        out.open("p").element("b", Wording.kind(change)).text(" " + Wording.nature(change) + ". " + change.why());
        Remark remark = subject.remark(change);
        if (!remark.equals(Remark.NONE)) {
            out.text(" ").element("i", Wording.verdict(remark)).text((" " + remark.note()).stripTrailing());
        }
        out.close("p");
        quoted(Messages.text("report.html.original"), subject.comparison().original(), change.inOriginal());
        quoted(Messages.text("report.html.rewrite"), subject.comparison().rewrite(), change.inRewrite());
    }

    private void quoted(String side, FactSheet sheet, Optional<Fact> fact) {
        fact.map(f -> Context.of(sheet.analysis(), f)).ifPresent(context -> out.open("blockquote").text(side + ": ")
                .text(context.before()).element("b", context.words()).text(context.after()).close("blockquote"));
    }
}
