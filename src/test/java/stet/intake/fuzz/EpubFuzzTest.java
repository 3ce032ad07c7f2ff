package stet.intake.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import stet.intake.book.EpubFile;

@Tag("fuzz")
class EpubFuzzTest {
    private static final Object[] BOOK = {"META-INF/container.xml",
            "<container><rootfile full-path='b.opf'/></container>", "b.opf",
            "<package><manifest><item id='c' href='c.xhtml'/></manifest><spine><itemref idref='c'/></spine></package>"};

    @FuzzTest(maxDuration = "2m")
    void reads(byte[] data) {
        Fuzzed.read(Fuzzed.packed(data, "c.xhtml", BOOK), "a.epub", EpubFile::read);
    }
}
