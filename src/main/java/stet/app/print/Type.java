package stet.app.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import stet.app.desk.Pieces;
import stet.app.theme.Fonts;

/** The typefaces of the printed page, in points. No style sheet reaches them: paper has no theme. */
enum Type {
    TITLE(Fonts.SERIF_STRONG, 17), HEADLINE(Fonts.SERIF_STRONG, 12), TEXT(Fonts.SERIF, 9.5), STRONG(
            Fonts.SERIF_STRONG, 9.5),
    LABEL(Fonts.SANS_STRONG, 9), NOTE(Fonts.SANS, 8.5), NUMBER(Fonts.SANS_STRONG, 6.5);

    private final String family;
    private final double size;

    Type(String family, double size) {
        this.family = family;
        this.size = size;
    }

    /** The words, in the pieces in which they can be set. */
    List<Text> of(String words) {
        return Pieces.of(words).stream().map(this::piece).toList();
    }

    private Text piece(String words) {
        Text text = new Text(words);
        text.setFont(Font.font(family, size)); // asked for each time: an enum may be older than the loaded fonts
        return text;
    }

    /** A paragraph, read from the side from which its first letter is. */
    @SafeVarargs
    static TextFlow flow(List<Text>... parts) {
        TextFlow flow = new TextFlow();
        for (List<Text> part : parts) {
            flow.getChildren().addAll(part);
        }
        flow.setNodeOrientation(Pieces.direction(
                Stream.of(parts).flatMap(List::stream).map(Text::getText).collect(Collectors.joining())));
        return flow;
    }
}
