package stet.report.tei;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import stet.report.subject.Subject;

/** A collation as a program that knows TEI reads it. */
public final class ReadTei {

    /**
     * A block of a witness.
     *
     * @param n    its number
     * @param role its role
     * @param text its words
     */
    public record TeiBlock(int n, String role, StringBuilder text) {
    }

    /** Where an identifier stands in a witness: the number of the block and the offset in it. */
    public record Point(int block, int offset) {
    }

    private final Document document;

    private ReadTei(Document document) {
        this.document = document;
    }

    public static ReadTei of(Subject subject) {
        return new ReadTei(parsed(written(subject)));
    }

    static String written(Subject subject) {
        StringWriter out = new StringWriter();
        try {
            TeiReport.write(subject, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(xml, e);
        }
    }

    public List<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS(Xml.TEI, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** The blocks of one witness. */
    public List<TeiBlock> blocks(String witness) {
        List<TeiBlock> blocks = new ArrayList<>();
        read(all("body").getFirst(), witness, blocks, new HashMap<>());
        return blocks;
    }

    /** Where each identifier in the body stands in one witness. */
    public Map<String, Point> points(String witness) {
        Map<String, Point> points = new HashMap<>();
        read(all("body").getFirst(), witness, new ArrayList<>(), points);
        return points;
    }

    private static void read(Node node, String witness, List<TeiBlock> blocks, Map<String, Point> points) {
        if (node instanceof Element element) {
            String name = element.getLocalName();
            if (name.equals("milestone") && element.getAttribute("edRef").equals("#" + witness)) {
                blocks.add(new TeiBlock(Integer.parseInt(element.getAttribute("n")), element.getAttribute("type"),
                        new StringBuilder()));
            }
            if (name.equals("anchor") && !blocks.isEmpty()) {
                points.put(element.getAttribute("xml:id"),
                        new Point(blocks.getLast().n(), blocks.getLast().text().length()));
            }
            if (!name.equals("rdg") || element.getAttribute("wit").equals("#" + witness)) {
                children(element).forEach(child -> read(child, witness, blocks, points));
            }
        } else if (node.getNodeType() == Node.TEXT_NODE && !node.getParentNode().getLocalName().equals("body")) {
            blocks.getLast().text().append(node.getTextContent());
        }
    }

    private static Stream<Node> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    /** The words of the parts of that type in a note. */
    public static List<String> parts(Element note, String type) {
        return children(note).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(e -> e.getAttribute("type").equals(type)).map(Node::getTextContent).toList();
    }
}
