package stet.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Limits;

/**
 * Goes through the XML of a document's part by local names. Document types are not read, so no entity is ever fetched
 * or expanded, and elements nest no deeper than {@link Limits#XML_DEPTH}.
 */
final class XmlPart {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader events;
    private int depth;

    XmlPart(byte[] xml) throws IOException {
        try {
            events = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /**
     * Hears of the elements and texts in order.
     *
     * @throws IOException where the XML is broken or too deep
     */
    void read(Handler handler) throws IOException {
        try {
            while (events.hasNext()) {
                event(events.next(), handler);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void event(int event, Handler handler) throws IOException {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> {
                if (++depth > Limits.XML_DEPTH) {
                    throw new IOException("nested too deep");
                }
                handler.open(events.getLocalName(), this);
            }
            case XMLStreamReader.END_ELEMENT -> {
                depth--;
                handler.close(events.getLocalName());
            }
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                handler.text(events.getText());
            default -> {
                // comments and the like say nothing
            }
        }
    }

    /** An attribute of the element that was just opened, of any namespace; null where it has none. */
    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(localName)) {
                return events.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Hears what stands in a part. */
    interface Handler {
        void open(String name, XmlPart at);

        void close(String name);

        void text(String text);
    }
}
