package stet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import stet.compare.FactChange;
import stet.message.Messages;
import stet.report.pdf.Bookmark;
import stet.report.pdf.PagedDocument;
import stet.report.subject.Subject;
import stet.report.subject.LedgerOrder;

/** A comparison as a PDF: what the HTML page shows, set on pages. */
final class PdfReport {
    private PdfReport() {
    }

    static void write(Subject subject, OutputStream out) throws IOException {
        StringWriter html = new StringWriter();
        Markup page = new Markup(html);
        String title = subject.comparison().rewrite().analysis().article().title();
        page.raw("<html lang=\"en\"><head>").element("title", Messages.text("report.html.title", title))
                .raw("<meta name=\"description\" content=\"\">").raw("<style>")
                .raw(new Palette("light").in(Resources.text("pdf.css"))).raw("</style></head><body>");
        page.element("div", Messages.text("report.pair", subject.original(), subject.rewrite()), "class", "running");
        new HtmlBody(subject, page).write();
        page.raw("</body></html>");
        PagedDocument.write(html.toString(), outline(subject), out);
    }

    private static List<Bookmark> outline(Subject subject) {
        List<FactChange> changes = LedgerOrder.of(subject.comparison().changes());
        List<Bookmark> rows = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            rows.add(new Bookmark(Wording.line(changes.get(i)), "c" + (i + 1), List.of()));
        }
        return List.of(new Bookmark(Messages.text("report.html.texts"), "texts", List.of()),
                new Bookmark(Messages.text("report.html.ledger", changes.size()), "ledger", rows));
    }
}
