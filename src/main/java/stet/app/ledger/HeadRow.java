package stet.app.ledger;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import stet.app.desk.Glyph;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.message.Messages;

/** The head of a group: its name, how many changes it lists, and the first words of what it stands for. */
final class HeadRow extends Region {
    private final ReadOnlyDoubleProperty zoom;
    private final SVGPath sign = Glyph.OPEN.node();
    private final Label name = label("ledger-group");
    private final Label count = label("ledger-group-count");
    private final Label words = label("ledger-group-words");

    HeadRow(ReadOnlyDoubleProperty zoom) {
        this.zoom = zoom;
        getChildren().addAll(sign, name, count, words);
        setMouseTransparent(true);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    void show(Line.Head head) {
        (head.folded() ? Glyph.CLOSED : Glyph.OPEN).dress(sign);
        name.setText(head.group().name());
        count.setText(count(head));
        words.setText(head.group().words());
        requestLayout();
    }

    /** "People, 3 of 5, folded". */
    static String spoken(Line.Head head) {
        return Messages.text(head.folded() ? "ledger.group.folded" : "ledger.group.open", head.group().name(),
                count(head), head.group().words());
    }

    private static String count(Line.Head head) {
        return new Count(head.shown(), head.group().changes().size()).words();
    }

    @Override
    protected void layoutChildren() {
        Measures m = Measures.ledger(getWidth(), zoom.get());
        double height = getHeight();
        double x = m.left(Side.ORIGINAL);
        sign.relocate(x - 23, height / 2 - sign.getBoundsInLocal().getHeight() / 2);
        x = place(name, x, name.prefWidth(-1)) + 8;
        x = place(count, x, count.prefWidth(-1)) + 16;
        place(words, x, Math.min(words.prefWidth(-1), m.right(Side.REWRITE) - x));
    }

    private double place(Label label, double x, double width) {
        label.resizeRelocate(x, 0, Math.max(0, width), getHeight());
        return x + width;
    }
}
