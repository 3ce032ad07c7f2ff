package stet.app.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import stet.app.desk.Form;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.message.Messages;

/** The map of the whole comparison, 22 wide: lines of text as hairs, every change at its place, and the view. */
final class MapView {
    static final double WIDTH = 22;
    private static final double HALF = 10;
    private static final int HAIR = 6;
    private static final int LONG = 48;

    private final Pane pane = new Pane();
    private final Region view = new Region();
    private final Path hairs = new Path();
    private final Map<Form, Path> marks = new EnumMap<>(Form.class);
    private final Polygon here = new Polygon(-9, -4, -3, 0, -9, 4);

    private final DoubleConsumer go;
    private double from;
    private double to;
    /** How far from the middle of the view the pointer holds it. */
    private double grip;

    /** @param go takes a place, from 0 to 1, that shall come to the middle of the view */
    MapView(DoubleConsumer go) {
        this.go = go;
        pane.setManaged(false);
        pane.getStyleClass().add("map");
        pane.setAccessibleRole(AccessibleRole.SCROLL_BAR);
        pane.setAccessibleText(Messages.text("reader.map"));
        view.setManaged(false);
        view.getStyleClass().add("map-view");
        hairs.getStyleClass().add("map-hairs");
        here.getStyleClass().add("map-here");
        here.setVisible(false);
        pane.getChildren().addAll(view, hairs);
        for (Form form : List.of(Form.ADDED, Form.DROPPED, Form.ALTERED_LOW, Form.ALTERED)) {
            Path path = new Path();
            path.getStyleClass().add("map-" + form.styleClass());
            marks.put(form, path);
            pane.getChildren().add(path);
        }
        pane.getChildren().add(here);
        pane.getChildren().forEach(n -> n.setMouseTransparent(true));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grasp);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> go.accept(share(e) - grip));
    }

    Pane node() {
        return pane;
    }

    /** Where on the map the pointer is, from 0 to 1. */
    double share(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() / Math.max(1, pane.getHeight());
    }

    /** The view is dragged by where it is held; elsewhere on the map it first comes to the pointer. */
    private void grasp(MouseEvent event) {
        double at = share(event);
        boolean within = from <= at && at <= to;
        grip = within ? at - (from + to) / 2 : 0;
        if (!within) {
            go.accept(at);
        }
    }

    void place(double x, double y, double height) {
        pane.resizeRelocate(x, y, WIDTH, height);
    }

    /**
     * Draws the changes and the text anew.
     *
     * @param text the blocks of either side, as shares of the whole
     */
    void show(List<ChangeMap.Spot> spots, Map<Side, List<Share>> text) {
        int height = (int) pane.getHeight();
        marks.values().forEach(p -> p.getElements().clear());
        for (ChangeMap.Tick tick : ChangeMap.of(spots, height)) {
            Path path = marks.get(tick.form());
            if (path != null) {
                double y = tick.y() + ChangeMap.thickness(tick.form()) / 2.0;
                line(path, tick.form() == Form.ADDED ? WIDTH - HALF : 0, tick.form() == Form.DROPPED ? HALF : WIDTH, y);
            }
        }
        hairs.getElements().clear();
        text.forEach((side, shares) -> hairs(side == Side.ORIGINAL ? 0 : WIDTH - HALF, shares, height));
    }

    /** A stretch of the whole, from 0 to 1. */
    record Share(double from, double to) {
    }

    private void hairs(double x, List<Share> shares, int height) {
        List<Share> rest = new ArrayList<>(shares);
        for (int y = 2; y < height; y += HAIR) {
            double at = (double) y / height;
            double next = (double) (y + HAIR) / height;
            if (rest.stream().anyMatch(s -> s.from <= at && at <= s.to)) {
                boolean ends = rest.stream().noneMatch(s -> s.from <= next && next <= s.to);
                line(hairs, x, x + (ends ? HALF * 0.6 : HALF), y + 0.5);
            }
        }
    }

    private static void line(Path path, double from, double to, double y) {
        path.getElements().addAll(new MoveTo(from, y), new LineTo(to, y));
    }

    /** What a change is, in a line. */
    static String words(FactChange change) {
        return Messages.text("reader.map.change", Messages.text("ledger.kind." + change.kind()),
                value(change.inOriginal(), "ledger.notInOriginal"), value(change.inRewrite(), "ledger.notInRewrite"));
    }

    private static String value(Optional<Fact> fact, String none) {
        return fact.map(Fact::text).map(t -> t.length() <= LONG ? t : t.substring(0, LONG) + "…")
                .orElseGet(() -> Messages.text(none));
    }

    /** Shows which part of the whole is in view. */
    void view(double from, double to) {
        this.from = from;
        this.to = to;
        double height = pane.getHeight();
        view.resizeRelocate(-4, Math.round(from * height), WIDTH + 8, Math.max(12, Math.round((to - from) * height)));
    }

    /** Points at the chosen change; a place below 0 points nowhere. */
    void point(double at) {
        here.setVisible(at >= 0);
        here.setLayoutY(Math.round(at * pane.getHeight()));
    }
}
