package stet.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
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
    /** What is open is to be read first. */
    private static final Duration ICONS = Duration.ofSeconds(2);

    private final WindowThread thread = new WindowThread();
    private final LocalEngine engine = Launcher.engine();
    private @Nullable Window window;
    private @Nullable Doorbell bell;

    /** Shows paper first: a desk takes a while to set, and whoever starts a program waits for its window. */
    @Override
    public void start(Stage stage) {
        Settings settings = new Settings(DataFolder.here());
        Look look = new Look(settings.choice("theme", Theme.class));
        Mishaps mishaps = new Mishaps(DataFolder.here(), thread, Clock.systemUTC());
        orTell(stage, look, () -> {
            Thread.setDefaultUncaughtExceptionHandler(mishaps);
            open(stage, settings, look);
            thread.afterFrame(() -> orTell(stage, look, () -> furnish(stage, settings, mishaps, look)));
        });
    }

    private void orTell(Stage stage, Look look, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            NotStarted trouble = NotStarted.because(e, DataFolder.here(), Clock.systemUTC());
            Launcher.failed(trouble);
            MishapWindow.instead(stage, trouble, look);
            thread.stop();
        }
    }

    private void open(Stage stage, Settings settings, Look look) {
        thread.followDark(look::follow);
        thread.followStill(look::followStill);
        new Frame(settings).keep(stage);
        Scene paper = new Scene(new Region());
        look.dress(paper);
        stage.setScene(paper);
        stage.show();
    }

    private void furnish(Stage stage, Settings settings, Mishaps mishaps, Look look) {
        engine.goOn(); // not before: all of it at once would hold the first frame up
        Window made = new Window(stage, new Surroundings(engine, thread, new SettingsModel(settings, look),
                new Outside(new SystemChooser(stage), this::show)), paths());
        window = made;
        MishapWindow.over(stage, mishaps, look);
        thread.later(ICONS, () -> stage.getIcons().setAll(AppIcon.all()));
        bell = Doorbell.hang(DataFolder.here(), more -> thread.execute(() -> made.visit(more))).orElse(null);
    }

    private List<Path> paths() {
        return getParameters().getRaw().stream().map(Path::of).toList();
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
