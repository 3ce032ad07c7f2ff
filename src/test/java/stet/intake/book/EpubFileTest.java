package stet.intake.book;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.write;
import static stet.intake.Found.zip;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books of one chapter and of more. */
class EpubFileTest {
    private static final String CONTAINER = "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles>"
            + "</container>";

    @TempDir
    Path folder;

    private static byte[] epub(String spine) {
        return zip("mimetype", "application/epub+zip", "META-INF/container.xml", CONTAINER, "OEBPS/book.opf",
                "<package xmlns:dc=\"d\"><metadata><dc:title>Oster days</dc:title><dc:creator>Ada Holm</dc:creator>"
                        + "<dc:language>en</dc:language></metadata><manifest><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/>"
                        + "<item id=\"a\" href=\"text/../text/chapter%20one.xhtml\"/><item id=\"b\" href=\"two.xhtml\"/></manifest>"
                        + "<spine>" + spine + "</spine></package>",
                "OEBPS/nav.xhtml", "<p>Contents</p>", "OEBPS/two.xhtml",
                "<html><body><h1>Pier opens</h1><p>The pier at Marl opened on Sunday.</p></body></html>",
                "OEBPS/text/chapter one.xhtml",
                "<html><body><h2>Mill burns</h2><p>The mill at Oster burned.</p><p>Nobody was hurt.</p></body></html>");
    }

    @Test
    void aChapterIsAnArticle() {
        Path file = write(folder, "oster.epub",
                epub("<itemref idref=\"n\"/><itemref idref=\"b\"/><itemref idref=\"a\"/><itemref idref=\"gone\"/>"));
        assertThat(lines(file)).containsExactly("#1 Pier opens", "#2 Mill burns");
        assertThat(blocks(articles(file).getLast())).containsExactly("headline: Mill burns",
                "body: The mill at Oster burned.", "body: Nobody was hurt.");
        assertThat(articles(file).getLast().metadata().byline()).isEqualTo("Ada Holm");
        assertThat(lines(write(folder, "one.zip", epub("<itemref idref=\"a\"/>")))).containsExactly(" Mill burns");
    }

    @Test
    void aBookWithoutChaptersIsRefused() {
        assertThat(lines(write(folder, "a.epub", epub("")))).containsExactly(
                " ! “a.epub” holds no visible text: save the article into it and open it again.");
        assertThat(lines(write(folder, "b.epub", zip("mimetype", "application/epub+zip")))).containsExactly(
                " ! “b.epub” is damaged or cut short: get it again from where it came.");
    }
}
