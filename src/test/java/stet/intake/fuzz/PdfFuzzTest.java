package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.pdf.PdfFile;

@Tag("fuzz")
class PdfFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.single(data, "a.pdf", PdfFile::draft);
    }
}
