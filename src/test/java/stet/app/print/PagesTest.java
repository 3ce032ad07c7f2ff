package stet.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import stet.app.desk.Desk;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.theme.Fonts;

/** The pages, laid out and looked at without a printer. */
@ExtendWith(ApplicationExtension.class)
class PagesTest {
    /** The printable part of A4 with margins of three quarters of an inch, in points. */
    private static final double WIDTH = 487;
    private static final double HEIGHT = 734;

    @Test
    void textsLedgerAndPageNumbersAreThere(FxRobot robot) throws IOException {
        List<Pane> pages = pages(robot, Desk.of("""
                                                # Harbour board backs [a1:Orla Finch]
                                                The board met on [d1:Tuesday] and spent [a2:12 million] crowns.
                                                """, """
                                                     # Harbour board backs [a1:Olga Finch]
                                                     The board spent [a2:21 million] crowns, [n1:a record].
                                                     """, "1-1 2-2"));
        assertThat(pages).hasSize(2);
        assertThat(words(pages.get(0))).contains("The story", "  Original", "  Rewrite", "Harbour board backs ",
                "The board met on ", "1 of 2");
        assertThat(words(pages.get(1))).contains("Changes, most severe first", "12 million → 21 million", "2 of 2");
        picture(robot, pages, "short");
    }

    @Test
    void textReadFromTheRightIsBrokenIntoLines(FxRobot robot) {
        String long1 = "وصلت العبارة الجديدة إلى الميناء القديم صباح اليوم ".repeat(6) + "[a1:برين] هنا.";
        String long2 = "وصلت العبارة الجديدة إلى الميناء القديم صباح اليوم ".repeat(6) + "[a1:أوسلو] هنا.";
        Pane page = pages(robot, Desk.of(long1, long2, "1-1")).getFirst();
        assertThat(words(page)).contains("برين", "أوسلو");
    }

    @Test
    void everyMarkHasASignOfItsOwnWithoutColourAndTheNumberOfItsRow(FxRobot robot) {
        Pane page = pages(robot, Desk.of("Met on [d1:Tuesday], spent [a1:12 million].",
                "Spent [a1:21 million], [n1:a record].", "1-1")).getFirst();
        Text dropped = text(page, "Tuesday");
        Text altered = text(page, "12 million");
        Text added = text(page, "a record");
        assertThat(dropped.isStrikethrough()).isTrue();
        assertThat(altered.isUnderline()).isTrue();
        assertThat(altered.getFont().getFamily()).isEqualTo(Fonts.SERIF_STRONG);
        assertThat(added.isUnderline()).isTrue();
        assertThat(added.getFont().getFamily()).isEqualTo(Fonts.SERIF);
        assertThat(words(page)).contains(" 1", " 2", " 3");
    }

    @Test
    void aLongStoryRunsOverManyPagesAndNothingIsLostOrOutside(FxRobot robot) throws IOException {
        String paragraph = "The harbour board of Stellen met again and heard the engineers out. ".repeat(60).strip();
        List<Pane> pages = pages(robot, Desk.of((paragraph + "\n").repeat(8), "Short [n1:words].", ""));
        assertThat(pages.size()).isGreaterThan(4);
        String left = pages.stream().flatMap(p -> flows(p).stream()).filter(f -> f.getLayoutX() == 0)
                .flatMap(f -> f.getChildren().stream()).map(n -> ((Text) n).getText()).collect(Collectors.joining());
        assertThat(left.split("heard the engineers", -1)).hasSize(8 * 60 + 1);
        assertThat(pages).allSatisfy(page -> assertThat(flows(page)).allSatisfy(flow -> assertThat(
                flow.getLayoutY() + flow.getHeight()).isLessThanOrEqualTo(HEIGHT)));
        picture(robot, pages, "long");
    }

    @Test
    void noChangeIsSaid(FxRobot robot) {
        List<Pane> pages = pages(robot, Desk.of("The board met.", "The board met.", "1-1"));
        assertThat(words(pages.getLast())).contains("No fact differs.");
    }

    private static List<Pane> pages(FxRobot robot, Desk desk) {
        AtomicReference<List<Pane>> pages = new AtomicReference<>();
        robot.interact(() -> {
            Fonts.load();
            Session session = desk.session();
            pages.set(Pages.of(Copy.of(session, (Phase.Ready) session.phase().get()), WIDTH, HEIGHT));
        });
        return pages.get();
    }

    /** Into target/pages, for eyes. */
    private static void picture(FxRobot robot, List<Pane> pages, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));
        for (int i = 0; i < pages.size(); i++) {
            int at = i;
            AtomicReference<java.awt.image.BufferedImage> image = new AtomicReference<>();
            robot.interact(() -> {
                SnapshotParameters twice = new SnapshotParameters();
                twice.setTransform(new Scale(2, 2));
                image.set(SwingFXUtils.fromFXImage(pages.get(at).snapshot(twice, null), null));
            });
            assertThat(image.get().getWidth()).isGreaterThanOrEqualTo((int) (2 * WIDTH));
            ImageIO.write(image.get(), "png", folder.resolve(name + "-" + (i + 1) + ".png").toFile());
        }
    }

    private static Text text(Pane page, String words) {
        return flows(page).stream().flatMap(f -> f.getChildren().stream()).map(Text.class::cast)
                .filter(t -> t.getText().equals(words)).findFirst().orElseThrow();
    }

    private static List<TextFlow> flows(Region page) {
        return page.getChildrenUnmodifiable().stream().filter(TextFlow.class::isInstance).map(TextFlow.class::cast)
                .toList();
    }

    private static List<String> words(Pane page) {
        return page.getChildren().stream().flatMap(n -> n instanceof TextFlow flow
                ? flow.getChildren().stream()
                : List.<Node>of(n).stream())
                .filter(Text.class::isInstance).map(n -> ((Text) n).getText()).toList();
    }
}
