package stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.report.type.Typeface;

/**
 * An HTML page that needs nothing else: no script, no request, light and dark. It carries the shapes of its own letters and
 * no more.
 */
final class HtmlPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

    private HtmlPage() {
    }

    /**
     * Writes the page.
     *
     * @param body markup
     * @param css  its style sheet, which knows the theme's colours as custom properties
     */
    static void write(String title, String body, String css, Writer out) throws IOException {
        new Markup(out).raw("<!doctype html>\n").open("html", "lang", "en").raw("<head><meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">").element("title", title).raw("<style>\n")
                .raw(style(body, css)).raw("</style></head>\n<body>\n").raw(body).raw("</body></html>\n");
    }

    private static String style(String words, String css) {
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
