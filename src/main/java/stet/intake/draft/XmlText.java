package stet.intake.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Smaller XML as a tree, whose elements are found by their local names. The parser is jsoup's: it forgives what people
 * and programs get wrong, and knows neither document types nor entities of their making.
 */
public final class XmlText {

    private XmlText() {
    }

    public static Document parse(byte[] xml) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(xml), null, "", Parser.xmlParser().setMaxDepth(Limits.XML_DEPTH));
    }

    /** The name of the first element, without its prefix and in lower case; empty where the text is no XML. */
    public static String rootName(String text) {
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf('<', at);
            if (start < 0 || !text.substring(at, start).replace("\ufeff", "").isBlank()) {
                return "";
            }
            int end = end(text, start);
            if (end < 0 || text.charAt(start + 1) != '!' && text.charAt(start + 1) != '?') {
                return name(text.substring(start + 1, Math.min(text.length(), start + 80)));
            }
            at = end;
        }
        return "";
    }

    /** Behind the mark-up that begins there; -1 where the text is cut before. */
    private static int end(String text, int start) {
        if (start + 1 >= text.length()) {
            return -1;
        }
        if (text.startsWith("<!--", start)) {
            int end = text.indexOf("-->", start);
            return end < 0 ? -1 : end + 3;
        }
        int inner = text.indexOf('[', start);
        int end = text.indexOf('>', start);
        if (text.startsWith("<!", start) && inner >= 0 && inner < end) {
            end = text.indexOf("]>", inner);
            return end < 0 ? -1 : end + 2;
        }
        return end < 0 ? -1 : end + 1;
    }

    private static String name(String tag) {
        String name = tag.split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The local name in lower case. */
    public static String name(Element element) {
        String name = element.normalName();
        String local = name.substring(name.indexOf(':') + 1);
        return local.isEmpty() ? name : local; // "<org:>"
    }

    /** All elements of that local name below one, in order; those within one that is found are not looked for. */
    public static List<Element> all(Element root, String... names) {
        Set<String> wanted = Set.of(names);
        List<Element> found = new ArrayList<>();
        NodeTraversor.filter((node, _) -> {
            if (node instanceof Element element && element != root && wanted.contains(name(element))) {
                found.add(element);
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        }, root);
        return found;
    }

    /** The first of {@link #all}, the names in the order in which they are preferred; null where there is none. */
    public static @Nullable Element first(Element root, String... names) {
        for (String name : names) {
            List<Element> found = all(root, name);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** The words of the first; null where it has none. */
    public static @Nullable String words(Element root, String... names) {
        for (String name : names) {
            for (Element element : all(root, name)) {
                String words = WhiteSpace.fold(element.wholeText());
                if (WhiteSpace.hasVisible(words)) {
                    return words;
                }
            }
        }
        return null;
    }

    /** An attribute of the first element of a name; null where either is missing. */
    public static @Nullable String attribute(Element root, String name, String attribute) {
        for (Element element : all(root, name)) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return null;
    }
}
