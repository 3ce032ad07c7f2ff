package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.draft.Tracked;
import stet.intake.office.RtfFile;

@Tag("fuzz")
class RtfFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.single(data, "a.rtf", source -> RtfFile.draft(source, Tracked.ACCEPTED));
    }
}
