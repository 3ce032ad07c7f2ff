package stet.app.ledger;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.message.Messages;

/** Where the reader writes a note on a change. */
final class NoteField {
    private final LedgerModel model;
    private final TextField field = new TextField();
    private @Nullable FactChange noted;

    NoteField(LedgerModel model) {
        this.model = model;
        field.getStyleClass().add("ledger-note-field");
        field.setPromptText(Messages.text("review.note"));
        field.setAccessibleText(Messages.text("review.note"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::written);
        field.setVisible(false);
    }

    TextField node() {
        return field;
    }

    boolean isOpen() {
        return field.isVisible();
    }

    /** Lets the reader write on that change; on none, writing ends. */
    void write(@Nullable FactChange change) {
        if (change != null && change != noted) {
            field.setText(model.session().decision(change).note());
        }
        noted = change;
        field.setVisible(change != null);
        if (change != null) {
            field.requestFocus();
            field.end();
        }
    }

    private void written(KeyEvent key) {
        FactChange change = noted;
        if (key.getCode() == KeyCode.ENTER && change != null) {
            model.session().noting().set(null);
            model.review().note(change, field.getText());
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.session().noting().set(null);
        } else {
            return;
        }
        key.consume();
    }
}
