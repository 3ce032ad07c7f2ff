package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.compare.Story;
import stet.intake.Intake;
import stet.message.Progress;

/** Which version is named the original, for each kind of evidence and where evidence disagrees. */
class ProvenanceTest {
    private static final String FULL = """
                                       Lighthouse of Tarn Head is lit again after 40 years

                                       The lighthouse of Tarn Head shone again on Friday for the first time in 40 years, as its keeper's granddaughter \
                                       Wilma Oskerry turned the lamp before 300 guests.

                                       Volunteers had spent nine winters and 81,000 crowns on the tower, which a storm had left without a roof in 1991. \
                                       The lens, ground in Dalmere in 1877, was found in a barn near Skell.

                                       Harbour pilot Ole Tarrant said boats would not need the light, but would be glad of it. A café opens in the old \
                                       oil store in June, and schools may climb the 112 steps free of charge.
                                       """;
    private static final String SHORT = """
                                        Tarn Head lighthouse shines once more

                                        After 40 dark years the lighthouse at Tarn Head is lit again. Wilma Oskerry, whose grandfather kept it, turned \
                                        on the lamp on Friday before 300 guests.

                                        The tower lost its roof in a storm in 1991. Volunteers mended it over nine winters for 81,000 crowns.
                                        """;

    @TempDir
    private Path folder;

    @Test
    void nothingIsClaimedWhereNothingTells() throws IOException {
        assertThat(story("a", SHORT, "b", SHORT.replace("dark years", "years of dark")).original()).isNull();
        assertThat(story("a", SHORT, "b", SHORT).why()).isEqualTo("Nothing tells which version came first.");
    }

    @Test
    void theFullerTextThatHoldsTheOther() throws IOException {
        Story story = story("full", FULL, "short", SHORT);
        assertThat(story.original()).isEqualTo("full.txt");
        assertThat(story.why()).contains("fullest text");
    }

    @Test
    void anAgencysCopiesAreOneTextAndNoRivals() throws IOException {
        String wire = FULL + "\n© 2031 Northwire. All rights reserved.\n";
        Story story = story("a", wire, "b", wire, "c", SHORT);
        assertThat(story.original()).isEqualTo("a.txt");
        assertThat(story.why()).contains("© 2031 Northwire").contains("another version has the same text");
    }

    @Test
    void aTextThatAnotherNamesByItsAgency() throws IOException {
        String wire = FULL.replace("The lighthouse of Tarn Head shone",
                "TARN HEAD, May 2 (Northwire) — The lighthouse shone");
        Story story = story("a", wire, "b", SHORT + "\nThis report is based on information from Northwire.\n");
        assertThat(story.original()).isEqualTo("a.txt");
        assertThat(story.why())
                .contains("b.txt names it as its source: “This report is based on information from Northwire.”");
    }

    @Test
    void aFullerRewriteThatNamesItsSourceIsNotTheOriginal() throws IOException {
        Story story = story("long", FULL + "\nRead the original story here: The Skell Courier\n", "short",
                SHORT + "\n© 2031 Skell Courier\n");
        assertThat(story.original()).isEqualTo("short.txt");
        assertThat(story.why()).contains("long.txt names it");
    }

    @Test
    void aRewriteThatOnlyCitesAnAgencyIsNoAgencysText() throws IOException {
        String citing = SHORT + "\nReuters reported on Saturday that the lamp needs no more power than a kettle.\n";
        assertThat(story("full", FULL, "citing", citing).original()).isEqualTo("full.txt");
    }

    @Test
    void anAgencysPictureIsNoAgencysText() throws IOException {
        Story story = story("full", FULL, "short", SHORT + "\nPhoto © 2031 Northwire\n");
        assertThat(story.original()).isEqualTo("full.txt");
    }

    @Test
    void theFirstDayAgainstTheFullestTextTellsNothing() throws IOException {
        String early = "{\"title\": \"Tarn Head lighthouse shines once more\", \"date\": \"2031-05-02\", \"text\": \""
                + body(SHORT) + "\"}";
        String late = "{\"title\": \"Lighthouse of Tarn Head is lit again\", \"date\": \"2031-05-03\", \"text\": \""
                + body(FULL) + "\"}";
        Files.writeString(folder.resolve("both.jsonl"), early + "\n" + late + "\n");
        assertThat(only().original()).isNull();
        Files.writeString(folder.resolve("both.jsonl"),
                early + "\n" + late.replace(body(FULL), body(SHORT).replace("dark years", "years of dark")) + "\n");
        assertThat(only().original()).isEqualTo("both.jsonl#1");
        assertThat(only().why()).contains("published first, on 2031-05-02");
    }

    @Test
    void aLaterStateOfTheSamePublishersTextIsNotTheOriginal() throws IOException {
        String credit = "\n© 2031 The Skell Courier\n";
        assertThat(story("early", SHORT + credit, "late", FULL + credit).original()).isNull();
    }

    @Test
    void aPageThatSaysWhatItIsBasedOn() throws IOException {
        page("taken.html", FULL, "<link rel='canonical' href='https://blog.example/tarn'><script type="
                + "'application/ld+json'>{\"@type\": \"NewsArticle\", \"isBasedOn\": \"https://courier.example/tarn-head\"}"
                + "</script>");
        page("own.html", SHORT, "<link rel='canonical' href='https://courier.example/tarn-head'>");
        assertThat(only().original()).isEqualTo("own.html");
        assertThat(only().why()).contains("taken.html names it as its source: “https://courier.example/tarn-head”");
    }

    @Test
    void aPageWhoseCanonicalAddressIsOnAnotherSite() throws IOException {
        page("taken.html", FULL, "<link rel='canonical' href='https://courier.example/tarn-head'>"
                + "<meta property='og:url' content='https://blog.example/tarn'>");
        page("own.html", SHORT, "<link rel='canonical' href='https://www.courier.example/tarn-head'>"
                + "<meta property='og:url' content='https://courier.example/tarn-head?x=1'>");
        assertThat(only().original()).isEqualTo("own.html");
    }

    private void page(String name, String text, String head) throws IOException {
        String[] blocks = text.strip().split("\n\n");
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>" + blocks[0] + "</title>" + head
                + "</head><body><article><h1>" + blocks[0] + "</h1>");
        for (int i = 1; i < blocks.length; i++) {
            html.append("<p>").append(blocks[i]).append("</p>");
        }
        Files.writeString(folder.resolve(name), html.append("</article></body></html>"));
    }

    private static String body(String text) {
        String[] blocks = text.strip().split("\n\n", 2);
        return blocks[1].replace("\n", "\\n");
    }

    private Story story(String... namesAndTexts) throws IOException {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(folder.resolve(namesAndTexts[i] + ".txt"), namesAndTexts[i + 1]);
        }
        return only();
    }

    private Story only() {
        List<Story> stories = new Librarian(new Intake()).open(List.of(folder), Progress.SILENT).stories();
        assertThat(stories).hasSize(1);
        return stories.getFirst();
    }
}
