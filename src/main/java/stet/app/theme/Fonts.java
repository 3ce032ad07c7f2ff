package stet.app.theme;

import java.nio.file.Path;
import java.util.List;
import stet.library.CacheFolder;

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

    private static final List<Face> FACES = List.of(new Face("SourceSerif4_400Regular.ttf", 329_948),
            new Face("SourceSerif4_400Regular_Italic.ttf", 208_212), new Face("SourceSerif4_600SemiBold.ttf", 330_232),
            new Face("SourceSans3_400Regular.ttf", 381_020), new Face("SourceSans3_600SemiBold.ttf", 380_892));

    private static boolean loaded;

    private Fonts() {
    }

    /** Makes the typefaces known to JavaFX, once for all desks: each loading would keep a copy of its own. */
    public static synchronized void load() {
        if (!loaded) {
            loaded = true;
            Path cache = CacheFolder.here();
            FACES.forEach(face -> face.load(cache));
        }
    }

    static List<Face> faces() {
        return FACES;
    }
}
