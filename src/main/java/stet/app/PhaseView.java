package stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Placard;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Reading;
import stet.app.session.Session;
import stet.compare.Comparison;
import stet.compare.Story;
import stet.library.Shelf;
import stet.message.Messages;

/** The middle of the window: the reading desk where two versions are open, else what is so and what to do. */
final class PhaseView {
    /** What is read sooner than that shows nothing in between, so that the window does not flicker. */
    private static final Duration PATIENCE = Duration.millis(400);

    private static final int RECENT = 4;
    /** The height of an empty desk's words and of its drawing, in pixels. */
    private static final double WORDS = 430;
    private static final double DRAWING = 300;
    private static final double SMALLEST = 0.3;

    private final StackPane middle = new StackPane();
    private final Session session;
    private final Commands commands;
    private final Region desk;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private @Nullable Placed placed;

    /** What is on show while files are read. */
    private record Placed(ProgressBar bar, Label figures) {
    }

    PhaseView(Session session, Commands commands, Region desk) {
        this.session = session;
        this.commands = commands;
        this.desk = desk;
        middle.getStyleClass().add("middle");
        middle.setMinHeight(0);
        wait.setOnFinished(_ -> showReading());
        session.phase().subscribe(this::show);
        session.reading().subscribe(this::tell);
        session.recent().subscribe(_ -> {
            if (session.phase().get() instanceof Phase.Empty empty) {
                show(empty);
            }
        });
    }

    Region node() {
        return middle;
    }

    private void show(Phase phase) {
        if (phase instanceof Phase.Loading) {
            if (placed == null && wait.getStatus() != Animation.Status.RUNNING) {
                wait.playFromStart();
            }
            return;
        }
        wait.stop();
        placed = null;
        switch (phase) {
            case Phase.Empty _ -> middle.getChildren().setAll(new CropMarks().node(), empty().node());
            case Phase.Choosing _ -> put(choosing());
            case Phase.Alone(Story story) -> put(new Placard(story.title(), Messages.text("phase.alone"))
                    .button(Messages.text("phase.open"), commands::openFiles));
            case Phase.Failed(String message) -> put(new Placard(Messages.text("phase.failed"), message)
                    .button(Messages.text("phase.again"), commands::again)
                    .button(Messages.text("phase.another"), commands::openFiles));
            case Phase.Comparing(Pair _) -> middle.getChildren().setAll(desk);
            case Phase.Ready(Pair _, Comparison _) -> middle.getChildren().setAll(desk);
            case Phase.Loading _ -> throw new IllegalStateException();
        }
    }

    private void showReading() {
        if (session.phase().get() instanceof Phase.Loading) {
            ProgressBar bar = new ProgressBar();
            bar.setAccessibleText(Messages.text("reading.progress"));
            Label figures = new Label();
            figures.getStyleClass().addAll("placard-text", "placard-figures");
            placed = new Placed(bar, figures);
            tell(session.reading().get());
            put(new Placard(Messages.text("phase.reading"), "").below(bar).below(figures)
                    .button(Messages.text("phase.cancel"), commands::cancel));
        }
    }

    private void tell(@Nullable Reading reading) {
        if (placed != null && reading != null) {
            placed.bar().setProgress(reading.share());
            placed.figures().setText(Stream.of(reading.text(), reading.left()).filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(". ")));
        }
    }

    private Placard empty() {
        Label formats = new Label(Messages.text("phase.formats"));
        formats.getStyleClass().add("placard-foot");
        Placard placard = new Placard(Messages.text("phase.empty"), Messages.text("phase.empty-text"))
                .above(drawing()).button(Messages.text("phase.open"), commands::openFiles);
        if (Samples.areBundled()) {
            placard.button(Messages.text("phase.sample"), commands::openSamples);
        }
        session.recent().get().stream().limit(RECENT).forEach(path -> placard.below(lately(path)));
        return placard.below(formats);
    }

    /** The drawing, smaller where there is less room, so that the words below it stay in the window. */
    private Node drawing() {
        Node drawing = EmptyDrawing.node();
        Scale scale = new Scale();
        scale.xProperty().bind(Bindings.createDoubleBinding(
                () -> Math.clamp((middle.getHeight() - WORDS) / DRAWING, SMALLEST, 1), middle.heightProperty()));
        scale.yProperty().bind(scale.xProperty());
        drawing.getTransforms().add(scale);
        return new Group(drawing);
    }

    /** Something that was opened lately. */
    private Button lately(Path path) {
        Button button = new Button(HeadView.name(path));
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("button", "recent");
        button.setTooltip(new Tooltip(path.toString()));
        button.setOnAction(_ -> commands.open(List.of(path)));
        return button;
    }

    private Placard choosing() {
        Shelf shelf = session.shelf().get();
        if (shelf == null || shelf.stories().isEmpty()) {
            String why = shelf == null || shelf.unreadable().isEmpty()
                    ? Messages.text("phase.nothing-text")
                    : shelf.unreadable().getFirst().error();
            return new Placard(Messages.text("phase.nothing"), why)
                    .button(Messages.text("phase.open"), commands::openFiles)
                    .button(Messages.text("phase.again"), commands::again);
        }
        return new Placard(Messages.text("phase.choose"), Messages.text("phase.choose-text"));
    }

    private void put(Placard placard) {
        middle.getChildren().setAll(placard.node());
    }
}
