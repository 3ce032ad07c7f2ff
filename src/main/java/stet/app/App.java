package stet.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.library.DataFolder;
import stet.message.Messages;

/** The program with a window. JavaFX makes it, which is why it is public; its arguments are files and folders. */
public final class App extends Application {
    private final WindowThread window = new WindowThread();
    private final Engine engine = new LocalEngine(DataFolder.here());
    private @Nullable ReadingDesk desk;
    private @Nullable Doorbell bell;

    @Override
    public void start(Stage stage) {
        Settings settings = new Settings(DataFolder.here());
        Look look = new Look(settings.choice("theme", Theme.class));
        window.followDark(look::follow);
        window.followStill(look::followStill);
        SettingsModel model = new SettingsModel(settings, look);
        Messages.speak(model.spoken());
        desk = new ReadingDesk(stage, engine, window, model);
        new Frame(settings).keep(stage);
        stage.show();
        desk.resume(getParameters().getRaw().stream().map(Path::of).toList());
        model.language().subscribe((_, _) -> window.execute(() -> speak(stage, model)));
        bell = Doorbell.hang(DataFolder.here(), more -> window.execute(() -> visit(stage, more))).orElse(null);
    }

    /** The same desk in another language. */
    private void speak(Stage stage, SettingsModel model) {
        if (desk != null && Messages.language() != model.spoken()) {
            Messages.speak(model.spoken());
            desk = desk.anew(stage);
        }
    }

    /** Another start brought these. */
    private void visit(Stage stage, List<Path> paths) {
        if (desk != null) {
            desk.open(paths);
        }
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
        engine.close();
    }
}
