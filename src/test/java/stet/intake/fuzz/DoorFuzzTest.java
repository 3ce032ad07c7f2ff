package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.Intake;
import stet.message.UnreadableException;

/** The format told by content, and plain text. */
@Tag("fuzz")
class DoorFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        try {
            new Intake().bytes(data, "a");
        } catch (UnreadableException e) {
            if (String.valueOf(e.getMessage()).contains("defect of Stet")) {
                throw new IllegalStateException(e);
            }
        }
    }
}
