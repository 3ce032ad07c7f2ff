package stet.app.mishap;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import stet.app.theme.Look;
import stet.message.Messages;

/** A small window of its own, as the other may be what went wrong: what happened, what is saved, and how to go on. */
public final class MishapWindow {
    private static final double WIDTH = 560;
    private static final int LINES = 8;

    private final Mishaps mishaps;
    private final Stage owner;
    private final Look look;

    private MishapWindow(Mishaps mishaps, Stage owner, Look look) {
        this.mishaps = mishaps;
        this.owner = owner;
        this.look = look;
    }

    /** Tells of every mishap from now on, over that window. */
    public static void over(Stage owner, Mishaps mishaps, Look look) {
        MishapWindow window = new MishapWindow(mishaps, owner, look);
        mishaps.told().subscribe(told -> told.ifPresent(window::show));
    }

    private void show(Mishap mishap) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.text("mishap.title"));
        Scene scene = new Scene(content(mishap, stage));
        look.dress(scene);
        stage.setScene(scene);
        stage.setOnHidden(_ -> mishaps.goOn());
        stage.show();
    }

    private Region content(Mishap mishap, Stage stage) {
        Label title = said(Messages.text("mishap.title"));
        title.getStyleClass().add("sheet-title");
        TextArea details = new TextArea(mishap.details());
        details.setEditable(false);
        details.setPrefRowCount(LINES);
        details.setId("mishap-details");
        Label caption = said(Messages.text("mishap.details", mishaps.file()));
        caption.getStyleClass().add("sheet-key");
        caption.setLabelFor(details);
        VBox content = new VBox(title, said(Messages.text(mishap.canGoOn() ? "mishap.happened" : "mishap.fatal")),
                said(Messages.text("mishap.saved")), caption, details, buttons(mishap, stage));
        content.getStyleClass().add("mishap");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private HBox buttons(Mishap mishap, Stage stage) {
        Button copy = button("mishap.copy",
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, mishap.details())));
        Button close = button("mishap.close", () -> {
            stage.close();
            owner.close();
        });
        HBox row = new HBox(12, copy, close);
        row.setAlignment(Pos.CENTER_RIGHT);
        if (mishap.canGoOn()) {
            Button goOn = button("mishap.go-on", stage::close);
            goOn.setDefaultButton(true);
            goOn.setCancelButton(true);
            row.getChildren().add(goOn);
        }
        return row;
    }

    private static Button button(String message, Runnable command) {
        Button button = new Button(Messages.text(message));
        button.getStyleClass().setAll("button", "action", "action-other", "action-small");
        button.setId(message.replace('.', '-'));
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static Label said(String words) {
        Label said = new Label(words);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }
}
