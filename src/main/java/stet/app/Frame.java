package stet.app;

import java.util.Comparator;
import java.util.List;
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
    private static final String ON = "on";

    private final Settings settings;

    Frame(Settings settings) {
        this.settings = settings;
    }

    /** Gives the window its place of last time, as far as there is a screen, and keeps the one it has when it closes. */
    void keep(Stage stage) {
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        place(stage);
        settings.text("maximized").map(ON::equals).ifPresent(stage::setMaximized);
        stage.setOnHidden(_ -> note(stage));
    }

    private void place(Stage stage) {
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        Rectangle2D wanted = new Rectangle2D(settings.number("x").orElse(first.getMinX()),
                settings.number("y").orElse(first.getMinY()), Math.max(0, settings.number("width").orElse(WIDTH)),
                Math.max(0, settings.number("height").orElse(HEIGHT)));
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D there = within(wanted, screens);
        stage.setWidth(there.getWidth());
        stage.setHeight(there.getHeight());
        if (settings.number("x").isPresent()) { // else the system finds a place for it
            stage.setX(there.getMinX());
            stage.setY(there.getMinY());
        }
    }

    private void note(Stage stage) {
        settings.keep("maximized", stage.isMaximized() ? ON : "off");
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            settings.keep("x", stage.getX());
            settings.keep("y", stage.getY());
            settings.keep("width", stage.getWidth());
            settings.keep("height", stage.getHeight());
        }
    }

    /**
     * A window as wanted, moved and cut so that all of it lies on the screen that shows the most of it; on the first one
     * where none shows any.
     */
    static Rectangle2D within(Rectangle2D wanted, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().max(Comparator.comparingDouble(s -> shared(s, wanted)))
                .filter(s -> shared(s, wanted) > 0).orElse(screens.getFirst());
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        return new Rectangle2D(Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height), width, height);
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
