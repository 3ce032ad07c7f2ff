package stet.app.desk;

import javafx.scene.shape.SVGPath;

/** The small signs of the desk, drawn in a square of ten (the arrow: sixteen). */
public enum Glyph {
    ALTERED("glyph-altered", "M5 0 L10 5 L5 10 L0 5 Z"), DROPPED("glyph-dropped", "M0 5 H10"), ADDED("glyph-added",
            "M0 5 H10 M5 0 V10"),
    ARROW("glyph-quiet", "M2 8 H14 M10 4 L14 8 L10 12"), UP("glyph-moved",
            "M6.5 11.5 V2 M3 5.5 L6.5 2 L10 5.5"),
    DOWN("glyph-moved",
            "M6.5 1.5 V11 M3 7.5 L6.5 11 L10 7.5"),
    CLOSED("glyph-quiet",
            "M3.5 2 L6.5 5 L3.5 8"),
    OPEN("glyph-quiet", "M2 3.5 L5 6.5 L8 3.5");

    private final String styleClass;
    private final String path;

    Glyph(String styleClass, String path) {
        this.styleClass = styleClass;
        this.path = path;
    }

    public static Glyph of(Form form) {
        return form.isAltered() ? ALTERED : form == Form.DROPPED ? DROPPED : ADDED;
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
