package stet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.text.Article;

/** Letters, mailboxes and saved pages. */
class MailTest {
    private static final String HEAD = "From: Desk <desk@nw.example>\nTo: all@nw.example\nDate: Fri, 2 May 2031 23:30:00 -0700\n"
            + "Message-ID: <1@nw.example>\nMIME-Version: 1.0\n";
    private static final String PLAIN = HEAD
            + "Subject: Fwd: =?UTF-8?Q?M=C3=BChle_burns?=\nContent-Type: text/plain; charset=iso-8859-1\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nThe M=FChle at Oster burned down on Friday, =\nand nobody was hurt.\n\n"
            + "It was worth two million euros.\n\n--=20\nNorthwire desk\n";

    @TempDir
    Path folder;

    @Test
    void aLetterIsAnArticle() {
        Path file = write(folder, "mill.txt", utf8(PLAIN));
        Article article = articles(file).getFirst();
        assertThat(blocks(article)).containsExactly("headline: Mühle burns",
                "body: The Mühle at Oster burned down on Friday, and nobody was hurt.",
                "body: It was worth two million euros.", "furniture: Northwire desk");
        assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(article.metadata().filing().id()).isEqualTo("<1@nw.example>");
    }

    private static String multipart(String kind, String... parts) {
        return "Content-Type: multipart/" + kind + "; boundary=\"x" + kind + "\"\n\n--x" + kind + "\n"
                + String.join("\n--x" + kind + "\n", parts) + "\n--x" + kind + "--\n";
    }

    @Test
    void thePageIsChosenAndAttachmentsAreMembers() {
        String zipped = Base64.getMimeEncoder().encodeToString(stet.intake.Found.zip("pier.txt",
                "Pier opens\n\nThe pier at Marl opened on Sunday after nine weeks of repair.\n"));
        String text = HEAD + "Subject: Mill burns\n" + multipart("mixed", multipart("alternative",
                "Content-Type: text/plain\n\nPlain words.\n",
                "Content-Type: text/html; charset=utf-8\n\n<p>The mill burned.</p><p>Nobody was hurt.</p>"),
                "Content-Type: application/zip; name=\"all.zip\"\nContent-Disposition: attachment; filename=\"all.zip\"\n"
                        + "Content-Transfer-Encoding: base64\n\n" + zipped,
                "Content-Type: image/png\nContent-Disposition: attachment; filename=\"a.png\"\n\nxx",
                "Content-Type: message/rfc822\n\n" + PLAIN);
        Path file = write(folder, "mill.eml", utf8(text.replace("\n", "\r\n")));
        assertThat(lines(file)).containsExactly(" Mill burns", "/all.zip/pier.txt Pier opens", "/letter 2 Mühle burns");
        assertThat(blocks(articles(file).getFirst())).containsExactly("headline: Mill burns", "body: The mill burned.",
                "body: Nobody was hurt.");
    }

    @Test
    void theHeadOfALetterThatIsPassedOnIsFurniture() {
        String text = HEAD
                + "Subject: Fwd: Mill burns\n\nFor tonight.\n\n---------- Forwarded message ---------\nFrom: Desk <d@nw.example>\n"
                + "Date: Fri, May 2, 2031 at 8:15 AM\nSubject: Mill burns\nTo: <all@nw.example>\n\nThe mill at Oster burned on Friday.\n";
        assertThat(blocks(articles(write(folder, "fwd.eml", utf8(text))).getFirst())).containsExactly(
                "headline: Mill burns",
                "body: For tonight.",
                "furniture: ---------- Forwarded message --------- From: Desk <d@nw.example> Date: Fri, May 2, "
                        + "2031 at 8:15 AM Subject: Mill burns To: <all@nw.example>",
                "body: The mill at Oster burned on Friday.");
    }

