package stet.app.export;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import stet.message.Messages;

/** How far the preview or the file has come, where it takes long enough to ask, and a way to give up. */
final class Underway {
    private static final Duration PATIENCE = Duration.seconds(1);

    private static final double BAR = 120;

    private final ExportModel model;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button act = new Button();
    private final HBox node = new HBox(12, bar, words, act);
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private final Subscription hearing;
    private boolean waiting;

    Underway(ExportModel model) {
        this.model = model;
        bar.setAccessibleText(Messages.text("export.progress"));
        bar.setPrefWidth(BAR);
        bar.managedProperty().bind(bar.visibleProperty());
        words.getStyleClass().add("export-holds");
        words.setMinWidth(0);
        act.getStyleClass().setAll("button", "action", "action-other", "action-small");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> act());
        node.setAlignment(Pos.CENTER_RIGHT);
        node.setVisible(false);
        wait.setOnFinished(_ -> node.setVisible(waiting));
        hearing = model.work().subscribe(this::tell);
    }

    Region node() {
        return node;
    }

    void close() {
        wait.stop();
        hearing.unsubscribe();
    }

    private void act() {
        if (model.work().get() instanceof Work.Stopped) {
            model.again();
        } else {
            model.cancel();
        }
    }

    private void tell(Work work) {
        switch (work) {
            case Work.None _,Work.Drafted _,Work.Written _ -> {
                waiting = false;
                wait.stop();
                node.setVisible(false);
            }
            case Work.Stopped _ -> {
                waiting = false;
                wait.stop();
                dress("export.stopped", "export.again", false);
                node.setVisible(true);
            }
            case Work.Drafting(int done, int of) -> run("export.drafting", done, of);
            case Work.Writing(int done, int of) -> run("export.writing", done, of);
        }
    }

    private void run(String message, int done, int of) {
        if (!waiting) {
            waiting = true;
            node.setVisible(false);
            wait.playFromStart();
        }
        bar.setProgress(of == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / of);
        dress(message, "export.cancel", true);
    }

    private void dress(String said, String command, boolean running) {
        words.setText(Messages.text(said));
        act.setText(Messages.text(command));
        bar.setVisible(running);
    }
}
