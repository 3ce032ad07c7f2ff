package stet.app.desk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A few words in the middle of the desk, where there is nothing to read: what is so, and what to do. */
public final class Placard {
    private final VBox box = new VBox();
    private final HBox buttons = new HBox();

    public Placard(String title, String text) {
        box.getStyleClass().add("placard");
        box.getChildren().add(line(title, "placard-title"));
        if (!text.isEmpty()) {
            box.getChildren().add(line(text, "placard-text"));
        }
        buttons.getStyleClass().add("placard-buttons");
    }

    /** Something drawn above the words. */
    public Placard above(Node drawing) {
        box.getChildren().addFirst(drawing);
        return this;
    }

    public Placard below(Node node) {
        box.getChildren().add(node);
        return this;
    }

    /** A button; the first one is what Stet proposes. */
    public Placard button(String name, Runnable command) {
        Button button = new Button(name);
        button.getStyleClass().setAll("action", buttons.getChildren().isEmpty() ? "action-first" : "action-other");
        button.setOnAction(_ -> command.run());
        if (buttons.getChildren().isEmpty()) {
            box.getChildren().add(buttons);
        }
        buttons.getChildren().add(button);
        return this;
    }

    /** To be placed in the middle. */
    public Node node() {
        return box;
    }

    /** A line of its words, for what changes while it stands. */
    public static Label line(String text, String style) {
        Label label = new WrappedLabel();
        label.setText(text);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE); // what to do next is not cut for want of room
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
