package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import stet.report.subject.Subject;

/** The PDF as PDFBox reads it. */
class PdfReportTest {
    private static final String LONG = ("Ana Brix paid 12 euros for the loft after the filth had left the office. "
            .repeat(6).strip() + "\n\n").repeat(30);

    @Test
    void everyWordOfBothTextsStandsOnItsPages() throws IOException {
        try (PDDocument pdf = pdf(Pairs.remarked())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf)).contains("More ferries", "Ferry adds 12", "The 21", "Tickets are unchanged.",
                    "Another number: 12, not 21.", "Ask the <port>.", "Dismissed", "not in the original",
                    "The rewrite keeps 0 of the original's 2 facts", "1 / 2", "2 / 2");
        }
    }

    @Test
    void theOutlineLeadsToTheTextsAndToEveryChange() throws IOException {
        try (PDDocument pdf = pdf(Pairs.ferry())) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle() + " " + number(pdf, item));
                for (PDOutlineItem below : item.children()) {
                    names.add("- " + below.getTitle() + " " + number(pdf, below));
                }
            }
            assertThat(names).containsExactly("The two texts 1", "3 changes 2", "- Altered: 12 → 21 2",
                    "- Dropped: $9 (= 9 USD) 2", "- Added: Ana Brix 2");
        }
    }

    @Test
    void itIsMadeToBeReadAloud() throws IOException {
        try (PDDocument pdf = pdf(Pairs.ferry())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("More ferries – Stet");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    /** Ligatures would make "filth" and "office" words that nobody finds. */
    @Test
    void fontsAreInItAndEveryLetterCanBeFound() throws IOException {
        try (PDDocument pdf = pdf(Pairs.of(LONG, LONG.replace("12", "21")))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            assertThat(text(pdf)).contains("filth", "office", "loft after");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void aRenderedPageHasInkAndColour() throws IOException {
        try (PDDocument pdf = pdf(Pairs.ferry())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 50);
            int dark = 0;
            int amber = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    int rgb = page.getRGB(x, y);
                    dark += (rgb >> 16 & 255) < 100 ? 1 : 0;
                    amber += (rgb >> 16 & 255) - (rgb & 255) > 30 ? 1 : 0;
                }
            }
            assertThat(dark).isGreaterThan(500);
            assertThat(amber).isGreaterThan(20);
        }
    }

    @Test
    void aLetterThatNoFontHasIsSeenToBeMissing() throws IOException {
        try (PDDocument pdf = pdf(
                Pairs.of("Ana paid 12 \uDBC0\uDC01\uDBC0\uDC02 in May.", "Ana paid 21 \uDBC0\uDC01 in May."))) {
            assertThat(text(pdf)).contains("paid 12").contains("\u25A1\u25A1");
        }
    }

    @Test
    void wordsStayWords() throws IOException {
        try (PDDocument pdf = pdf(Pairs.hostile())) {
            assertThat(text(pdf)).contains("<script>alert(1)</script>");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames() == null
                    || pdf.getDocumentCatalog().getNames().getJavaScript() == null).isTrue();
        }
    }

    private static int number(PDDocument pdf, PDOutlineItem item) throws IOException {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static PDDocument pdf(Subject subject) throws IOException {
        return Loader.loadPDF(Written.bytes(Format.PDF, subject));
    }
}
