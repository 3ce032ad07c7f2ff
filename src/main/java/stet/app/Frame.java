package stet.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import stet.app.settings.Settings;

/** Where the window stands, kept between starts. */
final class Frame {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double NARROWEST = 800;
    private static final double LOWEST = 480;

    private final Settings settings;

    Frame(Settings settings) {
        this.settings = settings;
    }

    /** Gives the window its size of last time, within the screen, and keeps the one it has when it closes. */
    void keep(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        stage.setWidth(Math.min(settings.number("width").orElse(WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(settings.number("height").orElse(HEIGHT), screen.getHeight()));
        stage.setOnHidden(_ -> {
            if (!stage.isMaximized()) {
                settings.keep("width", stage.getWidth());
                settings.keep("height", stage.getHeight());
            }
        });
    }
}
