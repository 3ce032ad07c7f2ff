package stet.report.tei;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.Notice;
import stet.compare.Severity;
import stet.fact.FactType;
import stet.message.Messages;
import stet.report.subject.Subject;
import stet.text.Article;
import stet.text.Metadata;

/** The TEI header: what was collated, how it is encoded, and the taxonomies that entries point into. */
final class Header {
    /** Says which members and identifiers a reader may count on. */
    private static final String SCHEMA = "stet.tei/1";

    private final Xml xml;
    private final Subject subject;

    Header(Xml xml, Subject subject) {
        this.xml = xml;
        this.subject = subject;
    }

    void write() throws XMLStreamException {
        xml.element("teiHeader", List.of(), () -> {
            xml.line();
            xml.element("fileDesc", List.of(), this::file);
            xml.line();
            xml.element("encodingDesc", List.of(), this::encoding);
            xml.line();
        });
    }

    private void file() throws XMLStreamException {
        xml.element("titleStmt", List.of(), () -> xml.words("title",
                Messages.text("report.tei.title", subject.original(), subject.rewrite())));
        xml.element("publicationStmt", List.of(), () -> {
            xml.words("authority", "Stet");
            xml.words("idno", SCHEMA, "type", "schema");
        });
        List<Notice> notices = subject.comparison().notices();
        if (!notices.isEmpty()) {
            xml.element("notesStmt", List.of(), () -> {
                for (Notice notice : notices) {
                    xml.words("note", notice.text(), "type", "notice", "subtype", notice.kind());
                }
            });
        }
        xml.element("sourceDesc", List.of(), () -> xml.element("listWit", List.of(), () -> {
            witness("original", subject.original(), subject.comparison().original().analysis().article());
            witness("rewrite", subject.rewrite(), subject.comparison().rewrite().analysis().article());
        }));
    }

    private void witness(String id, String path, Article article) throws XMLStreamException {
        Metadata said = article.metadata();
        xml.line();
        xml.element("witness", List.of("xml:id", id), () -> xml.element("bibl", List.of(), () -> {
            xml.words("title", article.title());
            xml.words("author", said(said.byline()));
            LocalDate day = said.published();
            if (day != null) {
                xml.words("date", day.toString(), "when", day.toString());
            }
            xml.words("idno", path, "type", "path");
        }));
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    private void encoding() throws XMLStreamException {
        xml.element("appInfo", List.of(), () -> xml.element("application", List.of("ident", "stet", "version", "1"),
                () -> xml.words("label", "Stet")));
        xml.empty("variantEncoding", "method", "parallel-segmentation", "location", "internal");
        xml.element("classDecl", List.of(), () -> {
            taxonomy("kind", Stream.of(FactChange.class.getPermittedSubclasses()).map(Class::getSimpleName)
                    .map(n -> n.toLowerCase(Locale.ROOT)).toList());
            taxonomy("type", Stream.of(FactType.values()).map(FactType::word).toList());
            taxonomy("severity", Stream.of(Severity.values()).map(Severity::word).toList());
        });
    }

    private void taxonomy(String of, List<String> words) throws XMLStreamException {
        xml.line();
        xml.element("taxonomy", List.of("n", of), () -> {
            for (String word : words) {
                xml.element("category", List.of("xml:id", word),
                        () -> xml.words("catDesc", word(of, word)));
            }
        });
    }

    private static String word(String of, String word) {
        return switch (of) {
            case "kind" -> Messages.text("report.kind." + word);
            case "type" -> Messages.text("report.type." + word);
            default -> Messages.text("report.severity." + word);
        };
    }
}
