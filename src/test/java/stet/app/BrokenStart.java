package stet.app;

import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import stet.Main;

/** The program, in which somebody reads each window that opens and closes it. */
final class BrokenStart {
    private BrokenStart() {
    }

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(BrokenStart::closeWhatOpens);
        Main.main(arguments);
    }

    private static void closeWhatOpens() {
        for (;;) {
            try {
                Thread.sleep(200);
                Platform.runLater(() -> Window.getWindows().stream().map(Stage.class::cast).filter(Stage::isShowing)
                        .findFirst().ifPresent(BrokenStart::close));
            } catch (IllegalStateException _) {
                continue; // the toolkit does not stand yet
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private static void close(Stage stage) {
        System.out.println(stage.getTitle() + ": " + stage.getScene().getRoot().lookupAll(".label").stream()
                .map(Labeled.class::cast).map(Labeled::getText).collect(Collectors.joining(" ")));
        ((Button) stage.getScene().lookup("#mishap-close")).fire();
    }
}
