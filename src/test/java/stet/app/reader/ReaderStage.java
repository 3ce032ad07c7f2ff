package stet.app.reader;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import stet.app.theme.Fonts;

/** A window with nothing but the reading desk in it, for tests. */
final class ReaderStage {
    private ReaderStage() {
    }

    static void show(Stage stage, ReaderView view) {
        Fonts.load();
        Scene scene = new Scene(new StackPane(view.node()), 1240, 640);
        for (String sheet : List.of("stet", "light")) {
            scene.getStylesheets().add(Objects.requireNonNull(
                    ReaderStage.class.getResource("/stet/theme/" + sheet + ".css")).toExternalForm());
        }
        stage.setScene(scene);
        // the stage is shared, and an earlier test may have left it smaller
        stage.setWidth(scene.getWidth());
        stage.setHeight(scene.getHeight());
        stage.show();
    }
}
