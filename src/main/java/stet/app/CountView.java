package stet.app;

import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.theme.Icon;
import stet.message.Messages;

/** "Change 3 of 17" between two arrows; while a comparison takes long, a way out of it. */
final class CountView {
    private static final Duration LONG = Duration.seconds(1);
    private static final Pattern NUMBER = Pattern.compile("(?<=\\d)(?!\\d)|(?<!\\d)(?=\\d)");

    private final TextFlow text = new TextFlow();
    private final Button cancel = new Button(Messages.text("phase.cancel"));
    private final HBox count;
    private final PauseTransition wait = new PauseTransition(LONG);
    // held, as a binding that nobody holds is forgotten
    private final StringExpression words;
    private final StringExpression spoken;

    CountView(BarModel model, Session session, Commands commands) {
        Button up = BarView.icon(Icon.UP, Messages.text("bar.previous"), () -> commands.step(-1));
        Button down = BarView.icon(Icon.DOWN, Messages.text("bar.next"), () -> commands.step(1));
        up.disableProperty().bind(model.unchanged());
        down.disableProperty().bind(model.unchanged());
        text.getStyleClass().add("change-count");
        text.setAccessibleRole(AccessibleRole.TEXT);
        cancel.getStyleClass().setAll("action", "action-other", "action-small");
        cancel.setOnAction(_ -> commands.cancel());
        // left to itself it would be stretched to the bar's height and stick to its top
        text.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        count = new HBox(up, text, down, cancel);
        count.getStyleClass().add("bar-count");
        count.setAlignment(Pos.CENTER);
        words = model.count();
        words.subscribe(this::say);
        spoken = model.spoken();
        // a change of its text is what JavaFX announces of a node that is not focused
        text.accessibleTextProperty().bind(spoken);
        wait.setOnFinished(_ -> offerCancel(true));
        session.phase().subscribe(this::follow);
    }

    Region node() {
        return count;
    }

    private void follow(Phase phase) {
        wait.stop();
        offerCancel(false);
        if (phase instanceof Phase.Comparing) {
            wait.playFromStart();
        }
    }

    private void offerCancel(boolean offered) {
        cancel.setVisible(offered);
        cancel.setManaged(offered);
    }

    /** Numbers stand out. */
    private void say(String sentence) {
        text.getChildren().setAll(NUMBER.splitAsStream(sentence).filter(part -> !part.isEmpty()).map(part -> {
            Text run = new Text(part);
            run.getStyleClass().add(Character.isDigit(part.charAt(0)) ? "change-number" : "change-word");
            return run;
        }).toList());
    }
}
