package stet.intake.book;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.intake.draft.Draft;
import stet.intake.draft.LanguageTag;
import stet.intake.draft.Piece;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.draft.XmlText;
import stet.intake.office.ZipParts;
import stet.intake.page.MarkedText;
import stet.intake.writing.Decoder;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Metadata;
import stet.text.Role;

/**
 * Reads an EPUB, chapter by chapter in the order of its spine: a book of one chapter is an article, and of a book of
 * several each chapter is one, named by its place. What the book calls its navigation is no chapter.
 */
public final class EpubFile {
    private final ZipParts parts;
    private final Element book;
    private final String folder;

    private EpubFile(ZipParts parts, Element book, String folder) {
        this.parts = parts;
        this.book = book;
        this.folder = folder;
    }

    /** @throws UnreadableException where it has no chapters */
    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        ZipParts parts = new ZipParts(source,
                path -> path.toLowerCase(Locale.ROOT).matches(".*\\.(?:opf|x?html?|xml)"));
        byte[] container = parts.part("META-INF/container.xml");
        String path = container == null
                ? null
                : XmlText.attribute(XmlText.parse(container), "rootfile", "full-path");
        byte[] opf = path == null ? null : parts.part(path);
        if (path == null || opf == null) {
            throw new UnreadableException(Messages.text("intake.damaged", source.name()));
        }
        Element book = XmlText.parse(opf);
        new EpubFile(parts, book, path.substring(0, path.lastIndexOf('/') + 1)).chapters(sink);
    }

    private void chapters(Sink sink) throws UnreadableException {
        List<Draft> chapters = new ArrayList<>();
        for (String path : spine()) {
            byte[] page = parts.part(path);
            Draft draft = page == null ? null : chapter(page);
            if (draft != null) {
                chapters.add(draft);
            }
        }
        if (chapters.isEmpty()) {
            throw new UnreadableException(Messages.text("intake.blank", sink.name("")));
        }
        for (int i = 0; i < chapters.size(); i++) {
            sink.draft(chapters.size() == 1 ? "" : "#" + (i + 1), chapters.get(i));
        }
    }

    /** The paths of the chapters in order. */
    private List<String> spine() {
        Map<String, Element> items = new HashMap<>();
        XmlText.all(book, "item").forEach(item -> items.put(item.attr("id"), item));
        List<String> paths = new ArrayList<>();
        for (Element reference : XmlText.all(book, "itemref")) {
            Element item = items.get(reference.attr("idref"));
            boolean shown = item != null && !item.attr("properties").contains("nav")
                    && !reference.attr("linear").equals("no");
            if (shown && item != null) {
                paths.add(path(item.attr("href")));
            }
        }
        return paths;
    }

    private String path(String href) {
        String plain = href.replaceFirst("#.*", "");
        try {
            plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // a percent sign that means itself
        }
        String whole = folder + plain;
        String before;
        do {
            before = whole;
            whole = whole.replaceFirst("(?:^|(?<=/))(?!\\.\\.?/)[^/]{1,200}/\\.\\./", "").replace("/./", "/");
        } while (!whole.equals(before));
        return whole;
    }

    /** Null where the program that made the book only says that it does not know. */
    private @Nullable String author() {
        String creator = XmlText.words(book, "creator");
        return creator != null && creator.matches("(?i)unknown(?: author)?|anonymous") ? null : creator;
    }

    private @Nullable Draft chapter(byte[] page) {
        String html = Decoder.decode(page);
        Document document = html == null ? new Document("") : Jsoup.parse(html);
        List<Piece> pieces = new ArrayList<>(MarkedText.pieces(document.body()));
        if (pieces.isEmpty()) {
            return null;
        }
        Element heading = document.selectFirst("h1, h2, h3");
        for (int i = 0; i < pieces.size() && heading != null; i++) {
            if (pieces.get(i).role() == Role.SUBHEAD) {
                pieces.set(i, pieces.get(i).as(Role.HEADLINE));
                break;
            }
        }
        String language = XmlText.words(book, "language");
        return new Draft(pieces, new Metadata(XmlText.words(book, "title"), author(), null,
                XmlText.words(book, "publisher"), null, LanguageTag.code(language)));
    }
}
