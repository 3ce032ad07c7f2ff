package stet.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import stet.report.subject.Subject;

/** What formats write, as a test wants to see it. */
final class Written {
    private Written() {
    }

    static byte[] bytes(Format format, Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(subject, false, out);
        return out.toByteArray();
    }

    /** What a person reads in it. */
    static String words(Format format, Subject subject) throws IOException {
        byte[] written = bytes(format, subject);
        return switch (format) {
            case PDF -> {
                try (PDDocument pdf = Loader.loadPDF(written)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case DOCX -> parts(written).values().stream().map(Element::text).collect(Collectors.joining("\n"));
            default -> new String(written, StandardCharsets.UTF_8);
        };
    }

    /** The XML parts of a document, by name. */
    static Map<String, Document> parts(byte[] docx) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), Jsoup.parse(new ByteArrayInputStream(zip.readAllBytes()), "UTF-8", "",
                        Parser.xmlParser()));
            }
        }
        return parts;
    }
}
