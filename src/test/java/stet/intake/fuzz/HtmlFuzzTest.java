package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.page.HtmlPage;
import stet.intake.writing.Decoder;

@Tag("fuzz")
class HtmlFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.single(data, "a.html", source -> HtmlPage.draft(String.valueOf(Decoder.decode(source.bytes()))));
    }
}
