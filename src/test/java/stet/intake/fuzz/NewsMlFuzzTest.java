package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.wire.NewsMl;

@Tag("fuzz")
class NewsMlFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.read(data, "a.xml", NewsMl::read);
    }
}
