package stet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.intake.Found.articles;
import static stet.intake.Found.blocks;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pages as a browser (Chromium) prints them to PDF, with its own lines at the edges. */
class PrintedPageTest {
    private static List<String> read(String name) throws URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(PrintedPageTest.class.getResource(name)).toURI());
        return blocks(articles(file).getFirst());
    }

    @Test
    void twoColumnsWithACaptionATableANoteAndASubhead() throws Exception {
        assertThat(read("printed.pdf")).containsExactly("headline: Mill at Oster burns after storm",
                "byline: By Una Brandt",
                "body: OSTER, May 2 (Northwire) — The mill at Oster burned down on Friday, and nobody was hurt, the town "
                        + "said. It had stood on its hill for 243 years, and generations of schoolchildren had climbed its "
                        + "narrow staircase. The extraordinary circumstances of the conflagration remain unexplained.",
                "body: The mayor, Ada Holm, said the well-known wheel could not be saved. The fire began in the loft, she "
                        + "said, and the wind from the sea drove it on to the granary, where nine sacks of rye stood ready "
                        + "for the baker.",
                "caption: The mill as Jon Vester painted it in 1821. Photo: Town Museum",
                "body: “We will not build it again,” Holm told reporters on the hill. “A mill without its wheel is a "
                        + "tower, and we have towers enough.”",
                "body: The firemen came from Marl, twelve kilometres away, and could not save the wheel. Their pumps had "
                        + "frozen twice in the preceding winter, and the municipality had postponed the replacement until "
                        + "the autumn.",
                "list: Year; Visitors; Income", "list: 2029; 41,200; €310,000", "list: 2030; 38,900; €287,000",
                "body: Investigators from the regional administration will arrive on Monday. They want to find out whether "
                        + "lightning or the electrical installation of 1974 caused the fire.",
                "body: The town’s insurance covers the building, but not the wheel, which was valued at two million euros "
                        + "in 2019. A collection has been started by the schoolchildren of Oster.",
                "subhead: A long night",
                "body: Ole Finck, who lives below the hill, saw the flames first. He had been repairing his nets until "
                        + "after midnight, he said, when the light changed. “I thought it was the moon,” Finck said.",
                "body: He rang the church bell until his neighbours came, and together they carried the archive of the "
                        + "mill down the hill: forty ledgers, the oldest of them from the year in which the mill was built.",
                "furniture: 11/22/26, 11:10 AM", "furniture: Mill at Oster burns after storm",
                "furniture: http://localhost:8123/mill-at-oster.html", "furniture: 1/1");
    }

    @Test
    void hebrewRunsFromTheRight() throws Exception {
        assertThat(read("hebrew.pdf")).containsExactly("headline: הטחנה נשרפה",
                "body: הטחנה באוסטר נשרפה ביום שישי, ואיש לא נפגע, אמרה העירייה. היא עמדה 243 שנים (מאז 1788) על הגבעה "
                        + "מעל העיר, ו־Ada Holm אמרה שלא יבנו אותה שוב.",
                "body: הכבאים באו ממרחק 12 ק\"מ.");
    }

    @Test
    void arabicRunsFromTheRightAndItsLigaturesToo() throws Exception {
        assertThat(read("arabic.pdf")).containsExactly("headline: احتراق الطاحونة",
                "body: احترقت الطاحونة في أوستر يوم الجمعة، ولم يصب أحد بأذى، حسبما قالت البلدية. وكانت قائمة منذ 243 "
                        + "عاما (منذ 1788) على التل فوق المدينة.",
                "body: جاء رجال الإطفاء من مسافة 12 كيلومترا.");
    }
}
