package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;

/** Real drags, from another window to the reader's, which only a real display carries out. */
@Tag("x11")
@ExtendWith(ApplicationExtension.class)
class DropTest {
    @TempDir
    Path desk;
    @TempDir
    Path home;

    private final ClipboardContent content = new ClipboardContent();
    private ReadingDesk reading;

    @Start
    void start(Stage stage) {
        reading = new ReadingDesk(stage, new Surroundings(new FakeEngine(), new WindowThread(),
                new SettingsModel(new Settings(home), new Look(Optional.empty())), FakeOutside.silent()));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(700);
        stage.show();
        Label source = new Label("drag me");
        source.setMinSize(200, 200);
        source.setOnDragDetected(event -> {
            source.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        Stage other = new Stage();
        other.setScene(new Scene(source));
        other.setX(1000);
        other.setY(100);
        other.show();
    }

    @Stop
    void stop() {
        reading.close();
    }

    @Test
    void aFolderDroppedAnywhereOpens(FxRobot robot) throws Exception {
        content.putFiles(List.of(new File(folder().toString())));
        drop(robot, ".middle", p -> p instanceof Phase.Ready);
        assertThat(reading.session().pair().get().key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
    }

    @Test
    void filesDroppedOnTheLibraryOpenAsOriginalAndRewrite(FxRobot robot) throws Exception {
        Path folder = folder();
        content.putFiles(List.of(folder.resolve("b.txt").toFile(), folder.resolve("a.txt").toFile()));
        drop(robot, ".library", p -> p instanceof Phase.Ready);
        assertThat(reading.session().pair().get().key()).isEqualTo(new Pair.Key("b.txt", "a.txt"));
    }

    @Test
    void textDroppedIsAnArticle(FxRobot robot) throws Exception {
        content.putString("A ferry ran aground off the cape.");
        drop(robot, ".middle", p -> p instanceof Phase.Alone);
    }

    @Test
    void aPieceOfAPageFromTheBrowserIsAnArticle(FxRobot robot) throws Exception {
        content.putHtml("<p>A ferry ran aground.</p><p>Nobody was hurt.</p>");
        content.putString("A ferry ran aground.\nNobody was hurt.");
        drop(robot, ".middle", p -> p instanceof Phase.Alone);
        assertThat(reading.session().shelf().get().stories().getFirst().versions().getFirst().path())
                .endsWith(".html");
    }

    @Test
    void anArchiveTakesThePlaceOfWhatIsOpen(FxRobot robot) throws Exception {
        aFolderDroppedAnywhereOpens(robot);
        content.clear();
        content.putFiles(List.of(Files.writeString(desk.resolve("pages.zip"), "The train.").toFile()));
        drop(robot, ".middle", p -> p instanceof Phase.Alone); // the library has stepped back in a window this narrow
    }

    @Test
    void manyFilesOpenTogether(FxRobot robot) throws Exception {
        Path folder = folder();
        Files.writeString(folder.resolve("c.txt"), "It carried 80.");
        content.putFiles(Stream.of("a.txt", "b.txt", "c.txt").map(n -> folder.resolve(n).toFile()).toList());
        drop(robot, ".middle", p -> p instanceof Phase.Ready);
        assertThat(reading.session().shelf().get().stories().getFirst().versions()).hasSize(3);
    }

    @Test
    void theWindowIsFramedWhileSomethingIsOverIt(FxRobot robot) throws Exception {
        content.putString("A ferry ran aground off the cape.");
        assertThat(robot.lookup(".drop-frame").query().isVisible()).isFalse();
        robot.drag("drag me", MouseButton.PRIMARY).moveTo(".middle");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".drop-frame").query().isVisible());
        robot.drop();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !robot.lookup(".drop-frame").query().isVisible());
    }

    private void drop(FxRobot robot, String onto, Predicate<Phase> wanted) throws Exception {
        robot.drag("drag me", MouseButton.PRIMARY).dropTo(onto);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> wanted.test(reading.session().phase().get()));
    }

    private Path folder() throws Exception {
        Path folder = Files.createDirectories(desk.resolve("ferry"));
        Files.writeString(folder.resolve("a.txt"), "The ferry carried 80 people.");
        Files.writeString(folder.resolve("b.txt"), "It carried 800!");
        return folder;
    }
}
