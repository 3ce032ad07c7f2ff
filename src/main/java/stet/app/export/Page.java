package stet.app.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a reader sees of a page first. */
final class Page {
    /** Twice as fine as the sheet shows it, for screens that have twice the dots. */
    private static final float DOTS_PER_INCH = 126;
    /** The part of its height from the top that is kept. */
    private static final double TOP = 0.5;

    private final BufferedImage drawn;

    private Page(BufferedImage drawn) {
        this.drawn = drawn;
    }

    /** The first page of a document that has one. */
    static Page first(PDDocument document) throws IOException {
        BufferedImage whole = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        return new Page(whole.getSubimage(0, 0, whole.getWidth(), (int) Math.ceil(whole.getHeight() * TOP)));
    }

    int width() {
        return drawn.getWidth();
    }

    /** For the window; opaque. */
    Image image() {
        int height = drawn.getHeight();
        int[] dots = drawn.getRGB(0, 0, width(), height, null, 0, width());
        WritableImage image = new WritableImage(width(), height);
        image.getPixelWriter().setPixels(0, 0, width(), height, PixelFormat.getIntArgbInstance(), dots, 0, width());
        return image;
    }
}
