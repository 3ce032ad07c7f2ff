package stet.app.reader;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.message.Messages;

/** Text to be read, selected and copied, which shows what it is told to show and never scrolls by itself. */
final class TextArea extends StyledTextArea<Collection<String>, Collection<String>> {
    private Runnable follow = () -> {
    };

    TextArea(ColumnText text, Side side) {
        super(List.of(), (TextFlow paragraph, Collection<String> classes) -> text.set(paragraph, classes), List.of(),
                (words, classes) -> words.getStyleClass().addAll(classes), false);
        setEditable(false);
        setWrapText(true);
        setAutoScrollOnDragDesired(false);
        setUndoManager(UndoUtils.noOpUndoManager());
        setManaged(false);
        focusedProperty().subscribe(focused -> setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        getStyleClass().add("column-text");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleRoleDescription(
                Messages.text(side == Side.ORIGINAL ? "reader.column.original" : "reader.column.rewrite"));
    }

    /** Takes a node that the style sheet dresses as this area's own, and that is never seen. */
    void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
        getChildren().add(node);
    }

    /** What is done when the caret has moved and may be out of view. */
    void onFollow(Runnable action) {
        follow = action;
    }

    @Override
    public void requestFollowCaret() {
        follow.run();
    }

    /** Shows the row with its upper edge there, from the view's top. */
    void show(int row, double y) {
        VirtualFlow<?, ?> flow = flow();
        if (flow != null && row < getParagraphs().size()) {
            flow.showAtOffset(row, y);
        }
    }

    private @Nullable VirtualFlow<?, ?> flow() {
        return getChildrenUnmodifiable().stream().filter(VirtualFlow.class::isInstance)
                .map(flow -> (VirtualFlow<?, ?>) flow).findFirst().orElse(null);
    }

    /** Copies what is selected as plain text, a blank line between blocks; a line that folds furniture is none. */
    @Override
    public void copy() {
        String words = getSelectedText().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n"));
        if (!words.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