    @Test
    void attachmentsOfOneNameAreToldApartAndPicturesLeft() {
        String attached = "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=";
        Path file = write(folder, "two.eml", utf8(HEAD + "Subject: Two\n" + multipart("mixed",
                attached + "\"draft.txt\"\n\nThe mill burned.", attached + "\"draft.txt\"\n\nThe pier opened.",
                attached + "\"logo.png\"\n\nx")));
        assertThat(lines(file)).containsExactly("/draft.txt The mill burned.", "/draft (2).txt The pier opened.");
    }

    @Test
    void aMailboxHoldsManyLetters() {
        String box = "From desk@nw.example Fri May  2 08:15:00 2031\n" + HEAD + "Subject: One\n\nThe mill burned.\n\n"
                + ">From the hill one saw it.\n\nFrom the sea, too.\n\nFrom desk@nw.example Fri May  2 09:15:00 2031\n"
                + HEAD
                + "Subject: Two\n\nThe pier opened.\n";
        Path file = write(folder, "old", utf8(box));
        assertThat(lines(file)).containsExactly("#1 One", "#2 Two");
        assertThat(blocks(articles(file).getFirst())).containsExactly("headline: One", "body: The mill burned.",
                "body: From the hill one saw it.", "body: From the sea, too.");
    }

    @Test
    void aSavedPageIsReadAsAPage() {
        String page = "From: <Saved by Blink>\nDate: Fri, 9 May 2031 23:30:00 -0000\nSnapshot-Content-Location: https://oster.example/1\nSubject: Mill burns | Oster Courier\n"
                + "MIME-Version: 1.0\n"
                + multipart("related", "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: "
                        + "quoted-printable\n\n<html><head><title>Mill burns | Oster Courier</title><meta name=3D\"date\" content=3D\"2031-05-02\"></head><body><nav><a href=3D\"/\">Home</a>"
                        + "</nav><h1>Mill burns</h1><p>The mill at Oster burned down on Friday, and nobody was hurt, the town said in a note.</p>"
                        + "</body></html>", "Content-Type: text/css\n\np {}",
                        "Content-Type: text/html\n\n<p>An advertisement.</p>");
        Path file = write(folder, "mill.mhtml", utf8(page));
        assertThat(lines(file)).containsExactly(" Mill burns");
        assertThat(blocks(articles(file).getFirst())).containsExactly("furniture: Home", "headline: Mill burns",
                "body: The mill at Oster burned down on Friday, and nobody was hurt, the town said in a note.");
        assertThat(articles(file).getFirst().metadata().published()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(articles(file).getFirst().metadata().filing().link()).isEqualTo("https://oster.example/1");
    }

    @Test
    void hostileLettersDoNoHarm() {
        StringBuilder deep = new StringBuilder(HEAD + "Subject: Deep\n");
        for (int i = 0; i < 5000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n--b").append(i)
                    .append('\n');
        }
        assertThat(lines(write(folder, "deep.eml", utf8(deep.toString())))).containsExactly(
                " ! “deep.eml” is broken as a letter: export it from the mail program once more.");
        String endless = HEAD + "Subject: " + "x".repeat(3 << 20) + "\n\nThe mill burned.\n";
        assertThat(lines(write(folder, "long.eml", utf8(endless)))).containsExactly(
                " ! “long.eml” is broken as a letter: export it from the mail program once more.");
        byte[] broken = (HEAD + "Subject: Odd\nContent-Type: text/plain; charset=no-such\n\nThe m\u00fchle burned.\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(blocks(articles(write(folder, "odd.eml", broken)).getFirst())).containsExactly("headline: Odd",
                "body: The mühle burned.");
    }

    @Test
    void anArticleWithALabelledFirstLineIsNoLetter() {
        Path file = write(folder, "a.txt",
                utf8("Update: Mill burns\nDate: May 2\n\nThe mill at Oster burned on Friday.\n"));
        assertThat(blocks(articles(file).getFirst())).contains("body: The mill at Oster burned on Friday.")
                .doesNotContain("headline: Mill burns");
    }
}
