package stet.app.desk;

import javafx.scene.shape.SVGPath;
import stet.library.memory.Decision;

/** The small signs of the desk, drawn in a square of ten (the arrow: sixteen; the run: thirty long). */
public enum Glyph {
    ALTERED("glyph-altered", "M5 0 L10 5 L5 10 L0 5 Z"), DROPPED("glyph-dropped", "M0 5 H10"), ADDED("glyph-added",
            "M0 5 H10 M5 0 V10"),
    ARROW("glyph-quiet", "M2 8 H14 M10 4 L14 8 L10 12"), UP("glyph-moved",
            "M6.5 11.5 V2 M3 5.5 L6.5 2 L10 5.5"),
    DOWN("glyph-moved",
            "M6.5 1.5 V11 M3 7.5 L6.5 11 L10 7.5"),
    CLOSED("glyph-quiet",
            "M3.5 2 L6.5 5 L3.5 8"),
    OPEN("glyph-quiet", "M2 3.5 L5 6.5 L8 3.5"), UNFOLD("glyph-quiet", "M2 6.5 L5 3.5 L8 6.5"),
    CONFIRMED("glyph-decided", "M1 5.5 L4 8.5 L9.5 1.5"), QUERIED(
            "glyph-decided", "M2.2 2.8 A2.8 2.6 0 1 1 5.6 5.2 Q5 5.6 5 6.8 M5 9.4 V9.5"),
    DISMISSED("glyph-decided",
            "M1.5 1.5 L8.5 8.5 M8.5 1.5 L1.5 8.5"),
    NOTE("glyph-decided", "M1 9 L1.6 6.6 L7 1.2 L8.8 3 L3.4 8.4 Z"), FLAG("glyph-flag",
            "M2 10.5 V1 H9 L7 3.5 L9 6 H2"),
    RUN("glyph-run", "M0 4 H28 M24.5 1 L29 4 L24.5 7");

    private final String styleClass;
    private final String path;

    Glyph(String styleClass, String path) {
        this.styleClass = styleClass;
        this.path = path;
    }

    public static Glyph of(Form form) {
        return form.isAltered() ? ALTERED : form == Form.DROPPED ? DROPPED : ADDED;
    }

    /** The sign of a decision; none is decided without one. */
    public static Glyph of(Decision.Verdict verdict) {
        return switch (verdict) {
            case OPEN -> NOTE;
            case CONFIRMED -> CONFIRMED;
            case QUERIED -> QUERIED;
            case DISMISSED -> DISMISSED;
        };
    }

    /** A new node that draws it. */
    public SVGPath node() {
        SVGPath shape = new SVGPath();
        shape.setMouseTransparent(true);
        dress(shape);
        return shape;
    }

    /** Makes a node draw this sign. */
    public void dress(SVGPath shape) {
        shape.setContent(path);
        shape.getStyleClass().setAll("glyph", styleClass);
    }
}
