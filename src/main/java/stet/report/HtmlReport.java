package stet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.message.Messages;
import stet.report.subject.Row;
import stet.report.subject.Subject;
import stet.text.Article;

/** A comparison as one HTML page that needs nothing else: no script, no request, light and dark, made to be printed too. */
final class HtmlReport {
    private final Subject subject;
    private final List<FactChange> changes;
    private final Markup out;

    HtmlReport(Subject subject, Writer out) {
        this.subject = subject;
        this.out = new Markup(out);
        changes = Wording.inOrder(subject.comparison().changes());
    }

    void write() throws IOException {
        Comparison c = subject.comparison();
        String title = c.rewrite().analysis().article().title();
        out.raw("<!doctype html>\n").open("html", "lang", "en").raw("<head><meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src 'unsafe-inline'\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .element("title", Messages.text("report.html.title", title)).raw("<style>").raw(style())
                .raw("</style></head>\n<body>\n");
        head(title);
        texts();
        ledger();
        out.raw("</body></html>\n");
    }

    private void head(String title) {
        Comparison c = subject.comparison();
        out.open("header").element("h1", title);
        c.notices().forEach(notice -> out.element("p", notice.text(), "class", "notice"));
        out.element("p", Wording.completeness(c.ledger()), "class", "complete")
                .element("p", Wording.reuse(c)).element("p", Messages.text("report.html.key"), "class", "key")
                .close("header").raw("\n");
    }

    private void texts() {
        Comparison c = subject.comparison();
        HtmlColumn original = new HtmlColumn(c, HtmlColumn.Side.ORIGINAL, changes, out);
        HtmlColumn rewrite = new HtmlColumn(c, HtmlColumn.Side.REWRITE, changes, out);
        out.open("main").open("div", "class", "row names");
        name(Messages.text("report.html.original"), subject.original(), c.original().analysis().article());
        name(Messages.text("report.html.rewrite"), subject.rewrite(), c.rewrite().analysis().article());
        out.close("div").raw("\n");
        for (Row row : Row.of(c)) {
            out.open("div", "class", "row");
            original.cell(row.original());
            rewrite.cell(row.rewrite());
            out.close("div").raw("\n");
        }
        out.close("main").raw("\n");
    }

    private void name(String side, String path, Article article) {
        String credit = article.metadata().credit();
        out.open("div").element("strong", side).text(" " + path);
        if (credit != null) {
            out.raw("<br>").text(credit);
        }
        out.close("div");
    }

    private void ledger() {
        out.open("section").element("h2", Messages.text("report.html.ledger", changes.size()));
        if (changes.isEmpty()) {
            out.element("p", Messages.text("report.same"));
        } else {
            out.open("table").open("thead").open("tr").element("th", Messages.text("report.html.change"))
                    .element("th", Messages.text("report.html.original"))
                    .element("th", Messages.text("report.html.rewrite")).element("th", Messages.text("report.html.why"))
                    .close("tr").close("thead").open("tbody").raw("\n");
            for (int i = 0; i < changes.size(); i++) {
                change(i + 1, changes.get(i));
            }
            out.close("tbody").close("table");
        }
        out.close("section").raw("\n");
    }

    private void change(int number, FactChange change) {
        out.open("tr", "id", "c" + number, "class", change.kind() + " " + change.severity().word());
        out.open("td").element("strong", Wording.kind(change), "class", "kind")
                .text(" " + Messages.text("report.type." + change.type().word()) + ", "
                        + Messages.text("report.severity." + change.severity().word()))
                .close("td");
        value("o" + number, change.inOriginal().orElse(null), Messages.text("report.html.notInOriginal"));
        value("r" + number, change.inRewrite().orElse(null), Messages.text("report.html.notInRewrite"));
        out.element("td", change.why()).close("tr").raw("\n");
    }

    private void value(String anchor, @Nullable Fact fact, String missing) {
        if (fact == null) {
            out.element("td", missing, "class", "missing");
        } else {
            out.open("td", "class", "value").element("a", Wording.value(fact), "href", "#" + anchor).close("td");
        }
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
