package stet.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import stet.message.Messages;
import stet.report.subject.Subject;

/** A comparison as one {@link HtmlPage}, made to be printed too. */
final class HtmlReport {
    private HtmlReport() {
    }

    static void write(Subject subject, Writer out) throws IOException {
        StringWriter body = new StringWriter();
        new HtmlBody(subject, new Markup(body)).write();
        String title = subject.comparison().rewrite().analysis().article().title();
        HtmlPage.write(Messages.text("report.html.title", title), body.toString(), Resources.text("report.css"), out);
    }
}
