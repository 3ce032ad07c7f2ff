package stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody writes by chance. What archives and documents can do stands with their readers' tests. */
class HostileTest {
    @TempDir
    Path folder;

    @Test
    void twoGigabytesAreNotRead() throws IOException {
        for (String name : new String[]{"huge.txt", "huge.pdf", "huge.html"}) {
            Path file = folder.resolve(name);
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.write(utf8(name.endsWith("pdf") ? "%PDF-1.7 " : "<p>The mill burned.</p>"));
                sparse.setLength(2L << 30);
            }
            assertThat(lines(file))
                    .containsExactly(" ! “" + name + "” is larger than 64 MB, the most Stet reads of one "
                            + "article: cut it into single articles.");
        }
    }

    @Test
    void aLineWithoutEndIsRefusedAndTheRestRead() throws IOException {
        Path file = write(folder, "long.jsonl", utf8("{\"text\": \"The mill burned.\"}\n{\"text\": \""
                + "x".repeat((16 << 20) + 10) + "\"}\n{\"text\": \"The pier opened.\"}\n"));
        assertThat(lines(file)).containsExactly("#1 The mill burned.", "#2 ! “long.jsonl#2” is larger than 16 MB, the "
                + "most Stet reads of one article: cut it into single articles.", "#3 The pier opened.");
    }

    @Test
    void jsonNestedTooDeepIsBroken() {
        String broken = "” is broken JSON: have it written again by the program it came from.";
        assertThat(lines(write(folder, "a.json", utf8("{\"text\": " + "[".repeat(100_000))))).containsExactly(
                " ! “a.json" + broken);
        assertThat(lines(
                write(folder, "b.jsonl", utf8("{\"text\": " + "{\"a\":".repeat(100_000) + "\n{\"text\": \"x\"}\n"))))
                .containsExactly("#1 ! “b.jsonl#1" + broken, "#2 x");
    }

    @Test
    void aMillionParagraphsAreTooMany() {
        String many = "” has more than 100,000 paragraphs: cut it into single articles.";
        assertThat(lines(write(folder, "a.txt", utf8("Rain\n\n".repeat(1_000_000)))))
                .containsExactly(" ! “a.txt" + many);
        assertThat(lines(write(folder, "a.html", utf8("<p>Rain</p>".repeat(1_000_000))))).containsExactly(
                " ! “a.html" + many);
        assertThat(lines(write(folder, "a.json", utf8("{\"text\": \"" + "Rain\\n\\n".repeat(1_000_000) + "\"}"))))
                .containsExactly(" ! “a.json" + many);
    }

    /** Each would take hours where one small thing costs as much as all of them. */
    @Test
    void veryManySmallThingsAreReadInOnePass() {
        String row = "<tr>" + "<td>7</td>".repeat(150_000) + "</tr>";
        assertThat(blocks(articles(write(folder, "row.html", utf8("<p>The mill burned.</p><table>" + row + "</table>")))
                .getFirst()))
                .hasSize(2);
        Path feed = write(folder, "feed.xml",
                utf8("<rss><channel><title>Oster Courier</title>" + "<item/>".repeat(150_000)
                        + "<item><description>The mill burned.</description></item></channel></rss>"));
        assertThat(articles(feed)).singleElement().extracting(a -> a.metadata().credit()).isEqualTo("Oster Courier");
        Path twins = write(folder, "twins.csv", utf8("text\n" + "The mill burned.\n".repeat(50_000)));
        assertThat(articles(twins)).hasSize(50_000);
    }

    @Test
    void scriptsAreNoText() {
        Path page = write(folder, "a.html", utf8("<html><head><script>steal()</script></head><body onload=\"steal()\">"
                + "<p>The mill at Oster burned.<script>document.write('<p>not this</p>')</script></p><style>p{}</style>"
                + "<noscript>Turn it on</noscript><iframe src=\"file:///etc/passwd\"></iframe><template>x</template>"
                + "<p onclick=\"steal()\">Nobody <a href=\"javascript:steal()\">was</a> hurt.</p></body></html>"));
        assertThat(articles(page).getFirst().blocks()).extracting(b -> b.text()).containsExactly(
                "The mill at Oster burned.", "Nobody was hurt.");
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        Path file = write(folder, "a.json", utf8("{\"text\": \"The \\ud83d mill \\ude00 burned \\ud83d\\ude00.\"}"));
        assertThat(blocks(articles(file).getFirst()))
                .containsExactly("body: The \ufffd mill \ufffd burned \ud83d\ude00.");
    }

    @Test
    void writingOfAnyDirectionAndCompositionIsKept() {
        String hebrew = "\u05d4\u05d8\u05d7\u05e0\u05d4 \u05e0\u05e9\u05e8\u05e4\u05d4 \u05d1-2 \u05d1\u05de\u05d0\u05d9 2031.";
        String arabic = "\u0627\u062d\u062a\u0631\u0642\u062a \u0627\u0644\u0637\u0627\u062d\u0648\u0646\u0629.";
        String combining = "The mu\u0308hle of Z\u0335\u0321\u0322\u0327a\u0301lgo burned.";
        Path file = write(folder, "a.txt", utf8(hebrew + "\n\n" + arabic + "\n\n" + combining + "\n"));
        assertThat(articles(file).getFirst().blocks()).extracting(b -> b.text()).containsExactly(hebrew, arabic,
                combining);
    }

    @Test
    void brokenEncodingsAreReadAsFarAsTheyGo() throws IOException {
        byte[] bytes = utf8("The mühle at Oster burned on Friday.\n\nNobody was hurt.\n");
        bytes[5] = (byte) 0xff; // the first byte of the ü
        assertThat(articles(write(folder, "a.txt", bytes)).getFirst().blocks()).hasSize(2);
        byte[] odd = ("\ufeffThe mill burned.\n").getBytes(StandardCharsets.UTF_16LE);
        assertThat(lines(write(folder, "odd.txt", Arrays.copyOf(odd, odd.length - 1)))).singleElement()
                .asString().startsWith(" The mill burned.");
        assertThat(lines(write(folder, "zero.txt", new byte[1000]))).containsExactly(
                " ! “zero.txt” is no text: save the article as text, HTML, PDF or DOCX and open that.");
    }

    @Test
    void aDeviceIsNoFile() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertThat(lines(device)).containsExactly(
                " ! “/dev/zero” is no ordinary file: save what it gives to a file and open that.");
    }

    @Test
    void aRingOfLinksLeadsNowhere() throws IOException {
        Path ring = folder.resolve("ring.txt");
        Files.createSymbolicLink(ring, folder.resolve("ring2.txt"));
        Files.createSymbolicLink(folder.resolve("ring2.txt"), ring);
        assertThat(lines(ring)).containsExactly(
                " ! “" + ring + "” is a link that leads nowhere: open the file that it was made for.");
        Path lost = Files.createSymbolicLink(folder.resolve("lost.txt"), folder.resolve("gone.txt"));
        assertThat(lines(lost)).containsExactly(
                " ! “" + lost + "” is a link that leads nowhere: open the file that it was made for.");
    }
}
