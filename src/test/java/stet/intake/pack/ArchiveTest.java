package stet.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.gzip;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;
import static stet.intake.Found.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of articles, and archives that mean harm. */
class ArchiveTest {
    private static final String MILL = "Mill burns\n\nThe mill at Oster burned down on Friday, and nobody was hurt.\n";
    private static final String PIER = "Pier opens\n\nThe pier at Marl opened on Sunday after nine weeks of repair.\n";

    @TempDir
    Path folder;

    @Test
    void membersAreNamedByTheirPaths() {
        byte[] inner = zip("deep/mill.txt", MILL, "list.jsonl", "{\"title\": \"Pier\", \"text\": \"It is open.\"}\n");
        Path file = write(folder, "all.zip", zip("a/", "", "a/pier.txt", PIER, "__MACOSX/a/._pier.txt", "x",
                ".DS_Store", "x", "b\\inner.zip", inner, "empty.txt", "", "pages.jsonl.gz",
                gzip(utf8(
                        "{\"title\": \"One\", \"text\": \"It is shut.\"}\n{\"title\": \"Two\", \"text\": \"It is open.\"}\n"))));
        assertThat(lines(file)).containsExactly("/a/pier.txt Pier opens", "/b/inner.zip/deep/mill.txt Mill burns",
                "/b/inner.zip/list.jsonl#1 Pier",
                "/empty.txt ! “all.zip/empty.txt” is empty: save the article into it and open it again.",
                "/pages.jsonl.gz#1 One", "/pages.jsonl.gz#2 Two");
    }

    @Test
    void namesMayBeOfAnyCharset() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String dos = new String("Stra\u00dfe \u00c4\u00f6.txt".getBytes(Charset.forName("IBM437")),
                StandardCharsets.ISO_8859_1);
        byte[] unicode = utf8("\u043f\u0438\u0440\u0441.txt"); // Info-ZIP's field: 'up', size, version, CRC, name
        ByteBuffer field = ByteBuffer.allocate(unicode.length + 9).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x7075)
                .putShort((short) (unicode.length + 5)).put((byte) 1).putInt(0).put(unicode);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            for (String name : new String[]{"caf\u00e9.txt", new String(utf8("m\u00fchle.txt"),
                    StandardCharsets.ISO_8859_1), "../../up.txt", "a\u0007b.txt", dos, "????.txt"}) {
                ZipEntry entry = new ZipEntry(name);
                entry.setExtra(name.startsWith("?") ? field.array() : new byte[0]);
                zip.putNextEntry(entry);
                zip.write(utf8(MILL));
            }
        }
        assertThat(lines(write(folder, "n.zip", bytes.toByteArray()))).containsExactly("/caf\u00e9.txt Mill burns",
                "/m\u00fchle.txt Mill burns", "/../../up.txt Mill burns", "/a?b.txt Mill burns",
                "/Stra\u00dfe \u00c4\u00f6.txt Mill burns", "/\u043f\u0438\u0440\u0441.txt Mill burns");
    }

    @Test
    void whatLiesBesideArticlesIsPassedOver() {
        Path file = write(folder, "all.zip",
                zip("Mill.html", "<p>The mill at Oster burned.</p>", "Mill_files/ad.html", "<p>Buy!",
                        "Mill_files/deep/a.txt", "x", "site.css", "p{}", "a/Thumbs.db", "x", "a/mill.jpg", "x",
                        "a/wheel.png", "x",
                        "Pier_files/pier.txt", PIER));
        assertThat(lines(file)).containsExactly("/Mill.html The mill at Oster burned.",
                "/Pier_files/pier.txt Pier opens",
                "/a/mill.jpg ! “all.zip/a/mill.jpg” and 1 other file are pictures or recordings, which Stet passes over: have "
                        + "the text of a scanned article recognised and open the result.");
    }

    @Test
    void eachMemberHasANameOfItsOwn() {
        byte[] twice = zip("a/pier.txt", PIER, "a/mill.txt", MILL, "a/Pier.txt", MILL, "a/pier (2).txt", MILL);
        for (int i = 0; i + 10 < twice.length; i++) { // the JDK's writer refuses to give a name twice
            if (new String(twice, i, 10, StandardCharsets.US_ASCII).matches("a/(?:Pier|mill).txt")) {
                twice[i + 2] = 'p';
                twice[i + 3] = 'i';
                twice[i + 4] = 'e';
                twice[i + 5] = 'r';
            }
        }
        Path file = write(folder, "twice.zip", twice);
        assertThat(lines(file)).containsExactly("/a/pier.txt Pier opens", "/a/pier (2).txt Mill burns",
                "/a/pier (3).txt Mill burns", "/a/pier (2) (2).txt Mill burns");
    }

    @Test
    void aBombIsStopped() {
        byte[] zeros = new byte[200 << 20];
        String why = " unpacks to more than 100 times its size, as no honest archive does; the rest is not read: get it "
                + "again from where it came.";
        assertThat(lines(write(folder, "bomb.zip", zip("pier.txt", PIER, "zeros.txt", zeros, "mill.txt", MILL))))
                .containsExactly("/pier.txt Pier opens", " ! “bomb.zip”" + why);
        assertThat(lines(write(folder, "bomb.txt.gz", gzip(zeros)))).last().isEqualTo(" ! “bomb.txt.gz”" + why);
        byte[] nested = zip("a.zip", zip("b.zip", zip("c.txt", zeros)));
        assertThat(lines(write(folder, "nested.zip", nested))).last().isEqualTo(" ! “nested.zip”" + why);
    }

    @Test
    void archivesNestSoDeepAndNoDeeper() {
        byte[] at = zip("pier.txt", PIER);
        for (int i = 5; i > 1; i--) {
            at = zip(i + ".zip", at);
        }
        assertThat(lines(write(folder, "1.zip", at))).containsExactly("/2.zip/3.zip/4.zip/5.zip/pier.txt ! "
                + "“1.zip/2.zip/3.zip/4.zip/5.zip/pier.txt” lies in more than 4 archives within archives: unpack it and "
                + "open what comes out.");
    }

    @Test
    void damagedOnesGiveWhatTheyCan() {
        byte[] whole = zip("pier.txt", PIER, "mill.txt", MILL.repeat(50));
        assertThat(lines(write(folder, "cut.zip", Arrays.copyOf(whole, 150)))).last().asString()
                .endsWith("“cut.zip” is damaged or cut short: get it again from where it came.");
        byte[] gz = gzip(utf8(PIER.repeat(50)));
        assertThat(lines(write(folder, "cut.txt.gz", Arrays.copyOf(gz, 60)))).last().asString()
                .isEqualTo(" ! “cut.txt.gz” is damaged or cut short: get it again from where it came.");
        byte[] locked = whole.clone();
        locked[6] |= 1;
        assertThat(lines(write(folder, "locked.zip", locked))).containsExactly(
                " ! “locked.zip” is locked with a password: unpack it and open what comes out.");
        assertThat(lines(write(folder, "empty.zip", zip()))).isEmpty();
    }
}
