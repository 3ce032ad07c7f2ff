package stet.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The two typefaces of the desk. JavaFX knows them by these family names; a semibold is a family of its own, as no
 * style sheet of JavaFX can ask for the weight 600 of a loaded font.
 */
public final class Fonts {
    /** The articles' words; 400 upright and italic. */
    public static final String SERIF = "Source Serif 4";
    /** Headlines; 600. */
    public static final String SERIF_STRONG = "Source Serif 4 SemiBold";
    /** Stet's own words; 400. */
    public static final String SANS = "Source Sans 3";
    /** Names and counts; 600. */
    public static final String SANS_STRONG = "Source Sans 3 SemiBold";

    private static final List<String> FILES = List.of("SourceSerif4_400Regular.ttf",
            "SourceSerif4_400Regular_Italic.ttf", "SourceSerif4_600SemiBold.ttf", "SourceSans3_400Regular.ttf",
            "SourceSans3_600SemiBold.ttf");

    private static boolean loaded;

    private Fonts() {
    }

    /** Makes the typefaces known to JavaFX, once for all desks: each loading would keep a copy of its own. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/stet/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 14) == null) {
                    throw new IllegalStateException("no font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
