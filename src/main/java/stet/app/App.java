package stet.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import stet.app.dialog.SystemChooser;
import stet.app.mishap.MishapWindow;
import stet.app.mishap.Mishaps;
import stet.app.mishap.NotStarted;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.AppIcon;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.library.DataFolder;

/** The program with a window. JavaFX makes it, which is why it is public; its arguments are files and folders. */
public final class App extends Application {
    private final WindowThread thread = new WindowThread();
    private final Engine engine = new LocalEngine(DataFolder.here());
    private @Nullable Window window;
    private @Nullable Doorbell bell;

    @Override
    public void start(Stage stage) {
        Settings settings = new Settings(DataFolder.here());
        Look look = new Look(settings.choice("theme", Theme.class));
        try {
            open(stage, settings, look);
        } catch (RuntimeException | Error e) {
            NotStarted trouble = NotStarted.because(e, DataFolder.here(), Clock.systemUTC());
            Launcher.failed(trouble);
            MishapWindow.instead(stage, trouble, look);
            thread.stop();
        }
    }

    private void open(Stage stage, Settings settings, Look look) {
        Mishaps mishaps = new Mishaps(DataFolder.here(), thread, Clock.systemUTC());
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        thread.followDark(look::follow);
        thread.followStill(look::followStill);
        Window made = new Window(stage, new Surroundings(engine, thread, new SettingsModel(settings, look),
                new Outside(new SystemChooser(stage), this::show)));
        window = made;
        MishapWindow.over(stage, mishaps, look);
        new Frame(settings).keep(stage);
        stage.getIcons().setAll(AppIcon.all());
        stage.show();
        made.desk().resume(getParameters().getRaw().stream().map(Path::of).toList());
        bell = Doorbell.hang(DataFolder.here(), more -> thread.execute(() -> made.visit(more))).orElse(null);
    }

    private void show(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    @Override
    public void stop() {
        if (bell != null) {
            bell.close();
        }
        if (window != null) {
            window.close();
        }
        engine.close();
    }
}
