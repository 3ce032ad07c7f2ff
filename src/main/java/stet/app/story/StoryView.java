package stet.app.story;

import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Placard;
import stet.message.Messages;

/** The story table, or what is so while there is none. */
public final class StoryView {
    /** What is compared sooner than that shows nothing in between, so that the window does not flicker. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final StoryModel model;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private final StackPane pane = new StackPane();
    private @Nullable TablePane table;
    private @Nullable Progress progress;
    /** Whether the next table takes the keys. */
    private boolean hadKeys;

    /** What is on show while versions are compared. */
    private record Progress(ProgressBar bar, Label figures) {
        void show(TablePhase.Working working) {
            bar.setProgress(working.of() == 0 ? 0 : (double) working.done() / working.of());
            figures.setText(Messages.text("table.working", working.done(), working.of()));
        }
    }

    public StoryView(StoryModel model) {
        this.model = model;
        pane.getStyleClass().add("story-pane");
        pane.setMinWidth(0);
        wait.setOnFinished(_ -> show(model.phase().get(), true));
        model.phase().subscribe(phase -> show(phase, false));
        pane.visibleProperty().subscribe(visible -> {
            if (visible) {
                hadKeys = true; // whoever turns to the table wants to go on in it
                focusRows();
            }
        });
    }

    /** The pane, to be placed by the window. */
    public Region node() {
        return pane;
    }

    /** Gives the keys to the rows. */
    public void focusRows() {
        if (table != null) {
            table.focusRows();
        }
    }

    private void show(TablePhase phase, boolean waited) {
        switch (phase) {
            case TablePhase.Working working when progress != null -> progress.show(working);
            case TablePhase.Working working when waited -> put(working(working));
            case TablePhase.Working _ -> begin();
            case TablePhase.Nothing _,TablePhase.TooFew _,TablePhase.Stopped _,TablePhase.Failed _,TablePhase.Shown _ -> {
                wait.stop();
                progress = null;
                put(node(phase));
            }
        }
    }

    private void begin() {
        if (wait.getStatus() != Animation.Status.RUNNING) {
            wait.playFromStart();
            put(new Region());
        }
    }

    private void put(Node shown) {
        hadKeys |= hasKeys();
        if (table != null && table != shown) {
            table.leave();
            table = null;
        }
        pane.getChildren().setAll(shown);
        if (shown instanceof TablePane now) {
            table = now;
            if (hadKeys && pane.isVisible() && !isTyping()) {
                now.focusRows();
            }
            hadKeys = false;
        }
    }

    private @Nullable Node focusOwner() {
        return pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    }

    /** Whether the keys are nobody's, or with what stands here. */
    private boolean hasKeys() {
        Node owner = focusOwner();
        return owner == null || Stream.iterate(owner, n -> n != null, Node::getParent).anyMatch(n -> n == pane);
    }

    private boolean isTyping() {
        return focusOwner() instanceof TextInputControl;
    }

    private Node node(TablePhase phase) {
        return switch (phase) {
            case TablePhase.Nothing _ -> placard("table.nothing", Messages.text("table.nothing-text")).node();
            case TablePhase.TooFew _ -> placard("table.few", Messages.text("table.few-text")).node();
            case TablePhase.Stopped _ -> placard("table.stopped", Messages.text("table.stopped-text"))
                    .button(Messages.text("table.begin"), model::again).node();
            case TablePhase.Failed(String message) -> placard("table.failed", message)
                    .button(Messages.text("table.begin"), model::again).node();
            case TablePhase.Working working -> working(working);
            case TablePhase.Shown made -> new TablePane(model, made);
        };
    }

    private Node working(TablePhase.Working working) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(Messages.text("table.progress"));
        Label figures = Placard.line("", "placard-text");
        Progress now = new Progress(bar, figures);
        now.show(working);
        progress = now;
        return placard("table.making", "").below(bar).below(figures)
                .button(Messages.text("phase.cancel"), model::cancel).node();
    }

    private static Placard placard(String title, String text) {
        return new Placard(Messages.text(title), text);
    }
}
