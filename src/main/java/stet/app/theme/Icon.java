package stet.app.theme;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** Line drawings on a grid of 16 by 16, and the lozenge of an altered fact on one of 8 by 8. */
public enum Icon {
    UP("M8 14 V3 M4 7 L8 3 L12 7", 16), DOWN("M8 2 V13 M4 9 L8 13 L12 9", 16), PLUS("M8 3 V13 M3 8 H13", 16), MOON(
            "M13 9.6 A5.6 5.6 0 1 1 6.4 3 A4.6 4.6 0 0 0 13 9.6 Z", 16),
    SUN(
            "M5 8 A3 3 0 1 1 11 8 A3 3 0 1 1 5 8 Z M8 1.5 V3 M8 13 V14.5 M1.5 8 H3 M13 8 H14.5"
                    + " M3.4 3.4 L4.5 4.5 M11.5 11.5 L12.6 12.6 M3.4 12.6 L4.5 11.5 M11.5 4.5 L12.6 3.4",
            16),
    EXPORT("M8 9.5 V2 M5 4.8 L8 1.8 L11 4.8 M5 7 H3 V14 H13 V7 H11", 16),
    SLIDERS("M2 5 H9 M13 5 H14 M9 5 A2 2 0 1 0 13 5 A2 2 0 1 0 9 5 M2 11 H3 M7 11 H14 M3 11 A2 2 0 1 0 7 11"
            + " A2 2 0 1 0 3 11", 16),
    SEARCH("M2.5 7 A4.5 4.5 0 1 1 11.5 7 A4.5 4.5 0 1 1 2.5 7 Z M10.3 10.3 L14 14", 16),
    LIBRARY("M3 3 H13 A1 1 0 0 1 14 4 V12 A1 1 0 0 1 13 13 H3 A1 1 0 0 1 2 12 V4 A1 1 0 0 1 3 3 Z M6.5 3 V13", 16),
    CHEVRON_RIGHT("M3.5 2 L6.5 5 L3.5 8",
            10),
    SWAP("M3 5.5 H13 M10.5 3 L13 5.5 L10.5 8 M13 10.5 H3 M5.5 8 L3 10.5 L5.5 13", 16), LINKED(
            "M6.8 9.2 L9.2 6.8 M7.4 4.8 L9 3.2 A2.7 2.7 0 0 1 12.8 7 L11.2 8.6"
                    + " M8.6 11.2 L7 12.8 A2.7 2.7 0 0 1 3.2 9 L4.8 7.4",
            16),
    UNLINKED("M7.4 4.8 L9 3.2 A2.7 2.7 0 0 1 12.8 7 L11.2 8.6 M8.6 11.2 L7 12.8 A2.7 2.7 0 0 1 3.2 9 L4.8 7.4"
            + " M3 3 L4.6 4.6 M11.4 11.4 L13 13", 16),
    KEPT("M1.8 4 A1.5 1.5 0 1 1 4.8 4 A1.5 1.5 0 1 1 1.8 4 Z M11.2 12 A1.5 1.5 0 1 1 14.2 12 A1.5 1.5 0 1 1 11.2 12 Z"
            + " M4.8 4 C9.5 4 6.5 12 11.2 12", 16),
    CHEVRON_DOWN("M2 3.5 L5 6.5 L8 3.5", 10), LOZENGE("M4 0 L8 4 L4 8 L0 4 Z", 8);

    private final String path;
    private final double size;

    Icon(String path, double size) {
        this.path = path;
        this.size = size;
    }

    /** A new drawing, of style class {@code icon}; its box keeps the whole grid, so that drawings line up. */
    public Node node() {
        SVGPath drawing = new SVGPath();
        drawing.setContent(path);
        drawing.getStyleClass().add(this == LOZENGE ? "lozenge" : "icon");
        Pane box = new Pane(drawing);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }
}
