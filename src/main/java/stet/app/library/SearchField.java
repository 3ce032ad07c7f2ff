package stet.app.library;

import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import stet.app.theme.Icon;
import stet.message.Messages;

/** Where the reader types what to look for among the stories; there when asked for, gone when empty and left. */
final class SearchField {
    private final TextField field = new TextField();
    private final StackPane box = new StackPane(field);

    /** @param down where the arrow leads */
    SearchField(LibraryModel model, Runnable down) {
        field.setPromptText(Messages.text("library.search"));
        field.setAccessibleText(Messages.text("library.search"));
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.getStyleClass().add("search-field");
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.query().set("");
                turn(false);
                down.run();
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                down.run();
                key.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getText().isEmpty()) {
                turn(false);
            }
        });
        var icon = Icon.SEARCH.node();
        StackPane.setAlignment(icon, javafx.geometry.Pos.CENTER_LEFT);
        box.getChildren().add(icon);
        box.getStyleClass().add("search-box");
        turn(false);
        model.query().subscribe(typed -> {
            if (!typed.isEmpty()) {
                turn(true);
            }
        });
    }

    StackPane node() {
        return box;
    }

    /** Shows the field and puts the caret into it. */
    void begin() {
        turn(true);
        field.requestFocus();
        field.selectAll();
    }

    private void turn(boolean on) {
        box.setVisible(on);
        box.setManaged(on);
    }
}
