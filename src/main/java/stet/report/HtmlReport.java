package stet.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.message.Messages;
import stet.report.type.Typeface;
import stet.report.subject.Subject;

/**
 * A comparison as one HTML page that needs nothing else: no script, no request, light and dark, made to be printed too. It
 * carries the shapes of its own letters and no more.
 */
final class HtmlReport {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

    private HtmlReport() {
    }

    static void write(Subject subject, Writer out) throws IOException {
        StringWriter body = new StringWriter();
        new HtmlBody(subject, new Markup(body)).write();
        String title = subject.comparison().rewrite().analysis().article().title();
        new Markup(out).raw("<!doctype html>\n").open("html", "lang", "en").raw("<head><meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .element("title", Messages.text("report.html.title", title)).raw("<style>\n")
                .raw(style(body.toString()))
                .raw("</style></head>\n<body>\n").raw(body.toString()).raw("</body></html>\n");
    }

    private static String style(String words) {
        String css = Resources.text("report.css");
        return fonts(words + css) + new Palette("light").properties() + "\n@media (prefers-color-scheme: dark) {"
                + new Palette("dark").properties() + "}\n" + css;
    }

    private static String fonts(String words) {
        return Stream.of(Typeface.values())
                .map(face -> """
                             @font-face{font-family:"%s";font-weight:%d;src:url("data:font/ttf;base64,%s")}
                             """.formatted(face.family(), face.weight(),
                        Base64.getEncoder().encodeToString(face.partFor(words))))
                .collect(Collectors.joining());
    }
}
