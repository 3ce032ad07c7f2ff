package stet.app;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Takes drops anywhere on the window and frames it while something is dragged over. */
final class DropTarget {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged-over");

    private final Region frame = new Region();
    private final Commands commands;

    DropTarget(Commands commands) {
        this.commands = commands;
        frame.getStyleClass().add("drop-frame");
        frame.setMouseTransparent(true);
        frame.setVisible(false);
    }

    /** The frame, to be laid over all else. */
    Node frame() {
        return frame;
    }

    void attach(Node root) {
        root.setOnDragOver(this::over);
        root.setOnDragExited(_ -> mark(root, false));
        root.setOnDragEntered(event -> mark(root, isWelcome(event)));
        root.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (isWelcome(event)) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (isWelcome(event)) {
            commands.open(Clip.of(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void mark(Node root, boolean over) {
        frame.setVisible(over);
        root.pseudoClassStateChanged(DRAGGED, over);
    }

    // a drag that began in this window brings nothing in
    private boolean isWelcome(DragEvent event) {
        boolean own = event.getGestureSource() instanceof Node source && source.getScene() == frame.getScene();
        return !own && Clip.isIn(event.getDragboard());
    }
}
