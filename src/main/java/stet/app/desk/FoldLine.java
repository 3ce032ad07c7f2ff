package stet.app.desk;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import stet.message.Messages;
import stet.text.Block;

/** A run of furniture as one quiet line, which opens and closes it. */
public final class FoldLine {
    private static final int LETTERS = 40;

    private FoldLine() {
    }

    /**
     * To be placed by the pane.
     *
     * @param blocks neighbours; at least one
     * @param toggle opens the run, or closes it
     */
    public static HBox of(List<Block> blocks, boolean open, Runnable toggle) {
        Button words = new Button(words(blocks));
        words.setMnemonicParsing(false);
        words.setGraphic((open ? Glyph.OPEN : Glyph.CLOSED).node());
        words.getStyleClass().setAll("button", "fold-button");
        words.setOnAction(_ -> toggle.run());
        Region hair = new Region();
        hair.getStyleClass().add("fold-line");
        hair.setMaxHeight(1);
        HBox.setHgrow(hair, Priority.ALWAYS);
        HBox line = new HBox(words, hair);
        line.setManaged(false);
        line.getStyleClass().add("fold-row");
        line.setPickOnBounds(false);
        return line;
    }

    private static String words(List<Block> blocks) {
        String first = blocks.getFirst().text();
        int cut = first.lastIndexOf(' ', LETTERS);
        String start = first.length() <= LETTERS ? first : first.substring(0, cut < 1 ? LETTERS : cut) + "…";
        return Messages.text("reader.furniture", start, blocks.size() - 1);
    }
}
