package stet.app.ledger;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import stet.compare.Ledger;
import stet.message.Messages;

/** How complete the rewrite is: in words, and as a bar of kept, altered, dropped and added facts. */
final class Completeness {
    private static final double GAP = 6;

    private final TextFlow words = new TextFlow();
    private final Region kept = part("bar-kept");
    private final Region altered = part("bar-altered");
    private final Line dropped = new Line();
    private final Region added = part("bar-added");
    private final Pane bar = new Pane(kept, altered, dropped, added);
    private @Nullable Ledger ledger;
    private boolean isShort;
    private double fitted;

    Completeness() {
        words.setManaged(false);
        words.getStyleClass().add("ledger-words");
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        dropped.getStyleClass().add("bar-dropped");
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    TextFlow words() {
        return words;
    }

    Pane bar() {
        return bar;
    }

    void show(@Nullable Ledger counts) {
        ledger = counts;
        fitted = 0;
        bar.setVisible(counts != null && counts.original() + counts.added() > 0);
        say();
    }

    private void say() {
        words.getChildren().clear();
        if (ledger != null) {
            words.getChildren().addAll(text(true, "ledger.facts", ledger.original()),
                    text(false, isShort ? "ledger.keptShort" : "ledger.kept", ledger.kept()),
                    text(true, "ledger.altered", ledger.altered()), text(false, "ledger.comma"),
                    text(true, "ledger.dropped", ledger.dropped()), text(false, "ledger.semicolon"),
                    text(true, "ledger.added", ledger.added()));
            if (!isShort) {
                words.getChildren().add(text(false, "ledger.inRewrite"));
            }
        }
    }

    private static Text text(boolean strong, String key, Object... values) {
        Text text = new Text(Messages.text(key, values));
        text.getStyleClass().add(strong ? "ledger-strong" : "ledger-quiet");
        return text;
    }

    /** Places words and bar at that x; the bar is as wide as the column above it. */
    void layOut(double x, double column, double room) {
        fit(room);
        words.resizeRelocate(x, 12, room, 20);
        bar.resizeRelocate(x, 37, column, 4);
        if (ledger != null) {
            double all = Math.max(1, ledger.original() + ledger.added());
            double unit = (column - GAP * 2) / all;
            double at = 0;
            kept.resizeRelocate(at, 1, unit * ledger.kept(), 2);
            at += unit * ledger.kept();
            altered.resizeRelocate(at, 0, unit * ledger.altered(), 4);
            at += unit * ledger.altered() + GAP;
            dropped.setVisible(ledger.dropped() > 0);
            dots(at, at + unit * ledger.dropped());
            at += unit * ledger.dropped() + GAP;
            added.resizeRelocate(at, 1, unit * ledger.added(), 2);
        }
    }

    /** Says it in short where the full words have no room. */
    private void fit(double room) {
        if (room != fitted) {
            fitted = room;
            isShort = false;
            say();
            words.applyCss();
            if (words.prefWidth(-1) > room) {
                isShort = true;
                say();
            }
        }
    }

    private void dots(double from, double to) {
        dropped.setStartX(from);
        dropped.setEndX(Math.max(from, to - 2));
        dropped.setStartY(2);
        dropped.setEndY(2);
    }
}
