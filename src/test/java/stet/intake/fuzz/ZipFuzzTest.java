package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.pack.ZipArchive;

@Tag("fuzz")
class ZipFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.read(data, "a.zip", ZipArchive::read);
    }
}
