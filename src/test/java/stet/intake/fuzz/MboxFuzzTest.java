package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.mail.MboxFile;

@Tag("fuzz")
class MboxFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.read(data, "a.mbox", MboxFile::read);
    }
}
