package stet.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;
import static stet.intake.Found.zip;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.intake.Intake;
import stet.intake.draft.Tracked;
import stet.text.Article;

/**
 * One document as LibreOffice 7.4 writes it in each format: with a header and a footer, a footnote, a comment, a tracked
 * change, lists, a table, a text box and hidden words. The story is the same in all.
 */
class WrittenByOfficeTest {
    @TempDir
    Path folder;

    private static Path mill(String ending) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(WrittenByOfficeTest.class.getResource("mill." + ending)).toURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "fodt", "rtf"})
    void theStoryIsReadWholeAndNothingElse(String ending) throws Exception {
        assertThat(blocks(articles(mill(ending)).getFirst())).containsExactly(
                "headline: Mill at Oster burns after storm",
                "byline: By Una Brandt",
                "body: OSTER, May 2 (Northwire) — The mill at Oster burned down on Friday, and nobody was hurt, the town "
                        + "said. It had stood for 243 years.",
                "subhead: What was lost", "list: The wheel of 1788", "list: Nine sacks of rye",
                "list: First the loft burned.", "list: Then the wheel fell.", "list: Year; Visitors; Income",
                "list: 2029; 41,200; €310,000", "list: 2030; 38,900; €287,000",
                "body: In a box: the mill is older than the town hall.",
                "body: Before the box. After the box the mayor, Ada Holm, spoke.",
                "quote: “We will not build it again,” she said.", "body: A link to the town’s page and a word.",
                "body: The fire began in the loft, and the wind from the sea drove it on to the granary, where nine sacks "
                        + "of rye stood ready for the baker. The firemen came from Marl, twelve kilometres away, and could "
                        + "not save the wheel.",
                "credit: © 2031 Northwire. All rights reserved.", "body: The town keeps the mill’s book since 1788.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "fodt", "rtf"})
    void beforeTheChangeItWasAnotherDay(String ending) throws Exception {
        Article before = new Intake(Tracked.ORIGINAL).file(mill(ending));
        assertThat(before.blocks().get(2).text()).startsWith(
                "OSTER, May 2 (Northwire) — The mill at Oster burned down on Thursday, and nobody was hurt");
    }

    @Test
    void lockedOnesAreRefused() {
        String locked = "” is locked with a password: open it in the program that wrote it, save a copy without the "
                + "password and open that.";
        byte[] docx = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
        assertThat(lines(write(folder, "a.docx", docx))).containsExactly(" ! “a.docx" + locked);
        byte[] odt = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "\u0007x",
                "META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertThat(lines(write(folder, "a.odt", odt))).containsExactly(" ! “a.odt" + locked);
    }

    @Test
    void anotherVocabularyIsRefused() {
        assertThat(lines(write(folder, "a.xml", utf8("<?xml version=\"1.0\"?>\n<points><point x=\"1\"/></points>"))))
                .containsExactly(
                        " ! “a.xml” is data in XML of an unknown kind, which Stet does not read: save the article as "
                                + "text, HTML, PDF or DOCX and open that.");
    }
}
