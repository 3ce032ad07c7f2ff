package stet.app.task;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** The thread of the window, and what only its toolkit knows. The one place that calls JavaFX's {@code Platform}. */
public final class WindowThread implements Executor {

    /** Runs it on the window's thread, later and in order. */
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }

    /** Tells now and at every change whether the system likes its windows dark. On the window's thread. */
    public void followDark(Consumer<Boolean> listener) {
        Platform.getPreferences().colorSchemeProperty()
                .subscribe(scheme -> listener.accept(scheme == ColorScheme.DARK));
    }

    /** Tells now and at every change whether the system asks for less motion. On the window's thread. */
    public void followReducedMotion(Consumer<Boolean> listener) {
        Platform.getPreferences().reducedMotionProperty().subscribe(listener::accept);
    }

    /** Starts the toolkit without a window and waits until it stands. */
    public void start() throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
    }

    public void stop() {
        Platform.exit();
    }
}
