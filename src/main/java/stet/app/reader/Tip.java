package stet.app.reader;

import javafx.animation.PauseTransition;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A few words beside the pointer, when it has rested for a moment. */
final class Tip {
    private static final Duration REST = Duration.millis(300);
    private static final double AWAY = 14;

    private final Label label = new Label();
    private final PauseTransition rest = new PauseTransition(REST);

    Tip() {
        label.setManaged(false);
        label.setVisible(false);
        label.setMouseTransparent(true);
        label.getStyleClass().addAll("tooltip", "desk-tip");
        rest.setOnFinished(_ -> label.setVisible(true));
    }

    Label node() {
        return label;
    }

    /**
     * Says this at a place of the desk; what it says already moves along.
     *
     * @param side where the words stand: right or left of the place, or centred below it
     */
    void show(String words, double x, double y, HPos side) {
        if (!label.isVisible() || !words.equals(label.getText())) {
            label.setText(words);
            label.applyCss();
            label.autosize();
            label.setVisible(false);
            rest.playFromStart();
        }
        double left = switch (side) {
            case LEFT -> x - AWAY - label.getWidth();
            case RIGHT -> x + AWAY;
            case CENTER -> x - label.getWidth() / 2;
        };
        label.relocate(Math.round(left), Math.round(side == HPos.CENTER ? y + AWAY : y - label.getHeight() / 2));
    }

    void hide() {
        rest.stop();
        label.setVisible(false);
    }
}
