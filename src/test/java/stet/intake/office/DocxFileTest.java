package stet.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.write;
import static stet.intake.Found.zip;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.intake.Intake;
import stet.intake.draft.Tracked;

/** Documents of a word processor, written here part by part. */
class DocxFileTest {
    private static final String STYLES = """
                                         <w:styles xmlns:w="w"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
                                         <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
                                         <w:style w:styleId="Own"><w:name w:val="House heading"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>
                                         """;

    @TempDir
    Path folder;

    private static byte[] docx(String body) {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<?xml version=\"1.0\"?><w:document "
                + "xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>", "word/styles.xml",
                STYLES, "word/footnotes.xml", "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\"><w:p><w:r>"
                        + "<w:t>-</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\">" + p("The harbour counts "
                                + "every ship above 20 tonnes.")
                        + "</w:footnote></w:footnotes>");
    }

    private static String p(String text) {
        return p("", text);
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r></w:p>";
    }

    private static final String STORY = p("Titel", "Mill at Oster burns")
            + p("The mill at Oster burned down on Friday, and nobody was hurt, the town said.")
            + p("Own", "What is lost")
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Two stones from 1788,</w:t><w:br/><w:t>unhurt</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>" + p("Year") + "</w:tc><w:tc>" + p("Ships") + "</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>The pier is </w:t></w:r>"
            + "<w:del><w:r><w:delText>shut</w:delText></w:r></w:del><w:ins><w:r><w:t>open</w:t></w:r></w:ins>"
            + "<w:r><w:t> again, and 40 ships came.</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>They came at last: </w:t></w:r></w:p>"
            + "<w:p><w:moveFrom><w:r><w:t>by night</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>by day</w:t></w:r>"
            + "</w:moveTo><mc:AlternateContent><mc:Choice><w:r><w:t>, once</w:t></w:r></mc:Choice><mc:Fallback><w:r>"
            + "<w:t>, once</w:t></w:r></mc:Fallback></mc:AlternateContent><w:r><w:t>.</w:t></w:r></w:p>";

    @Test
    void changesAreAccepted() throws Exception {
        assertThat(blocks(new Intake().bytes(docx(STORY), "mill.docx"))).containsExactly(
                "headline: Mill at Oster burns",
                "body: The mill at Oster burned down on Friday, and nobody was hurt, the town said.",
                "subhead: What is lost", "list: Two stones from 1788, unhurt", "list: Year; Ships",
                "body: The pier is open again, and 40 ships came.", "body: They came at last: by day, once.",
                "body: The harbour counts every ship above 20 tonnes.");
    }

    @Test
    void orReadAsBeforeThem() throws Exception {
        assertThat(blocks(new Intake(Tracked.ORIGINAL).bytes(docx(STORY), "mill.docx"))).contains(
                "body: The pier is shut again, and 40 ships came.", "body: They came at last:",
                "body: by night, once.");
    }

    @Test
    void theFormatIsToldByContent() throws Exception {
        assertThat(new Intake().bytes(docx(STORY), "mill.zip").title()).isEqualTo("Mill at Oster burns");
    }

    @Test
    void whatIsNoTextDocumentIsRefused() {
        String end = ", which Stet does not read: save the article as text, HTML, PDF or DOCX and open that.";
        assertThat(lines(write(folder, "a.docx", zip("[Content_Types].xml", "", "xl/workbook.xml", ""))))
                .containsExactly(" ! “a.docx” is a spreadsheet" + end);
        assertThat(lines(write(folder, "b.docx", zip("[Content_Types].xml", "", "ppt/presentation.xml", ""))))
                .containsExactly(" ! “b.docx” is a presentation" + end);
        assertThat(lines(write(folder, "c.docx", docx("<w:p/>").clone()))).hasSize(1);
    }

    @Test
    void hostileOnesAreRefused() {
        String damaged = "” is damaged or cut short: get it again from where it came.";
        byte[] whole = docx(STORY);
        assertThat(lines(write(folder, "cut.docx", Arrays.copyOf(whole, whole.length / 2)))).last().asString()
                .isEqualTo(" ! “cut.docx" + damaged);
        assertThat(lines(write(folder, "deep.docx", docx("<w:sdt>".repeat(100_000))))).containsExactly(
                " ! “deep.docx" + damaged);
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM "
                + "\"file:///etc/hostname\">]>";
        byte[] entities = zip("[Content_Types].xml", "", "word/document.xml", laughs + "<w:document xmlns:w=\"w\">"
                + "<w:body>" + p("Ships came to the pier. &b;&x;") + "</w:body></w:document>");
        assertThat(lines(write(folder, "xxe.docx", entities))).containsExactly(" ! “xxe.docx" + damaged);
        byte[] bomb = docx(p(" ".repeat(60 << 20)));
        assertThat(lines(write(folder, "bomb.docx", bomb))).containsExactly(
                " ! “bomb.docx” unpacks to more than 100 times its size, as no honest archive does; the rest is not "
                        + "read: get it again from where it came.");
    }
}
