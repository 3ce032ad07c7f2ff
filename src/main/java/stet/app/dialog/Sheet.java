package stet.app.dialog;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** A sheet of paper over the desk, to be read and put away; the desk waits below. */
public final class Sheet {
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final Button close = new Button(Messages.text("sheet.close"));
    private final VBox paper;
    private final StackPane veil;
    private @Nullable Node before;
    private @Nullable Node held;
    private boolean walking;
    private boolean backwards;

    public Sheet() {
        title.getStyleClass().add("sheet-title");
        close.getStyleClass().setAll("button", "action", "action-other", "action-small");
        close.setOnAction(_ -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        paper = new VBox(head, scroll);
        paper.getStyleClass().add("overlay"); // JavaFX calls the inside of its lists a sheet
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        paper.setAccessibleRole(AccessibleRole.DIALOG);
        veil = new StackPane(paper);
        veil.getStyleClass().add("sheet-veil");
        veil.setVisible(false);
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        veil.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::hold);
            }
        });
        veil.setOnMousePressed(press -> {
            if (press.getTarget() == veil) {
                close();
            }
        });
    }

    /** The sheet, to be laid over the window. */
    public Region node() {
        return veil;
    }

    public boolean isOpen() {
        return veil.isVisible();
    }

    /** Lays the sheet over the window, or another one in its place. */
    public void show(String name, Region content) {
        if (!isOpen() && veil.getScene() != null) {
            before = veil.getScene().getFocusOwner();
        }
        title.setText(name);
        veil.setAccessibleText(name);
        scroll.setContent(content);
        veil.setVisible(true);
        veil.applyCss(); // which puts the content into the scene and gives it its fonts
        double width = content.prefWidth(-1);
        scroll.setPrefViewportWidth(width);
        scroll.setPrefViewportHeight(content.prefHeight(width));
        close.requestFocus();
    }

    /** Gives the focus to what that selector finds on the sheet. */
    public void focus(String selector) {
        veil.applyCss(); // which puts the content into the scene
        Node found = veil.lookup(selector);
        if (found != null) {
            found.requestFocus();
        }
    }

    /** Puts it away; the focus goes back to where it was. */
    public void close() {
        veil.setVisible(false);
        scroll.setContent(null);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    /** The focus goes round within the sheet as long as it lies there. */
    private void hold(@Nullable Node owner) {
        boolean inside = owner == null;
        for (Node node = owner; node != null && !inside; node = node.getParent()) {
            inside = node == veil;
        }
        if (isOpen() && inside) {
            held = owner;
        } else if (isOpen()) {
            // who walks out comes in again at the other end; what the desk below would give the focus to does not get it
            (walking || held == null ? end() : held).requestFocus();
        }
        walking = false;
    }

    /** Where one comes in again: at the top, or at the foot for one who walks backwards. */
    private Node end() {
        Node last = walking && backwards ? last(paper) : null;
        return last == null ? close : last;
    }

    private static @Nullable Node last(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().reversed().stream().map(Sheet::last).filter(Objects::nonNull)
                        .findFirst().orElse(null)
                : null;
    }

    private void key(KeyEvent key) {
        backwards = key.isShiftDown();
        walking = key.getCode() == KeyCode.TAB;
        if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F1) {
            close();
            key.consume();
        }
    }
}
