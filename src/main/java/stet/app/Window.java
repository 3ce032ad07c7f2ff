package stet.app;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import javafx.util.Subscription;
import stet.app.settings.SettingsModel;
import stet.message.Messages;

/** The window, whose desk is made anew where it stood when the reader chooses another language. On its own thread. */
final class Window implements AutoCloseable {
    private final Stage stage;
    private final SettingsModel settings;
    private final Subscription hearing;
    private ReadingDesk desk;

    /** @param paths to open; where there are none, what was open last time */
    Window(Stage stage, Surroundings around, List<Path> paths) {
        this.stage = stage;
        settings = around.settings();
        Messages.speak(settings.spoken());
        desk = ReadingDesk.resuming(stage, around, paths);
        // later: the control that was chosen with still has to close
        hearing = settings.language().subscribe((_, _) -> around.window().execute(this::speak));
    }

    ReadingDesk desk() {
        return desk;
    }

    private void speak() {
        if (Messages.language() != settings.spoken()) {
            Messages.speak(settings.spoken());
            desk = desk.anew(stage);
        }
    }

    /** Another start brought these. */
    void visit(List<Path> paths) {
        desk.open(paths);
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void close() {
        hearing.unsubscribe();
        desk.close();
    }
}
