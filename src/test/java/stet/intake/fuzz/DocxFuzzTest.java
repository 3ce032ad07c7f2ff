package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.draft.Tracked;
import stet.intake.office.DocxFile;

@Tag("fuzz")
class DocxFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.single(Fuzzed.packed(data, "word/document.xml"), "a.docx",
                source -> DocxFile.draft(source, Tracked.ORIGINAL));
    }
}
