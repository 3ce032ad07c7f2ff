package stet.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import stet.app.settings.Settings;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.library.DataFolder;

/** The program with a window. JavaFX makes it, which is why it is public; its arguments are files and folders. */
public final class App extends Application {
    private @Nullable ReadingDesk desk;
    private @Nullable Doorbell bell;

    @Override
    public void start(Stage stage) {
        Settings settings = new Settings(DataFolder.here());
        Look look = new Look(settings.choice("theme", Theme.class));
        WindowThread window = new WindowThread();
        window.followDark(look::follow);
        window.followReducedMotion(look::reduceMotion);
        look.theme().subscribe(_ -> settings.keep("theme", look.chosen()));
        ReadingDesk made = new ReadingDesk(stage, new LocalEngine(DataFolder.here()), window, look);
        desk = made;
        new Frame(settings).keep(stage);
        stage.show();
        List<Path> paths = getParameters().getRaw().stream().map(Path::of).toList();
        made.resume(new LastTime(settings), paths);
        bell = Doorbell.hang(DataFolder.here(), more -> window.execute(() -> visit(stage, made, more))).orElse(null);
    }

    /** Another start brought these. */
    private static void visit(Stage stage, ReadingDesk desk, List<Path> paths) {
        desk.open(paths);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void stop() {
        if (bell != null) {
            bell.close();
        }
        if (desk != null) {
            desk.close();
        }
    }
}
