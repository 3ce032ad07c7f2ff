package stet.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.message.Messages;
import stet.report.subject.Subject;

/** A comparison in Markdown: the verdict and a table of all changes, to paste into a ticket or a mail. */
final class MarkdownReport {
    private static final Pattern MEANT = Pattern.compile("[\\\\`*_\\[\\]#|<>~&$]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    private MarkdownReport() {
    }

    static String of(Subject subject) {
        Comparison c = subject.comparison();
        StringBuilder text = new StringBuilder();
        text.append("# ").append(plain(c.rewrite().analysis().article().title())).append("\n\n");
        text.append(plain(Messages.text("report.pair", subject.original(), subject.rewrite()))).append("\n\n");
        c.notices().forEach(notice -> text.append("**").append(plain(notice.text())).append("**\n\n"));
        text.append(plain(Wording.completeness(c.ledger()))).append("\n\n");
        text.append(plain(Wording.reuse(c))).append("\n\n");
        List<FactChange> changes = Wording.inOrder(c.changes());
        if (changes.isEmpty()) {
            return text.append(plain(Messages.text("report.same"))).append('\n').toString();
        }
        row(text, Messages.text("report.html.change"), Messages.text("report.html.original"),
                Messages.text("report.html.rewrite"), Messages.text("report.html.why"));
        text.append("| --- | --- | --- | --- |\n");
        changes.forEach(change -> row(text,
                "**" + Wording.kind(change) + "** " + Messages.text("report.type." + change.type().word()) + ", "
                        + Messages.text("report.severity." + change.severity().word()),
                value(change.inOriginal()), value(change.inRewrite()), plain(change.why())));
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String value(Optional<Fact> fact) {
        return fact.map(f -> plain(Wording.value(f))).orElse("–");
    }

    /** Words that mean nothing to Markdown but themselves. */
    private static String plain(String words) {
        return MEANT.matcher(CONTROL.matcher(words).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
