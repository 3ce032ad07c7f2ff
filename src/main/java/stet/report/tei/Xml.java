package stet.report.tei;

import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in TEI's namespace. Characters that XML cannot hold become U+FFFD, one for each code unit. */
final class Xml {
    static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final Pattern FORBIDDEN = Pattern
            .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Writes what stands in an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    Xml(Writer out) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** A whole document. */
    void document(Content root) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        line();
        root.write();
        out.writeEndDocument();
        line();
        out.flush();
    }

    /**
     * An element.
     *
     * @param attributes names and values in turn; an attribute whose value is empty is left out
     */
    void element(String name, List<String> attributes, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        content.write();
        out.writeEndElement();
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(List.of(attributes));
    }

    /** An element with words in it, or nothing where there are no words. */
    void words(String name, String words, String... attributes) throws XMLStreamException {
        if (!words.isEmpty()) {
            element(name, List.of(attributes), () -> text(words));
        }
    }

    void text(String words) throws XMLStreamException {
        out.writeCharacters(clean(words));
    }

    void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            String value = attributes.get(i + 1);
            if (!value.isEmpty()) {
                out.writeAttribute(attributes.get(i), clean(value));
            }
        }
    }

    static String clean(String words) {
        return FORBIDDEN.matcher(words).replaceAll("\uFFFD");
    }
}
