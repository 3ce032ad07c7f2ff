package stet.app.dialog;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A few words over the foot of the window that say what was done and go by themselves; nothing below them moves. */
public final class Passing {
    private static final Duration STAY = Duration.seconds(3);

    private final Label words = new Label();
    private final PauseTransition stay = new PauseTransition(STAY);

    public Passing() {
        words.getStyleClass().add("passing");
        words.setMouseTransparent(true);
        words.setVisible(false);
        StackPane.setAlignment(words, Pos.BOTTOM_CENTER);
        stay.setOnFinished(_ -> words.setVisible(false));
    }

    /** To be laid over the window. */
    public Region node() {
        return words;
    }

    public void say(String sentence) {
        words.setText(sentence);
        words.setVisible(true);
        words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        stay.playFromStart();
    }
}
