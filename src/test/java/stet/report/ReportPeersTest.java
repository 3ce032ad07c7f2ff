package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.report.subject.Subject;
import stet.report.summary.Result;
import stet.report.summary.Summary;

/** Reports as other programs see them: chromium, poppler-utils and libreoffice-writer of Debian. */
@Tag("peer")
class ReportPeersTest {
    @TempDir
    private Path folder;

    @Test
    void aBrowserShowsThePage() throws Exception {
        Path page = write("page.html", Format.HTML, Pairs.remarked());
        Path picture = folder.resolve("page.png");
        browser(page, "--window-size=1280,1000", "--screenshot=" + picture);
        BufferedImage seen = ImageIO.read(picture.toFile());
        assertThat(seen.getWidth()).isEqualTo(1280);
        assertThat(count(seen, 0xFBE8BD)).as("the fill of an altered fact").isGreaterThan(200);
        assertThat(count(seen, 0x1D1D1B)).as("ink").isGreaterThan(1000);
    }

    @Test
    void aBrowserShowsTheChartsOfASummary() throws Exception {
        Summary summary = new Summary();
        for (int i = 1; i <= 12; i++) {
            String line = """
                          {"schema":"stet.comparison/1","original":{"id":"o"},"rewrite":{"id":"x/r","credit":"Pier %d"},
                          "changes":[{"kind":"altered","type":"date"},{"kind":"added","type":"role"}],
                          "ledger":{"original":%d,"rewrite":9},"reuse":{"verbatim":0.4}}""".formatted(i % 3, 4 + i);
            summary.add((Result.Compared) Result.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
        Path page = folder.resolve("summary.html");
        try (Writer out = Files.newBufferedWriter(page)) {
            SummaryFormat.HTML.write(summary, out);
        }
        Path picture = folder.resolve("summary.png");
        browser(page, "--window-size=1100,1400", "--screenshot=" + picture);
        BufferedImage seen = ImageIO.read(picture.toFile());
        assertThat(count(seen, 0xB87500)).as("bars of altered facts").isGreaterThan(500);
        assertThat(count(seen, 0x008A64)).as("bars of added facts").isGreaterThan(500);
        Path pdf = folder.resolve("summary.pdf");
        browser(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        assertThat(run("pdftotext", "-layout", pdf.toString(), "-")).contains("By source", "Pier 1", "Copied");
    }

    /** What a script, an image's error or a link could do is to change the page: nothing may. */
    @Test
    void aBrowserRunsNothingOfTheArticles() throws Exception {
        Path page = folder.resolve("<img src=x onerror=document.title='ran'>.html");
        Files.write(page, Written.bytes(Format.HTML, Pairs.hostile("<script>document.title='ran';document.body.id='ran'"
                + "</script><img src=x onerror=\"document.body.id='ran'\"><a href=\"javascript:document.title='ran'\">x"
                + "</a><svg onload=\"document.body.id='ran'\">", page.getFileName().toString())));
        Document dom = Jsoup.parse(browser(page, "--virtual-time-budget=3000", "--dump-dom"));
        assertThat(dom.title()).startsWith("<script>document.title='ran'").endsWith("– Stet");
        assertThat(dom.body().id()).isEmpty();
        assertThat(dom.select("script, img, svg, [onerror], [onload], [href^=javascript]")).isEmpty();
    }

    /** The page would run a script if it had one: without the probe's own policy it is seen to. */
    @Test
    void theProbeSeesWhatRuns() throws Exception {
        Path page = Files.writeString(folder.resolve("probe.html"),
                "<!doctype html><title>still</title><script>document.title='ran'</script>");
        assertThat(Jsoup.parse(browser(page, "--virtual-time-budget=3000", "--dump-dom")).title()).isEqualTo("ran");
    }

    @Test
    void aBrowserPrintsThePage() throws Exception {
        Path pdf = folder.resolve("printed.pdf");
        browser(write("page.html", Format.HTML, Pairs.remarked()), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        String text = run("pdftotext", "-layout", pdf.toString(), "-");
        assertThat(text).contains("Another number: 12, not 21.")
                .as("both texts side by side on paper too").containsPattern("Ferry adds 12 sailings +More ferries");
        assertThat(run("pdfinfo", pdf.toString())).containsPattern("Pages: +2");
    }

    @Test
    void popplerReadsThePdf() throws Exception {
        Path pdf = write("page.pdf", Format.PDF, Pairs.remarked());
        assertThat(run("pdftotext", pdf.toString(), "-").replaceAll("\\s+", " ")).contains("More ferries",
                "Tickets are unchanged.", "Another number: 12, not 21.", "Ask the <port>.");
        assertThat(run("pdfinfo", pdf.toString())).containsPattern("Pages: +2").containsPattern("Tagged: +yes")
                .contains("More ferries – Stet");
        assertThat(run("pdffonts", pdf.toString()).lines().skip(2)).isNotEmpty()
                .allMatch(line -> line.matches(".*\\s+yes yes yes\\s+\\d+\\s+\\d+$"));
    }

    @Test
    void aWordProcessorOpensTheRedline() throws Exception {
        Path docx = write("redline.docx", Format.DOCX, Pairs.remarked());
        assertThat(Files.readString(converted(docx, "txt:Text", "redline.txt"))).contains("Tickets stay at $9.",
                "Tickets are unchanged.", "Ana Brix");
        Document flat = Jsoup.parse(converted(docx, "fodt", "redline.fodt"), "UTF-8", "",
                Parser.xmlParser());
        assertThat(flat.select("text|changed-region text|insertion dc|creator").eachText()).isNotEmpty()
                .containsOnly("Stet");
        assertThat(flat.select("text|changed-region text|deletion dc|creator").eachText()).isNotEmpty()
                .containsOnly("Stet");
        assertThat(flat.select("office|annotation").eachText()).hasSize(5)
                .anyMatch(c -> c.contains("Another number: 12, not 21.") && c.contains("Confirmed"));
        assertThat(run("pdftotext", converted(docx, "pdf", "redline.pdf").toString(), "-")).contains("unchanged");
    }

    private Path converted(Path docx, String to, String name) throws Exception {
        run("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", to,
                "--outdir", folder.toString(), docx.toString());
        return folder.resolve(name);
    }

    private Path write(String name, Format format, Subject subject) throws IOException {
        return Files.write(folder.resolve(name), Written.bytes(format, subject));
    }

    private String browser(Path page, String... wishes) throws Exception {
        List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-quic", "--hide-scrollbars", "--user-data-dir=" + folder.resolve("browser")));
        command.addAll(List.of(wishes));
        command.add(page.toUri().toString());
        return run(command.toArray(String[]::new));
    }

    /** What the program prints; it has to end by itself and well. */
    private String run(String... command) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + Files.readString(err)).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static int count(BufferedImage picture, int colour) {
        int found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found += (picture.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
