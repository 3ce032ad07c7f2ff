package stet.app;

import java.util.List;
import javafx.application.Application;

/** Opens the window. Loads no class of JavaFX before it is asked to. */
public final class Launcher {
    private Launcher() {
    }

    /** Opens the window on these files and folders and returns when it is closed. */
    public static void open(List<String> paths) {
        Application.launch(App.class, paths.toArray(String[]::new));
    }
}
