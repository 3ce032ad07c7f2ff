package stet.app.theme;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's own icon, in the sizes that a title bar, a task bar and a switcher take. */
public final class AppIcon {
    private AppIcon() {
    }

    /** On the window's thread. */
    public static List<Image> all() {
        return Stream.of("16", "32", "48", "128").map(size -> new Image("/stet/icons/stet-" + size + ".png")).toList();
    }
}
