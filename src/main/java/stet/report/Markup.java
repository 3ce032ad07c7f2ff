package stet.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes HTML in which foreign words stand only as text or in a quoted attribute, escaped for either.
 * Names of elements and attributes come from this program alone.
 */
final class Markup {
    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /** Markup of the program's own. */
    Markup raw(String markup) {
        try {
            out.write(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an element. Attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        raw("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
        return raw(">");
    }

    Markup text(String words) {
        return raw(escaped(words));
    }

    Markup close(String element) {
        return raw("</" + element + ">");
    }

    /** An element that holds words only. */
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
            }
        }
        return safe.toString();
    }
}
