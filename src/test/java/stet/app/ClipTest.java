package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.app.Clip.Content.Nothing;
import stet.app.Clip.Content.Paths;
import stet.app.Clip.Content.WebAddress;
import stet.app.Clip.Content.Writing;

class ClipTest {
    private static final Path FERRY = Path.of("/desk/ferry report.txt");

    @Test
    void filesWinOverTheirOwnNames() {
        assertThat(new Clip(List.of(FERRY), FERRY.toUri().toString(), "", FERRY.toString()).content())
                .isEqualTo(new Paths(List.of(FERRY)));
    }

    @Test
    void aLinkToAFileOpensTheFile() {
        assertThat(clip("file:///desk/ferry%20report.txt", "", "").content()).isEqualTo(new Paths(List.of(FERRY)));
    }

    @Test
    void aListOfLinksOpensAllOfThem() {
        assertThat(clip("", "", "# copied\r\nfile:///desk/a.txt\r\nfile:///desk/b.html\r\n").content())
                .isEqualTo(new Paths(List.of(Path.of("/desk/a.txt"), Path.of("/desk/b.html"))));
    }

    @Test
    void aLinkAmongWordsIsText() {
        String words = "See file:///desk/a.txt for the rest.";
        assertThat(clip("", "", words).content()).isEqualTo(new Writing(words, "txt"));
    }

    @Test
    void aPieceOfAPageKeepsItsMarkup() {
        assertThat(clip("https://example.org/ferry", "<p>A ferry ran aground.</p>", "A ferry ran aground.").content())
                .isEqualTo(new Writing("<p>A ferry ran aground.</p>", "html"));
    }

    @Test
    void aPieceOfAPageNeedsNoPlainTextBesideIt() {
        assertThat(clip("", "<p>A ferry ran aground.</p>", "").content())
                .isEqualTo(new Writing("<p>A ferry ran aground.</p>", "html"));
    }

    @Test
    void plainTextIsText() {
        assertThat(clip("", "", "A ferry ran aground.").content())
                .isEqualTo(new Writing("A ferry ran aground.", "txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/ferry", " http://example.org/?a=b#c\n"})
    void anAddressOnTheWebIsNotFetched(String address) {
        assertThat(clip("", "", address).content()).isEqualTo(new WebAddress(address.strip()));
        assertThat(clip(address, "<a href='x'>" + address + "</a>", address).content())
                .isEqualTo(new WebAddress(address.strip()));
        assertThat(clip(address, "", "").content()).isEqualTo(new WebAddress(address.strip()));
    }

    @Test
    void pictureOfAPageIsNothing() {
        assertThat(clip("", "<img src='a.png'>", " ").content()).isEqualTo(new Nothing());
        assertThat(clip("", "", "").content()).isEqualTo(new Nothing());
    }

    @Test
    void aBrokenLinkIsText() {
        assertThat(clip("", "", "file:// not a path %").content())
                .isEqualTo(new Writing("file:// not a path %", "txt"));
    }

    private static Clip clip(String url, String html, String text) {
        return new Clip(List.of(), url, html, text);
    }
}
