package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.wire.Nitf;

@Tag("fuzz")
class NitfFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.single(data, "a.xml", Nitf::draft);
    }
}
