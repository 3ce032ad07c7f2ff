package stet.app.story;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import stet.compare.story.Heat;
import stet.message.Messages;

/** A strip as long as the base, dark where a version departs from it, with a tick under each altered block. */
final class HeatStrip extends Pane {
    static final double HEIGHT = 12;
    private static final double BAND = 7;
    private static final int SHADES = 5;
    /** What departs less is as good as the same. */
    private static final double LEAST = 0.04;

    private final Heat heat;
    private final Path[] shades = new Path[SHADES];
    private final Path ticks = new Path();
    private double drawn = -1;

    HeatStrip(Heat heat) {
        this.heat = heat;
        setManaged(false);
        getStyleClass().add("heat");
        ticks.getStyleClass().add("heat-altered");
        for (int shade = 0; shade < SHADES; shade++) {
            shades[shade] = new Path();
            shades[shade].getStyleClass().addAll("heat-shade", "heat-" + shade);
            getChildren().add(shades[shade]);
        }
        getChildren().add(ticks);
        getChildren().forEach(n -> n.setMouseTransparent(true));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words());
        Tooltip.install(this, new Tooltip(words()));
    }

    private String words() {
        List<Heat.Stretch> blocks = heat.stretches();
        return Messages.text("table.heat", blocks.size(), blocks.stream().filter(s -> s.departure() >= 1).count(),
                blocks.stream().filter(Heat.Stretch::altered).count());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != drawn) {
            drawn = getWidth();
            draw();
        }
    }

    private void draw() {
        for (Path shade : shades) {
            shade.getElements().clear();
        }
        ticks.getElements().clear();
        double all = Math.max(1, heat.stretches().stream().mapToInt(Heat.Stretch::length).sum());
        double at = 0;
        for (Heat.Stretch stretch : heat.stretches()) {
            double next = at + stretch.length() / all * getWidth();
            // a hair between blocks, where there is room for it
            double end = next - at > 3 ? next - 1 : next;
            band(shades[shade(stretch.departure())], at, end);
            if (stretch.altered()) {
                double middle = Math.round((at + end) / 2);
                ticks.getElements().addAll(new MoveTo(Math.max(0, middle - 2), HEIGHT - 1.5),
                        new LineTo(middle + 2, HEIGHT - 1.5));
            }
            at = next;
        }
    }

    private static int shade(double departure) {
        return departure < LEAST ? 0 : Math.clamp((int) (1 + departure * (SHADES - 2) + 0.5), 1, SHADES - 1);
    }

    private static void band(Path path, double from, double to) {
        path.getElements().addAll(new MoveTo(from, 0), new LineTo(to, 0), new LineTo(to, BAND),
                new LineTo(from, BAND), new ClosePath());
    }
}
