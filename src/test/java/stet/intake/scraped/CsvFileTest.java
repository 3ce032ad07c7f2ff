package stet.intake.scraped;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;
import static stet.intake.Found.lines;
import static stet.intake.Found.utf8;
import static stet.intake.Found.write;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of articles as scrapers and spreadsheets write them. */
class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void aRowIsAnArticle() {
        Path file = write(folder, "news.csv", utf8("""
                                                   \ufeffid,Headline,Body,Publish_Date,Author
                                                   1,Mill burns,"The mill burned, ""all of it"", on Friday.

                                                   Nobody was hurt.",2031-05-02,By Ada Holm
                                                   2,No words,,2031-05-03,
                                                   3,Pier opens,The pier is open.,3 May 2031,Ada Holm,surplus
                                                   """));
        assertThat(lines(file)).containsExactly("#1 Mill burns",
                "#2 ! “news.csv#2” has no text: it needs a field “text”, “body” or “content”.", "#3 Pier opens");
        assertThat(blocks(articles(file).getFirst())).containsExactly("headline: Mill burns",
                "body: The mill burned, \"all of it\", on Friday.", "body: Nobody was hurt.");
        assertThat(articles(file).getFirst().metadata().byline()).isEqualTo("Ada Holm");
        assertThat(articles(file).getLast().metadata().published()).isEqualTo(LocalDate.of(2031, 5, 3));
    }

    @Test
    void theSeparatorTheCharsetAndTheNameMayDiffer() {
        String text = "titre;title;text\nx;M\u00fchle brennt;Die M\u00fchle in Oster ist abgebrannt.\n";
        assertThat(lines(write(folder, "a.txt", text.getBytes(Charset.forName("windows-1252")))))
                .containsExactly("#1 M\u00fchle brennt");
        assertThat(lines(write(folder, "b.tsv", text.replace(';', '\t').getBytes(Charset.forName("UTF-16LE")))))
                .containsExactly("#1 M\u00fchle brennt");
    }

    @Test
    void excelsFirstLineIsNoRow() {
        String table = "sep=;\r\n\"Titel\";\"Volltext\";\"Datum\"\r\nMill burns;\"The mill, all of it, burned.\r\n\r\nNobody was "
                + "hurt.\";02.05.2031\r\n";
        Path file = write(folder, "excel.csv", utf8("\ufeff" + table));
        assertThat(lines(file)).containsExactly("#1 Mill burns");
        assertThat(blocks(articles(file).getFirst())).containsExactly("headline: Mill burns",
                "body: The mill, all of it, burned.", "body: Nobody was hurt.");
        assertThat(articles(file).getFirst().metadata().published()).isEqualTo(LocalDate.of(2031, 5, 2));
    }

    @Test
    void whereNoNameTellsTheTextIsTheLongestColumn() {
        String mill = "\"The mill at Oster burned down on Friday, and nobody was hurt.\"";
        assertThat(lines(
                write(folder, "odd.csv", utf8("Number|Headline|What it says (clean)\n1|Mill burns|" + mill + "\n"))))
                .containsExactly("#1 Mill burns");
        Path bare = write(folder, "bare.csv",
                utf8("Mill at Oster burns," + mill + ",2031-05-02\nPier at Marl opens,\"The pier at "
                        + "Marl opened on Sunday, nine weeks late.\",2031-05-03\n"));
        assertThat(lines(bare)).containsExactly("#1 Mill at Oster burns", "#2 Pier at Marl opens");
        assertThat(articles(bare).getLast().metadata().published()).isEqualTo(LocalDate.of(2031, 5, 3));
    }

    @Test
    void aDayInFiguresIsOneOnlyWhereNobodyCanTakeItForAnother() {
        Path file = write(folder, "days.csv", utf8("date,text\n13/05/2031,A\n05/13/2031,B\n05/06/2031,C\n2.5.2031,D\n"
                + "2031\u5e745\u67082\u65e5,E\n1935532800,F\n"));
        assertThat(articles(file)).extracting(a -> a.metadata().published()).containsExactly(LocalDate.of(2031, 5, 13),
                LocalDate.of(2031, 5, 13), null, LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 2),
                LocalDate.of(2031, 5, 3));
    }

    @Test
    void otherTablesAreRefused() {
        assertThat(lines(write(folder, "figures.csv", utf8("year,ships\n2030,12\n2031,14\n".repeat(100)))))
                .containsExactly(" ! “figures.csv” holds no articles: each needs a field “text”, “body” or “content”.");
        assertThat(lines(write(folder, "open.csv", utf8("title,text\nMill,\"The mill burned.\n" + "a,b\n".repeat(10)))))
                .hasSize(1);
    }
}
