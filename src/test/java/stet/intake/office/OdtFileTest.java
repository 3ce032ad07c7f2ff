package stet.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
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

/** ODT as word processors write it. */
class OdtFileTest {
    private static final String CONTENT = """
                                          <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b" xmlns:dc="d"><office:automatic-styles>
                                          <style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>
                                          <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator/></office:change-info><text:p>shut</text:p></text:deletion></text:changed-region>
                                          <text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>
                                          <text:p text:style-name="P1">Mill at Oster burns</text:p><text:h text:outline-level="2">A long night</text:h>
                                          <text:p>The mill at Oster<text:s/>burned on <text:span>Friday</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>It was built in 1788.</text:p></text:note-body></text:note></text:p>
                                          <text:p>The pier is <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>open<text:change-end text:change-id="c2"/> again.<office:annotation><text:p>Is it?</text:p></office:annotation></text:p>
                                          <text:list><text:list-item><text:p>Two stones</text:p></text:list-item></text:list>
                                          <table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Ships</text:p></table:table-cell></table:table-row></table:table>
                                          </office:text></office:body></office:document-content>
                                          """;

    @TempDir
    Path folder;

    private static byte[] odt(String content) {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    }

    @Test
    void changesAreAcceptedOrNot() throws Exception {
        assertThat(blocks(articles(write(folder, "mill.odt", odt(CONTENT))).getFirst())).containsExactly(
                "headline: Mill at Oster burns", "subhead: A long night", "body: The mill at Oster burned on Friday.",
                "body: The pier is open again.", "list: Two stones", "list: Year; Ships",
                "body: It was built in 1788.");
        assertThat(blocks(new Intake(Tracked.ORIGINAL).bytes(odt(CONTENT), "mill.odt"))).contains(
                "body: The pier is shut again.");
    }

    @Test
    void othersAreRefused() {
        String end = ", which Stet does not read: save the article as text, HTML, PDF or DOCX and open that.";
        assertThat(lines(write(folder, "a.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .containsExactly(" ! “a.ods” is a spreadsheet" + end);
        assertThat(lines(write(folder, "a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text"))))
                .containsExactly(" ! “a.odt” is an Office document" + end);
        byte[] whole = odt(CONTENT);
        assertThat(lines(write(folder, "cut.odt", Arrays.copyOf(whole, 400)))).containsExactly(
                " ! “cut.odt” is damaged or cut short: get it again from where it came.");
    }
}
