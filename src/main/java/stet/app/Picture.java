package stet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.PauseTransition;
import javafx.collections.MapChangeListener;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import stet.app.dialog.SystemChooser;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.compare.Ledger;
import stet.library.TemporaryFolder;
import stet.message.Messages;

/** Draws the window, as it stands when the first comparison and its story's counts are there, into a file. */
final class Picture {
    private static final long PATIENCE = 180;
    /** Time for the panes to lay out what came last. */
    private static final Duration SETTLE = Duration.millis(600);

    private final List<Path> paths;
    private final Path file;
    private final WindowThread window = new WindowThread();
    private final CompletableFuture<WritableImage> image = new CompletableFuture<>();
    private boolean taken;
    private @Nullable Stage shown;
    private final TemporaryFolder home = new TemporaryFolder();
    private @Nullable ReadingDesk desk;
    private @Nullable Engine engine;

    Picture(List<Path> paths, Path file) {
        this.paths = paths;
        this.file = file;
    }

    /** Blocking; not on the window's thread. */
    void draw() throws IOException {
        try {
            window.start();
            window.execute(this::open);
            ImageIO.write(SwingFXUtils.fromFXImage(image.get(PATIENCE, TimeUnit.SECONDS), null), "png", file.toFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.text("picture.failed"), e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(Messages.text("picture.failed"), e);
        } finally {
            window.execute(this::close);
        }
    }

    private void open() {
        try {
            Stage stage = new Stage();
            shown = stage;
            ReadingDesk made = new ReadingDesk(stage, new Surroundings(engine(), window,
                    new SettingsModel(new Settings(home.path()), new Look(Optional.empty())),
                    new Outside(new SystemChooser(stage), _ -> {
                    })));
            desk = made;
            stage.show();
            made.open(paths);
            Session session = made.session();
            session.phase().subscribe(_ -> takeWhenDone(session, stage));
            session.counts().ledgers().addListener((MapChangeListener<Pair.Key, Ledger>) _ -> takeWhenDone(
                    session, stage));
        } catch (IOException | RuntimeException e) {
            image.completeExceptionally(e);
        }
    }

    private Engine engine() throws IOException {
        Engine made = new LocalEngine(home.path());
        engine = made;
        return made;
    }

    private void takeWhenDone(Session session, Stage stage) {
        if (!taken && isDone(session)) {
            taken = true;
            PauseTransition settle = new PauseTransition(SETTLE);
            settle.setOnFinished(_ -> image.complete(stage.getScene().snapshot(null)));
            settle.play();
        }
    }

    private static boolean isDone(Session session) {
        return switch (session.phase().get()) {
            case Phase.Ready ready -> session.counts().ledgers().size() >= ready.pair().story().rewrites().size();
            case Phase.Empty _,Phase.Loading _,Phase.Comparing _ -> false;
            case Phase.Choosing _ -> session.shelf().get() != null && session.shelf().get().stories().isEmpty();
            case Phase.Alone _,Phase.Failed _ -> true;
        };
    }

    private void close() {
        if (desk != null) {
            desk.close();
        }
        if (engine != null) {
            engine.close();
        }
        home.close();
        if (shown != null) {
            shown.hide();
        }
        // The headless toolkit still looks for what lies under the pointer when a window goes: it must go before it.
        window.execute(window::stop);
    }
}
