package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.draft.Tracked;
import stet.intake.office.OdtFile;

@Tag("fuzz")
class OdtFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.single(Fuzzed.packed(data, "content.xml"), "a.odt", source -> OdtFile.draft(source, Tracked.ORIGINAL));
    }
}
