package stet.app.reader;

import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparison;

/** Says in a few words what the pointer is on, where no card does: a ribbon, or a mark of the map. */
final class Tips {
    /** How far from a mark of the map the pointer may be that names it. */
    private static final double NEAR = 4;

    private final ReaderModel model;
    private final Overview overview;
    private final MapView map;
    private final Region desk;
    private final Tip tip = new Tip();

    Tips(ReaderModel model, Overview overview, MapView map, Region desk) {
        this.model = model;
        this.overview = overview;
        this.map = map;
        this.desk = desk;
        map.node().setOnMouseMoved(this::overMap);
        map.node().setOnMouseExited(_ -> hide());
    }

    Node node() {
        return tip.node();
    }

    void hide() {
        tip.hide();
    }

    /** The pointer is on a ribbon, or on none: says what it joins. */
    void overRibbon(@Nullable Ribbon ribbon, MouseEvent event) {
        Comparison comparison = model.comparison();
        if (ribbon == null || comparison == null) {
            hide();
        } else {
            Point2D at = desk.sceneToLocal(event.getSceneX(), event.getSceneY());
            tip.show(new RibbonWords(comparison, model.ribbons()).of(ribbon), at.getX(), at.getY(), HPos.CENTER);
        }
    }

    private void overMap(MouseEvent event) {
        overview.near(map.share(event), NEAR / Math.max(1, map.node().getHeight())).ifPresentOrElse(change -> {
            Point2D at = desk.sceneToLocal(event.getSceneX(), event.getSceneY());
            tip.show(MapView.words(change), map.node().getLayoutX(), at.getY(), HPos.LEFT);
        }, this::hide);
    }
}
