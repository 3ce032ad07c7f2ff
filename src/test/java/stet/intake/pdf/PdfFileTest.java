package stet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.intake.Intake;
import stet.intake.draft.Limits;

/** PDFs that are drawn here, line by line. */
class PdfFileTest {
    private static final String[] LEFT = {"The mill at Oster burned down on Fri-", "day, and nobody was hurt, the town",
            "said. It had stood on its hill for 243", "years.", "  The mayor, Ada Holm, said the well-",
            "known wheel could not be saved. The"};
    private static final String[] RIGHT = {"fire began in the loft, she said, and",
            "the wind from the sea drove it on.",
            "  The town will not build it again.", "A well-known painter had drawn it in",
            "1821, and his picture is all that is",
            "left of it."};

    @TempDir
    Path folder;

    /** Draws text at a place from the page's top left. */
    private static void draw(PDPageContentStream page, double x, double y, double size, String text)
            throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), (float) size);
        page.newLineAtOffset((float) x, (float) (792 - y));
        page.showText(text);
        page.endText();
    }

    private static void column(PDPageContentStream page, double x, double y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            boolean indented = lines[i].startsWith("  ");
            draw(page, indented ? x + 12 : x, y + 12 * i, 10, lines[i].strip());
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static byte[] newspaper(boolean rowByRow) throws IOException {
        PDDocument document = new PDDocument();
        for (int number = 1; number < 3; number++) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(content, 60, 40, 9, "The Oster Courier, May 2031");
                draw(content, 300, 760, 9, String.valueOf(number));
                if (number == 1) {
                    draw(content, 60, 90, 24, "Mill at Oster burns after storm");
                    for (int i = 0; i < LEFT.length; i++) {
                        if (rowByRow) {
                            column(content, 60, 130 + 12 * i, LEFT[i]);
                            column(content, 260, 130 + 12 * i, RIGHT[i]);
                        }
                    }
                    if (!rowByRow) {
                        column(content, 260, 130, RIGHT);
                        column(content, 60, 130, LEFT);
                    }
                } else {
                    column(content, 60, 90, "The pier is open, and the ferry runs",
                            "again from nine in the morning on.");
                }
            }
        }
        return bytes(document);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        for (boolean rowByRow : List.of(true, false)) {
            assertThat(blocks(new Intake().bytes(newspaper(rowByRow), "mill.pdf"))).containsExactly(
                    "headline: Mill at Oster burns after storm",
                    "body: The mill at Oster burned down on Friday, and nobody was hurt, the town said. It had stood on "
                            + "its hill for 243 years.",
                    "body: The mayor, Ada Holm, said the well-known wheel could not be saved. The fire began in the "
                            + "loft, she said, and the wind from the sea drove it on.",
                    "body: The town will not build it again. A well-known painter had drawn it in 1821, and his picture "
                            + "is all that is left of it.",
                    "body: The pier is open, and the ferry runs again from nine in the morning on.",
                    "furniture: The Oster Courier, May 2031", "furniture: 1", "furniture: 2");
        }
    }

    @Test
    void aLargeFirstLetterBelongsToItsWord() throws Exception {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            draw(content, 60, 90, 24, "Mill at Oster burns");
            draw(content, 60, 154, 46, "T");
            String[] lines = {"he mill at Oster burned down on Friday, and nobody",
                    "was hurt, the town said. It had stood on its",
                    "hill for 243 years, and its wheel was the oldest in"};
            for (int i = 0; i < lines.length; i++) {
                draw(content, 90, 130 + 12 * i, 10, lines[i]);
            }
            draw(content, 60, 166, 10, "the country. The fire began in the loft, she said, and the wind");
            draw(content, 60, 178, 10, "from the sea drove it on.");
        }
        assertThat(blocks(new Intake().bytes(bytes(document), "cap.pdf"))).containsExactly(
                "headline: Mill at Oster burns",
                "body: The mill at Oster burned down on Friday, and nobody was hurt, the town said. It had stood on its hill for "
                        + "243 years, and its wheel was the oldest in the country. The fire began in the loft, she said, and the "
                        + "wind from the sea drove it on.");
    }

    @Test
    void lockedOnesAreRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(folder.resolve("locked.pdf").toFile());
        }
        assertThat(lines(folder.resolve("locked.pdf"))).containsExactly(" ! “locked.pdf” is locked with a password: "
                + "open it in a PDF reader, save a copy without the password and open that.");
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", none));
            document.save(folder.resolve("shut.pdf").toFile());
        }
        assertThat(lines(folder.resolve("shut.pdf"))).containsExactly(
                " ! “shut.pdf” does not allow its text to be taken out: ask its maker for the text.");
    }

    @Test
    void picturesHaveNoText() throws IOException {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        assertThat(lines(write(folder, "scan.pdf", bytes(document)))).containsExactly(" ! “scan.pdf” holds pictures of "
                + "pages and no text: have its text recognised by a scanning program and open the result.");
    }

    @Test
    void cutOnesAreReadAsFarAsTheyGoOrRefused() throws IOException {
        byte[] whole = newspaper(false);
        String damaged = "“cut.pdf” is damaged or cut short: get it again from where it came.";
        assertThat(lines(write(folder, "cut.pdf", Arrays.copyOf(whole, 40)))).containsExactly(" ! " + damaged);
        for (int length = 100; length < whole.length; length += 97) {
            assertThat(lines(write(folder, "cut.pdf", Arrays.copyOf(whole, length)))).singleElement().asString()
                    .doesNotContain("defect");
        }
    }

    @Test
    void drawingWithoutEndIsStopped() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        page.getResources();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            draw(content, 10, 10, 10, "x");
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("BT /F1 9 Tf ".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            byte[] line = ("(" + "x".repeat(998) + ") Tj ").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < 2000; i++) {
                out.write(line);
            }
        }
        page.setContents(stream);
        assertThat(lines(write(folder, "flood.pdf", bytes(document)))).containsExactly(" ! “flood.pdf” holds more than "
                + "1,000,000 letters, the most Stet compares: cut it into single articles.");
        assertThat(Limits.ARTICLE_LENGTH).isEqualTo(1_000_000);
    }

    @Test
    void nothingIsLeftInTheUsersHome() throws Exception {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(cache);
        new Intake().bytes(newspaper(false), "mill.pdf");
        assertThat(Files.exists(cache)).isEqualTo(before);
    }
}
