package stet.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import stet.report.type.SystemFonts;
import stet.report.type.Typeface;

/**
 * A PDF with an outline, the structure that reading aloud needs (PDF/UA-1, ISO 14289-1) and the parts of its fonts that it
 * uses. Nothing is fetched: what the markup refers to outside itself stays away.
 */
public final class PagedDocument {
    /** Stands for a letter that no font at hand has. */
    public static final String UNKNOWN = "\u25A1";

    /** The families of fonts of the computer, from 1. */
    private static final String MORE = "Stet More ";

    private PagedDocument() {
    }

    /**
     * Writes the pages.
     *
     * @param html a whole page with its style sheet, in the families of {@link Typeface}; for letters that those lack also in
     *             "Stet More 1" to 3, fonts of the computer where it has them
     */
    public static void write(String html, List<Bookmark> outline, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        org.jsoup.nodes.Document parsed = Jsoup.parse(seen(html));
        parsed.body().getAllElements().forEach(PagedDocument::order);
        Document page = W3CDom.convert(parsed);
        outline(page, outline);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts(builder, html);
        builder.useExternalResourceAccessControl((_, _) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(VisualRuns::new).useUnicodeBidiReorderer(new ReadingOrder())
                .useReplacementText(UNKNOWN).usePdfUaAccessibility(true).withProducer("Stet")
                .withW3cDocument(page, null).toStream(out).run();
    }

    /**
     * The renderer writes an element's own words before those of the elements in it. Whoever searches or copies wants them
     * as they stand, so words that stand beside elements get one of their own.
     */
    private static void order(org.jsoup.nodes.Element element) {
        if (!element.children().isEmpty()) {
            List.copyOf(element.textNodes()).stream().filter(t -> !t.isBlank()).forEach(t -> t.wrap("<span></span>"));
        }
    }

    private static void fonts(PdfRendererBuilder builder, String words) {
        for (Typeface face : Typeface.values()) {
            // a part has no ligatures, whose letters nobody could search for or copy
            byte[] font = face.partFor(words + UNKNOWN);
            builder.useFont(() -> new ByteArrayInputStream(font), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        int number = 1;
        for (Path font : SystemFonts.forWordsWithout(words)) {
            builder.useFont(font.toFile(), MORE + number++, Typeface.SANS.weight(), FontStyle.NORMAL, true);
        }
    }

    /** Letters of private use mean nothing without their own font, and the renderer would drop them. */
    private static String seen(String words) {
        return words.codePoints().mapToObj(c -> Character.getType(c) == Character.PRIVATE_USE
                ? UNKNOWN
                : Character.toString(c)).collect(Collectors.joining());
    }

    private static void outline(Document page, List<Bookmark> outline) {
        Element list = page.createElement("bookmarks");
        outline.forEach(b -> list.appendChild(element(page, b)));
        page.getElementsByTagName("head").item(0).appendChild(list);
    }

    private static Element element(Document page, Bookmark bookmark) {
        Element line = page.createElement("bookmark");
        line.setAttribute("name", bookmark.name());
        line.setAttribute("href", "#" + bookmark.anchor());
        bookmark.below().forEach(b -> line.appendChild(element(page, b)));
        return line;
    }
}
