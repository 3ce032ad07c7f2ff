package stet.app.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** The buttons with which the reader decides on a change. */
public final class DecisionBar {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final List<Verdict> VERDICTS = List.of(Verdict.CONFIRMED, Verdict.QUERIED, Verdict.DISMISSED);

    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);
    private final HBox box = new HBox();

    /**
     * @param decide hears the verdict that is asked for
     * @param note   lets the reader write
     */
    public DecisionBar(Consumer<Verdict> decide, Runnable note) {
        box.getStyleClass().add("decisions");
        for (Verdict verdict : VERDICTS) {
            Button button = button(Glyph.of(verdict), command(verdict));
            button.setOnAction(_ -> decide.accept(verdict));
            buttons.put(verdict, button);
            box.getChildren().add(button);
        }
        Button pen = button(Glyph.NOTE, Messages.text("review.write"));
        pen.setOnAction(_ -> note.run());
        box.getChildren().add(pen);
    }

    public HBox node() {
        return box;
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

    private static Button button(Glyph glyph, String name) {
        Button button = new Button(null, glyph.node());
        button.getStyleClass().setAll("button", "decision");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
