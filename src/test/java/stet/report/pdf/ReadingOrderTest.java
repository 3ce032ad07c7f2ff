package stet.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scripts that run from the right. */
class ReadingOrderTest {

    @Test
    void aParagraphFallsIntoRunsFromLeftToRight() {
        assertThat(runs("Brix: 12 אבג", BidiSplitter.NEUTRAL)).containsExactly("Brix: 12  +", "אבג -");
        assertThat(runs("אבג Brix", BidiSplitter.NEUTRAL)).containsExactly("Brix +", "אבג  -");
        assertThat(runs("Brix.", BidiSplitter.RTL)).containsExactly(". -", "Brix +");
        assertThat(new VisualRuns().getBaseDirection("12 אבג")).isEqualTo(BidiSplitter.RTL);
        assertThat(new VisualRuns().getBaseDirection("12")).isEqualTo(BidiSplitter.NEUTRAL);
    }

    @Test
    void aRunIsTurnedWithItsBrackets() {
        assertThat(new ReadingOrder().reorderRTLTextToLTR("(אבג")).isEqualTo("גבא)");
    }

    @Test
    void lettersOfArabicScriptAreJoinedAndPartedAgain() {
        String word = "\u0628\u0628";
        String joined = new ReadingOrder().shapeText(word);
        assertThat(joined).isEqualTo("\uFE91\uFE90");
        assertThat(new ReadingOrder().deshapeText(joined)).isEqualTo(word);
    }

    private static List<String> runs(String paragraph, byte direction) {
        VisualRuns splitter = new VisualRuns();
        splitter.setParagraph(paragraph, direction);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            runs.add(paragraph.substring(run.getStart(), run.getStart() + run.getLength())
                    + (run.getDirection() == BidiSplitter.RTL ? " -" : " +"));
        }
        return runs;
    }
}
