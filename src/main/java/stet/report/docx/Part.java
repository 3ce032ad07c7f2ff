package stet.report.docx;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part of the package, written element by element; words that XML cannot hold are left out. */
final class Part {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;

    Part(OutputStream out) throws XMLStreamException {
        this.out = FACTORY.createXMLStreamWriter(out, "UTF-8");
        this.out.writeStartDocument("UTF-8", "1.0");
    }

    /** The outermost element, in whose namespace all stand. */
    Part root(String name) throws XMLStreamException {
        out.writeStartElement("w:" + name);
        out.writeAttribute("xmlns:w", MAIN);
        return this;
    }

    /** Opens an element. Attributes are names and values in turn. */
    Part open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement("w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute("w:" + attributes[i], clean(attributes[i + 1]));
        }
        return this;
    }

    Part empty(String name, String... attributes) throws XMLStreamException {
        return open(name, attributes).close();
    }

    /** A run of words; {@code t}, or {@code delText} where they are deleted. */
    Part words(String element, String words) throws XMLStreamException {
        out.writeStartElement("w:" + element);
        out.writeAttribute("xml:space", "preserve");
        out.writeCharacters(clean(words));
        return close();
    }

    Part close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    /** Without what no XML 1.0 document may hold, escaped or not. */
    static String clean(String words) {
        return words.codePoints().filter(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800
                || c > 0xDFFF && c < 0xFFFE || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
