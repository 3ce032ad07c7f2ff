package stet.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.intake.Intake;
import stet.intake.draft.Budget;
import stet.intake.draft.Source;
import stet.intake.draft.Tracked;

/** RTF as word processors write it. */
class RtfFileTest {
    private static final String MILL = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\info{\\title Not this}{\\author Nor this}}"
            + "{\\header Oster Courier\\par}\\pard\\s1 Mill at Oster burns\\par\\pard The m\\'fchle at Oster burned down "
            + "on Friday{\\v secret}, and nobody was hurt\\u8212 ? the town said.{\\footnote\\pard It counts 40 stones.}\\par "
            + "It {\\deleted is}{\\revised was} worth two million euros.\\par{\\*\\generator x;}{\\pict\\pngblip 0a0b}"
            + "{\\pntext 1.\\tab}Two stones from 1788\\par\\pard\\intbl Year\\cell Ships\\cell\\row\\pard Nobody saw how it "
            + "began, {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt she said}}.\\par}";

    @TempDir
    Path folder;

    @Test
    void theTextAndItsParts() throws Exception {
        assertThat(blocks(articles(write(folder, "mill.txt", utf8(MILL))).getFirst())).containsExactly(
                "headline: Mill at Oster burns",
                "body: The mühle at Oster burned down on Friday, and nobody was hurt— the town said.",
                "body: It was worth two million euros.", "list: Two stones from 1788", "list: Year; Ships",
                "body: Nobody saw how it began, she said.", "body: It counts 40 stones.");
        assertThat(blocks(new Intake(Tracked.ORIGINAL).bytes(utf8(MILL), "mill.rtf"))).contains(
                "body: It is worth two million euros.");
    }

    @Test
    void brokenAndHostileOnesAreReadOrRefused() {
        String damaged = "” is damaged or cut short: get it again from where it came.";
        assertThat(lines(write(folder, "cut.rtf", utf8(MILL.substring(0, MILL.indexOf("worth")))))).containsExactly(
                " ! “cut.rtf" + damaged);
        assertThat(lines(write(folder, "deep.rtf", utf8("{\\rtf1 " + "{".repeat(1_000_000))))).containsExactly(
                " ! “deep.rtf" + damaged);
        assertThat(lines(write(folder, "close.rtf", utf8("{\\rtf1 The mill burned.\\par}}}}}}")))).hasSize(1);
        assertThat(lines(write(folder, "bin.rtf", utf8("{\\rtf1 {\\bin2147483647 x}The mill burned.\\par}"))))
                .containsExactly(" ! “bin.rtf" + damaged);
    }

    @Test
    void anInterruptIsNoDamage() {
        byte[] mill = utf8("{\\rtf1 {\\b The mill burned.}}");
        Source source = new Source("a.rtf", new ByteArrayInputStream(mill), mill.length, new Budget());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> RtfFile.draft(source, Tracked.ACCEPTED))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
