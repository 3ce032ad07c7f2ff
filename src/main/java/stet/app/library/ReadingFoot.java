package stet.app.library;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stet.app.session.Reading;
import stet.message.Messages;

/** Says how far the work on the shelf has come, and lets the reader stop it. */
final class ReadingFoot {
    /** What is done sooner than that is not spoken of. */
    private static final Duration PATIENCE = Duration.millis(600);

    private final ObservableValue<@Nullable Reading> reading;
    private final Label text = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final VBox foot;
    private final PauseTransition wait = new PauseTransition(PATIENCE);

    ReadingFoot(LibraryModel model, Runnable stop) {
        reading = model.reading(); // held, as a binding hears nothing once nobody holds it
        Button cancel = new Button(Messages.text("phase.cancel"));
        cancel.getStyleClass().setAll("button", "foot-button");
        cancel.setOnAction(_ -> stop.run());
        text.getStyleClass().add("reading-text");
        left.getStyleClass().add("reading-left");
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(left, cancel);
        line.getStyleClass().add("reading-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.text("reading.progress"));
        foot = new VBox(text, bar, line);
        foot.getStyleClass().add("reading-foot");
        turn(false);
        wait.setOnFinished(_ -> turn(reading.getValue() != null));
        reading.subscribe(this::show);
    }

    Node node() {
        return foot;
    }

    private void show(@Nullable Reading now) {
        if (now == null) {
            wait.stop();
            turn(false);
            return;
        }
        text.setText(now.text());
        left.setText(now.left());
        bar.setProgress(now.share());
        if (!foot.isVisible() && wait.getStatus() != Animation.Status.RUNNING) {
            wait.playFromStart();
        }
    }

    private void turn(boolean on) {
        foot.setVisible(on);
        foot.setManaged(on);
    }
}
