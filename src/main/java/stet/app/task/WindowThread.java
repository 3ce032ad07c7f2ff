package stet.app.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** The thread of the window, and what only its toolkit knows. The one place that calls JavaFX's {@code Platform}. */
public final class WindowThread implements Executor {

    /** Runs it on the window's thread, later and in order. */
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }

    /** Runs it on the window's thread, as soon as what is on show there now has been drawn. */
    public void afterFrame(Runnable work) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // the first pulse hands the frame to the thread that draws it; the second waits until that has taken it
                if (++pulses > 2) {
                    stop();
                    execute(work); // not in the pulse, in which no dialog may open
                }
            }
        }.start();
    }

    /** Runs it on the window's thread after a while. */
    public void later(Duration delay, Runnable work) {
        // an animation would have the toolkit awake all the while
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, this).execute(work);
    }

    /** Tells now and at every change whether the system likes its windows dark. On the window's thread. */
    public void followDark(Consumer<Boolean> listener) {
        Platform.getPreferences().colorSchemeProperty()
                .subscribe(scheme -> listener.accept(scheme == ColorScheme.DARK));
    }

    /** Tells now and at every change whether the system asks for less motion. On the window's thread. */
    public void followStill(Consumer<Boolean> listener) {
        Platform.getPreferences().reducedMotionProperty().subscribe(listener);
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
