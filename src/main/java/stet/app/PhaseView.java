package stet.app;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.compare.Comparison;
import stet.compare.Story;
import stet.library.Shelf;
import stet.message.Messages;

/** The middle of the window: the reading desk where two versions are open, else what is so and what to do. */
final class PhaseView {
    /** What is read sooner than that shows nothing in between, so that the window does not flicker. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final StackPane middle = new StackPane();
    private final Session session;
    private final Commands commands;
    private final Region desk;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private @Nullable Reading reading;

    /** What is on show while files are read. */
    private record Reading(ProgressBar bar, Label figures) {
    }

    PhaseView(Session session, Commands commands, Region desk) {
        this.session = session;
        this.commands = commands;
        this.desk = desk;
        middle.getStyleClass().add("middle");
        wait.setOnFinished(_ -> showReading());
        session.phase().subscribe(this::show);
    }

    Region node() {
        return middle;
    }

    private void show(Phase phase) {
        if (phase instanceof Phase.Loading(int done, int total)) {
            if (reading != null) {
                tell(reading, done, total);
            } else if (wait.getStatus() != Animation.Status.RUNNING) {
                wait.playFromStart();
            }
            return;
        }
        wait.stop();
        reading = null;
        switch (phase) {
            case Phase.Empty _ -> middle.getChildren().setAll(new CropMarks().node(), empty().node());
            case Phase.Choosing _ -> put(choosing());
            case Phase.Alone(Story story) -> put(new Placard(story.title(), Messages.text("phase.alone"))
                    .button(Messages.text("phase.open"), commands::openFiles));
            case Phase.Failed(String message) -> put(new Placard(Messages.text("phase.failed"), message)
                    .button(Messages.text("phase.open"), commands::openFiles)
                    .button(Messages.text("phase.again"), commands::again));
            case Phase.Comparing(Pair _) -> middle.getChildren().setAll(desk);
            case Phase.Ready(Pair _, Comparison _) -> middle.getChildren().setAll(desk);
            case Phase.Loading _ -> throw new IllegalStateException();
        }
    }

    private void showReading() {
        if (session.phase().get() instanceof Phase.Loading(int done, int total)) {
            ProgressBar bar = new ProgressBar();
            Label figures = new Label();
            figures.getStyleClass().add("placard-text");
            reading = new Reading(bar, figures);
            tell(reading, done, total);
            put(new Placard(Messages.text("phase.reading"), "").below(bar).below(figures)
                    .button(Messages.text("phase.cancel"), commands::cancel));
        }
    }

    private static void tell(Reading reading, int done, int total) {
        reading.bar().setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
        reading.figures().setText(total > 0
                ? Messages.text("phase.read-of", done, total)
                : Messages.text("phase.read", done));
    }

    private Placard empty() {
        Label formats = new Label(Messages.text("phase.formats"));
        formats.getStyleClass().add("placard-foot");
        Placard placard = new Placard(Messages.text("phase.empty"), Messages.text("phase.empty-text"))
                .above(EmptyDrawing.node()).button(Messages.text("phase.open"), commands::openFiles);
        if (Samples.areBundled()) {
            placard.button(Messages.text("phase.sample"), commands::openSamples);
        }
        return placard.below(formats);
    }

    private Placard choosing() {
        Shelf shelf = session.shelf().get();
        if (shelf == null || shelf.stories().isEmpty()) {
            String why = shelf == null || shelf.unreadable().isEmpty()
                    ? Messages.text("phase.nothing-text")
                    : shelf.unreadable().getFirst().error();
            return new Placard(Messages.text("phase.nothing"), why).button(Messages.text("phase.open"),
                    commands::openFiles);
        }
        return new Placard(Messages.text("phase.choose"), Messages.text("phase.choose-text"));
    }

    private void put(Placard placard) {
        middle.getChildren().setAll(placard.node());
    }
}
