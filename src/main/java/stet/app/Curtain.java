package stet.app;

import java.time.Duration;
import javafx.stage.Window;
import stet.app.task.WindowThread;

/** Ends a rehearsal when the changes have been on show for a while, or when they never come. */
final class Curtain implements Runnable {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration APPLAUSE = Duration.ofSeconds(2);
    private static final int MOST_LOOKS = 400;

    private final WindowThread window = new WindowThread();
    private volatile boolean seen;

    @Override
    public void run() {
        try {
            for (int i = 0; i < MOST_LOOKS && !seen; i++) {
                Thread.sleep(LOOK);
                look();
            }
            Thread.sleep(APPLAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        window.stop();
    }

    private void look() {
        try {
            window.execute(() -> seen = Window.getWindows().stream()
                    .anyMatch(w -> w.getScene() != null && w.getScene().lookup(".ledger-value") != null));
        } catch (IllegalStateException _) {
            // the toolkit does not stand yet
        }
    }
}
