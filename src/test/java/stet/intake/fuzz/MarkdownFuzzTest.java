package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.writing.Decoder;
import stet.intake.writing.MarkdownText;

@Tag("fuzz")
class MarkdownFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.single(data, "a.md", source -> MarkdownText.draft(String.valueOf(Decoder.decode(source.bytes()))));
    }
}
