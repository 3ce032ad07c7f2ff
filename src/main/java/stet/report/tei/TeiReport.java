package stet.report.tei;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import stet.compare.FactChange;
import stet.report.subject.LedgerOrder;
import stet.report.subject.Subject;
import stet.text.Article;

/**
 * A comparison in TEI P5: both texts in one by parallel segmentation
 * (https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html), blocks as milestones, each change as a note on the places
 * where its facts stand. Whoever keeps the readings of one witness has that article's story, letter by letter.
 */
public final class TeiReport {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final Subject subject;
    private final List<FactChange> changes;
    private final Witnesses witnesses;

    private TeiReport(Subject subject) {
        this.subject = subject;
        changes = LedgerOrder.of(subject.comparison().changes());
        witnesses = Witnesses.of(subject.comparison(), changes);
    }

    /**
     * Writes the document.
     *
     * @param out is flushed and left open
     */
    public static void write(Subject subject, Writer out) throws IOException {
        try {
            new TeiReport(subject).write(new Xml(out));
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void write(Xml xml) throws XMLStreamException {
        xml.document(() -> xml.element("TEI", List.of("xmlns", Xml.TEI), () -> {
            xml.line();
            new Header(xml, subject).write();
            xml.line();
            xml.element("text", List.of("xml:lang", language()), () -> {
                new Body(xml, subject.comparison(), witnesses, new Analyses(changes)).write();
                new Back(xml, subject, witnesses).write(changes);
            });
            xml.line();
        }));
    }

    /** The language of both texts; {@code mul} where they have two, {@code und} where it is not told. */
    private String language() {
        String first = language(witnesses.original().article());
        return first.equals(language(witnesses.rewrite().article())) ? first : "mul";
    }

    private static String language(Article article) {
        String said = article.metadata().language();
        return LANGUAGE.matcher(said).matches() ? said : "und";
    }
}
