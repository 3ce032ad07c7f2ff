package stet.app.desk;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A label for words of articles, which may be of any script. What is read from the right is set piece by piece, see
 * {@link Pieces}, and is cut without dots where it has no room; anything else is set as in any label.
 */
public final class WrappedLabel extends Label {
    private final TextFlow flow = new TextFlow();
    private final Rectangle clip = new Rectangle();
    private final @Nullable Node sign;
    private boolean pieced;

    public WrappedLabel() {
        this(null);
    }

    /** @param sign drawn before the words */
    public WrappedLabel(@Nullable Node sign) {
        this.sign = sign;
        setWrapText(true);
        setGraphic(sign);
        flow.setMinSize(0, 0); // to find its least height, it would break words
        flow.lineSpacingProperty().bind(lineSpacingProperty());
        flow.textAlignmentProperty().bind(textAlignmentProperty());
        clip.widthProperty().bind(widthProperty());
        textProperty().subscribe(text -> set(text == null ? "" : text));
    }

    /** Words that show while the pointer rests. */
    public static void tell(Tooltip tip, String text) {
        boolean whole = !Pieces.areNeeded(text);
        tip.setText(whole ? text : "");
        WrappedLabel words = new WrappedLabel();
        words.setText(text);
        words.getStyleClass().add("tip-words");
        words.maxWidthProperty().bind(tip.maxWidthProperty().subtract(20)); // of which the tip keeps some at its sides
        tip.setGraphic(whole ? null : words);
    }

    private void set(String text) {
        pieced = Pieces.areNeeded(text);
        flow.getChildren().clear();
        setGraphic(pieced ? flow : sign);
        setContentDisplay(pieced ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setClip(pieced ? clip : null);
        if (pieced) {
            flow.setNodeOrientation(Pieces.direction(text));
            flow.getChildren().setAll(Stream.concat(Stream.ofNullable(sign),
                    Stream.concat(sign == null ? Stream.of() : Stream.of(" "), Pieces.of(text).stream())
                            .map(this::piece))
                    .toList());
        }
    }

    private Text piece(String words) {
        Text piece = new Text(words);
        piece.fontProperty().bind(fontProperty());
        piece.fillProperty().bind(textFillProperty());
        return piece;
    }

    /** The width for lines in a label that wide; never less than a word, within which no line can be broken. */
    private double line(double width) {
        return isWrapText() && width >= 0 ? Math.max(word(), inside(width)) : Math.ceil(flow.prefWidth(-1));
    }

    /** The width of the longest word; measured by itself, as in the flow it may be broken already. */
    private double word() {
        Text word = new Text();
        word.setFont(getFont());
        double widest = 0;
        for (String piece : Pieces.of(getText())) {
            word.setText(piece);
            widest = Math.max(widest, word.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest) + 1;
    }

    private double inside(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return pieced ? 0 : super.computeMinWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return pieced ? Math.ceil(flow.prefWidth(-1)) - inside(0) : super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return pieced
                ? insets.getTop() + flow.prefHeight(line(width)) + insets.getBottom()
                : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (pieced) {
            lay(line(getWidth()), getInsets());
        } else {
            super.layoutChildren();
        }
    }

    private void lay(double width, Insets insets) {
        double height = flow.prefHeight(width);
        double room = getHeight() - insets.getTop() - insets.getBottom();
        double x = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? inside(getWidth()) - width : 0;
        double y = getAlignment().getVpos() == VPos.CENTER ? Math.max(0, (room - height) / 2) : 0;
        flow.resizeRelocate(insets.getLeft() + x, insets.getTop() + y, width, height);
        double line = flow.prefHeight(-1) / Math.max(1, getText().lines().count()) + getLineSpacing();
        // a line shows whole or not at all
        clip.setHeight(
                height <= room + 1 ? getHeight() : insets.getTop() + Math.max(1, Math.floor(room / line)) * line);
    }
}
