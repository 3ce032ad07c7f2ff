package stet.app.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** The buttons with which the reader decides on a change. */
public final class DecisionBar {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final List<Verdict> VERDICTS = List.of(Verdict.CONFIRMED, Verdict.QUERIED, Verdict.DISMISSED);

    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);
    private final HBox box = new HBox();

    private DecisionBar() {
        box.getStyleClass().add("decisions");
    }

    /**
     * Signs alone, for where there is little room.
     *
     * @param decide hears the verdict that is asked for
     * @param note   lets the reader write
     */
    public DecisionBar(Consumer<Verdict> decide, Runnable note) {
        this();
        for (Verdict verdict : VERDICTS) {
            Button button = button(Glyph.of(verdict).node(), command(verdict));
            button.setTooltip(new Tooltip(command(verdict)));
            add(verdict, button, decide);
        }
        Button pen = button(Glyph.NOTE.node(), Messages.text("review.write"));
        pen.setTooltip(new Tooltip(Messages.text("review.write")));
        pen.setOnAction(_ -> note.run());
        box.getChildren().add(pen);
    }

    /** Signs with their words and keys, side by side in all the room there is. */
    public static DecisionBar withWords(Consumer<Verdict> decide) {
        DecisionBar bar = new DecisionBar();
        for (Verdict verdict : VERDICTS) {
            Button button = button(worded(verdict), command(verdict));
            button.getStyleClass().add("decision-worded");
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            bar.add(verdict, button, decide);
        }
        return bar;
    }

    private void add(Verdict verdict, Button button, Consumer<Verdict> decide) {
        button.setOnAction(_ -> decide.accept(verdict));
        buttons.put(verdict, button);
        box.getChildren().add(button);
    }

    public HBox node() {
        return box;
    }

    /** Gives the first button the keys. */
    public void focus() {
        box.getChildren().getFirst().requestFocus();
    }

    /** Shows what is decided. */
    public void show(Verdict decided) {
        buttons.forEach((verdict, button) -> button.pseudoClassStateChanged(ON, verdict == decided));
    }

    /** "Confirmed"; empty where nothing is decided. */
    public static String word(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "";
            case CONFIRMED -> Messages.text("review.confirmed");
            case QUERIED -> Messages.text("review.queried");
            case DISMISSED -> Messages.text("review.dismissed");
        };
    }

    private static String command(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "";
            case CONFIRMED -> Messages.text("review.confirm");
            case QUERIED -> Messages.text("review.query");
            case DISMISSED -> Messages.text("review.dismiss");
        };
    }

    private static Node worded(Verdict verdict) {
        Label word = new Label(switch (verdict) {
            case OPEN -> "";
            case CONFIRMED -> Messages.text("keys.confirm");
            case QUERIED -> Messages.text("keys.query");
            case DISMISSED -> Messages.text("keys.dismiss");
        });
        word.getStyleClass().add("decision-word");
        Label key = new Label(switch (verdict) {
            case OPEN -> "";
            case CONFIRMED -> KeyCode.C.getName();
            case QUERIED -> KeyCode.Q.getName();
            case DISMISSED -> KeyCode.D.getName();
        });
        key.getStyleClass().add("decision-key");
        HBox content = new HBox(7, Glyph.of(verdict).node(), word, key);
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        return content;
    }

    private static Button button(Node graphic, String name) {
        Button button = new Button(null, graphic);
        button.getStyleClass().setAll("button", "decision");
        button.setAccessibleText(name);
        return button;
    }
}
