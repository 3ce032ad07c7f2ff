package stet.app.mishap;

import java.nio.file.Path;
import java.util.List;
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
import javafx.stage.WindowEvent;
import stet.app.theme.Look;
import stet.message.Messages;

/** A small window of its own, as the other may be what went wrong: what happened, what is saved, and how to go on. */
public final class MishapWindow {
    private static final double WIDTH = 560;
    private static final int LINES = 8;

    private final Path file;
    private final Stage owner;
    private final Look look;

    private MishapWindow(Path file, Stage owner, Look look) {
        this.file = file;
        this.owner = owner;
        this.look = look;
    }

    /** Tells of every mishap from now on, over that window. */
    public static void over(Stage owner, Mishaps mishaps, Look look) {
        MishapWindow window = new MishapWindow(mishaps.file(), owner, look);
        mishaps.told().subscribe(told -> told.ifPresent(mishap -> {
            Stage stage = window.stage(mishap);
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
            stage.setOnHidden(_ -> mishaps.goOn());
            stage.show();
        }));
    }

    /**
     * Tells that the window could not be opened, and returns when the reader has read it.
     *
     * @param owner what there is of that window, which goes
     */
    public static void instead(Stage owner, NotStarted trouble, Look look) {
        Stage stage = new MishapWindow(trouble.file(), owner, look).stage(trouble.mishap());
        owner.hide();
        stage.showAndWait();
    }

    private Stage stage(Mishap mishap) {
        Stage stage = new Stage();
        stage.setTitle(Messages.text("mishap.title"));
        Scene scene = new Scene(content(mishap, stage));
        look.dress(scene);
        stage.setScene(scene);
        return stage;
    }

    private Region content(Mishap mishap, Stage stage) {
        Label title = said(Messages.text("mishap.title"));
        title.getStyleClass().add("sheet-title");
        TextArea details = new TextArea(mishap.details());
        details.setEditable(false);
        details.setPrefRowCount(LINES);
        details.setId("mishap-details");
        Label caption = said(Messages.text("mishap.details", file));
        caption.getStyleClass().add("sheet-key");
        caption.setLabelFor(details);
        VBox content = new VBox(title, said(happened(mishap.after())),
                said(Messages.text("mishap.saved")), caption, details, buttons(mishap, stage));
        content.getStyleClass().add("mishap");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private static String happened(Mishap.After after) {
        return Messages.text(switch (after) {
            case GOES_ON -> "mishap.happened";
            case ENDS -> "mishap.fatal";
            case NEVER_STARTED -> "mishap.start";
        });
    }

    /** The last is the one that most want. */
    private HBox buttons(Mishap mishap, Stage stage) {
        Button copy = button("mishap.copy",
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, mishap.details())));
        Button close = button("mishap.close", () -> {
            stage.close();
            owner.close();
        });
        Button first = mishap.canGoOn() ? button("mishap.go-on", stage::close) : close;
        first.getStyleClass().setAll("button", "action", "action-first", "action-small");
        first.setDefaultButton(true);
        first.setCancelButton(true);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> first.requestFocus());
        HBox row = new HBox(12, copy);
        row.getChildren().addAll(mishap.canGoOn() ? List.of(close, first) : List.of(first));
        row.setAlignment(Pos.CENTER_RIGHT);
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
