package stet.app;

import javafx.animation.PauseTransition;
import javafx.beans.binding.StringExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.message.Messages;

/** The line under the bar: what to know of the pair before reading on, and a way out of a long comparison. */
final class NoticeView {
    private static final Duration LONG = Duration.seconds(1);

    private final Label text = new Label();
    private final Button cancel = new Button(Messages.text("phase.cancel"));
    private final HBox line = new HBox(text, cancel);
    private final PauseTransition wait = new PauseTransition(LONG);
    private final StringExpression notice;

    NoticeView(BarModel model, Session session, Commands commands) {
        // held, as a binding that nobody holds is forgotten
        notice = model.notice();
        line.getStyleClass().add("notice");
        text.getStyleClass().add("notice-text");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        cancel.getStyleClass().setAll("action", "action-other", "notice-cancel");
        cancel.setOnAction(_ -> commands.cancel());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        wait.setOnFinished(_ -> say(Messages.text("phase.comparing-long"), true));
        notice.subscribe(sentence -> say(sentence, false));
        session.phase().subscribe(this::follow);
    }

    Region node() {
        return line;
    }

    private void follow(Phase phase) {
        wait.stop();
        say(notice.get(), false);
        if (phase instanceof Phase.Comparing) {
            wait.playFromStart();
        }
    }

    private void say(String sentence, boolean cancellable) {
        text.setText(sentence);
        line.setVisible(!sentence.isEmpty());
        line.setManaged(!sentence.isEmpty());
        cancel.setVisible(cancellable);
        cancel.setManaged(cancellable);
    }
}
