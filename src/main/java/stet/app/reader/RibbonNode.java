package stet.app.reader;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Glyph;
import stet.app.desk.Measures;

/** Draws one ribbon; scrolling moves its shapes and makes none. */
final class RibbonNode {
    /** The ribbons run from 14 right of the original to 12 left of the rewrite. */
    static final double START = 14;
    static final double END = Measures.GUTTER - 12;
    private static final double MIDDLE = (START + END) / 2;
    /** The ring on what the reader joined by hand. */
    private static final double KNOT = 4;
    private static final double SIGN = 10;
    private static final double REACH = 22;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Ribbon ribbon;
    private final Band band;
    private final Path fill = new Path();
    private final Path upper = new Path();
    private final Path lower = new Path();
    private final Line first;
    private final Line last;
    private final Circle knot = new Circle(KNOT);
    private final SVGPath sign = new SVGPath();
    private final Rectangle target = new Rectangle();
    private final Group node = new Group();

    RibbonNode(Ribbon ribbon, Band band) {
        this.ribbon = ribbon;
        this.band = band;
        fill.getStyleClass().addAll("ribbon", "ribbon-" + word());
        upper.getStyleClass().add("ribbon-edge");
        lower.getStyleClass().add("ribbon-edge");
        first = end(START - 1, ribbon.original(), "end-dropped");
        last = end(END + 1, ribbon.rewrite(), "end-added");
        knot.getStyleClass().add("ribbon-knot");
        knot.setCenterX(MIDDLE);
        node.setManaged(false);
        if (band.original() != null && band.rewrite() != null) {
            node.getChildren().add(fill);
            if (ribbon.kind() == Ribbon.Kind.MOVED) {
                node.getChildren().addAll(upper, lower);
            }
        }
        lone(band.original() == null ? null : first, band.rewrite() == null ? null : last);
    }

    /** A block without a partner has room beside its end for a sign, and for the pointer to hit. */
    private void lone(@Nullable Line original, @Nullable Line rewrite) {
        Stream.of(original, rewrite).filter(Objects::nonNull).forEach(node.getChildren()::add);
        if (original == null ^ rewrite == null) {
            (original == null ? Glyph.ADDED : Glyph.DROPPED).dress(sign);
            sign.getStyleClass().add("ribbon-sign");
            sign.setMouseTransparent(true);
            sign.setLayoutX(original == null ? END - SIGN - 6 : START + 6);
            target.getStyleClass().add("ribbon-target");
            target.setX(original == null ? END - REACH : START - 2);
            target.setWidth(REACH + 2);
            node.getChildren().addAll(target, sign);
        }
    }

    Ribbon ribbon() {
        return ribbon;
    }

    Group node() {
        return node;
    }

    /** The mark of a join by hand, to lie above all ribbons. */
    Circle knot() {
        return knot;
    }

    private Line end(double x, Ribbon.@Nullable End end, String oneSided) {
        Line line = new Line(x, 0, x, 0);
        boolean own = end != null && end.oneSided() && ribbon.kind() == Ribbon.Kind.SAME;
        line.getStyleClass().addAll("ribbon-end", own ? oneSided : "end-" + word());
        return line;
    }

    private String word() {
        return switch (ribbon.kind()) {
            case SAME -> "same";
            case ALTERED -> "altered";
            case MOVED -> "moved";
        };
    }

    /** Shows the ribbon where the columns stand now, in a gutter of that height. */
    void show(double byOriginal, double byRewrite, double height) {
        Band now = band.scrolled(byOriginal, byRewrite);
        node.setVisible(now.isSeen(height));
        knot.setVisible(ribbon.byHand() && node.isVisible() && now.original() != null && now.rewrite() != null);
        if (!node.isVisible()) {
            return;
        }
        Band.Edge a = now.original();
        Band.Edge b = now.rewrite();
        if (a != null && b != null) {
            fill.getElements().setAll(new MoveTo(START, a.top()), curve(a.top(), b.top(), END),
                    new LineTo(END, b.bottom()), curve(b.bottom(), a.bottom(), START), new ClosePath());
            knot.setCenterY((a.middle() + b.middle()) / 2);
            upper.getElements().setAll(new MoveTo(START, a.top()), curve(a.top(), b.top(), END));
            lower.getElements().setAll(new MoveTo(START, a.bottom()), curve(a.bottom(), b.bottom(), END));
        }
        stretch(first, a);
        stretch(last, b);
        target(a != null ? a : Objects.requireNonNull(b));
    }

    private void target(Band.Edge edge) {
        target.setY(edge.top());
        target.setHeight(edge.bottom() - edge.top());
        sign.setLayoutY(edge.top() + Math.min(SIGN, (edge.bottom() - edge.top() - SIGN) / 2));
    }

    private static void stretch(Line line, Band.@Nullable Edge edge) {
        if (edge != null) {
            line.setStartY(edge.top());
            line.setEndY(edge.bottom());
        }
    }

    /** A cubic with both handles at mid gutter. */
    static CubicCurveTo curve(double from, double to, double x) {
        return new CubicCurveTo(MIDDLE, from, MIDDLE, to, x, to);
    }

    /** Lights the ribbon and its ends, or lets them go. */
    void light(boolean lit) {
        node.setViewOrder(lit ? -1 : 0);
        fill.pseudoClassStateChanged(LIT, lit);
        first.pseudoClassStateChanged(LIT, lit);
        last.pseudoClassStateChanged(LIT, lit);
    }
}
