package stet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.utf8;
import static stet.intake.Found.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.compare.Version;
import stet.intake.Intake;
import stet.library.memory.Memory;
import stet.message.Progress;

/** A folder in which everything lies that means harm, beside one good article: each is read or named, and none stops the rest. */
class HostileFolderTest {
    private static final String MILL = "Mill burns\n\nThe mill at Oster burned down on Friday, and nobody was hurt.\n";
    private static final String DAMAGED = "is damaged or cut short: get it again from where it came.";
    private static final String MANY = "has more than 100,000 paragraphs: cut it into single articles.";
    private static final String BOMB = "unpacks to more than 100 times its size, as no honest archive does; the rest is not read: "
            + "get it again from where it came.";
    private static final String BODY = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>The mill burned.</w:t></w:r></w:p>";

    @TempDir
    private Path home;
    @TempDir
    private Path folder;

    @BeforeEach
    void harm() throws Exception {
        put("good.txt", utf8(MILL));
        put("bomb.zip", zip("mill.txt", MILL, "zeros.txt", new byte[200 << 20]));
        put("bomb.docx", zip("word/document.xml", BODY + " ".repeat(60 << 20)));
        byte[] nested = utf8(MILL);
        for (int i = 0; i < 6; i++) {
            nested = zip(i == 0 ? "mill.txt" : "a.zip", nested);
        }
        put("nested.zip", nested);
        put("deep.json", utf8("{\"text\": " + "[".repeat(100_000)));
        put("deep.html", utf8("<div>".repeat(100_000) + "The mill burned." + "</div>".repeat(100_000)));
        put("deep.docx", zip("word/document.xml", BODY + "<w:sdt>".repeat(100_000)));
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        put("laughs.xml",
                utf8(laughs + "<nitf><body><body.content><p>The mill burned. &b;&x;</p></body.content></body></nitf>"));
        put("laughs.docx", zip("word/document.xml", laughs + BODY.replace("burned.", "burned. &b;&x;")));
        put("surrogates.json", utf8("{\"title\": \"\\ud83d\", \"text\": \"The \\ude00 mill burned.\"}"));
        put("directions.txt", utf8(
                "\u05d4\u05d8\u05d7\u05e0\u05d4 \u05e0\u05e9\u05e8\u05e4\u05d4.\n\nThe mu\u0308hle \u202eburned."));
        put("million.txt", utf8("Rain\n\n".repeat(1_000_000)));
        put("million.docx", zip("word/document.xml", BODY + "<w:p><w:r><w:t>Rain</w:t></w:r></w:p>".repeat(200_000)
                + "</w:body></w:document>"));
        put("script.html", utf8("<p onload=steal()>The mill burned.<script>steal('<p>not this</p>')</script></p>"));
        put("cut.pdf", utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"));
        put("cut.docx", Arrays.copyOf(zip("word/document.xml", BODY), 90));
        byte[] broken = utf8("The m\u00fchle burned, and nobody was hurt.\n");
        broken[5] = (byte) 0xff;
        put("broken.txt", broken);
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor();
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("ring.txt"), folder.resolve("gnir.txt"));
        Files.createSymbolicLink(folder.resolve("gnir.txt"), folder.resolve("ring.txt"));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** What is said of each, by path. */
    private static Map<String, String> unreadable() {
        Map<String, String> said = new TreeMap<>(Map.of("bomb.docx", BOMB, "bomb.zip", BOMB,
                "nested.zip/a.zip/a.zip/a.zip/a.zip/a.zip",
                "lies in more than 4 archives within archives: unpack it and open what "
                        + "comes out.",
                "deep.json", "is broken JSON: have it written again by the program it came from.", "deep.docx", DAMAGED,
                "laughs.docx", DAMAGED, "million.txt", MANY, "million.docx", MANY, "cut.pdf", DAMAGED, "cut.docx",
                DAMAGED));
        said.put("huge.txt",
                "is larger than 64 MB, the most Stet reads of one article: cut it into single articles.");
        said.put("ring.txt", "is a link that leads nowhere: open the file that it was made for.");
        said.put("gnir.txt", "is a link that leads nowhere: open the file that it was made for.");
        said.put("pipe.txt", "is no ordinary file: save what it gives to a file and open that.");
        return said;
    }

    @Test
    void eachIsReadOrNamedAndNoneStopsTheRest() {
        try (Memory memory = Memory.in(home);
                Catalogue catalogue = new Librarian(new Intake()).catalogue(home, List.of(folder), memory)) {
            Shelf shelf = catalogue.refresh(ShelfListener.SILENT);
            assertThat(shelf.stories().stream().flatMap(s -> s.versions().stream()).map(Version::path))
                    .containsExactlyInAnyOrder(
                            "good.txt", "bomb.zip/mill.txt", "deep.html", "laughs.xml", "surrogates.json",
                            "directions.txt",
                            "script.html", "broken.txt");
            assertThat(said(shelf)).isEqualTo(unreadable());
            assertThat(catalogue.article("laughs.xml").blocks().getFirst().text()).isEqualTo("The mill burned. &b;&x;");
            assertThat(catalogue.article("script.html").blocks()).singleElement().extracting(b -> b.text())
                    .isEqualTo("The mill burned.");
            assertThat(catalogue.article("surrogates.json").blocks()).extracting(b -> b.text()).containsExactly(
                    "\ufffd",
                    "The \ufffd mill burned.");
            assertThat(catalogue.article("directions.txt").blocks()).extracting(b -> b.text()).containsExactly(
                    "\u05d4\u05d8\u05d7\u05e0\u05d4 \u05e0\u05e9\u05e8\u05e4\u05d4.", "The mu\u0308hle \u202eburned.");
            assertThat(catalogue.search("mill", 20)).isNotEmpty();
        }
        assertThat(said(new Librarian(new Intake()).open(List.of(folder), Progress.SILENT))).isEqualTo(unreadable());
    }

    /** Each reason without the name that it begins with. */
    private static Map<String, String> said(Shelf shelf) {
        return shelf.unreadable().stream().collect(Collectors.toMap(Unreadable::path,
                u -> u.error().replaceFirst("^“[^”]*” ", ""), (a, b) -> a + " / " + b, TreeMap::new));
    }
}
