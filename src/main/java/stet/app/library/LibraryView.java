package stet.app.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stet.app.library.Row.Entry;
import stet.message.Messages;

/** The library at the window's left: stories, their versions, and what could not be read. */
public final class LibraryView {
    private final LibraryModel model;
    private final ListView<Row> list = new ListView<>();
    private final UnreadableFold fold = new UnreadableFold();
    private final Label name = quiet("shelf-name");
    private final Label size = quiet("shelf-size");
    private final Label hint = quiet("library-hint");
    private final VBox pane;

    /** @param head stands on top: the window's name and its tools */
    public LibraryView(LibraryModel model, Region head) {
        this.model = model;
        list.getStyleClass().add("stories");
        list.setCellFactory(_ -> new RowCell(model));
        list.setAccessibleText(Messages.text("library.stories-label"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        HBox shelf = new HBox(name, size);
        shelf.getStyleClass().add("shelf");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        size.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = new VBox(head, shelf, list, fold.node(), hint);
        pane.getStyleClass().add("library");
        model.rows().subscribe(_ -> show());
        model.revision().subscribe(_ -> refresh());
    }

    /** The pane, to be placed by the window. */
    public Region node() {
        return pane;
    }

    private void show() {
        list.getItems().setAll(model.rows().get());
        name.setText(model.name().isEmpty() ? model.size() : model.name());
        size.setText(model.name().isEmpty() ? "" : model.size());
        fold.show(model.unreadable());
        hint.setText(model.hint());
        refresh();
    }

    private void refresh() {
        list.refresh();
        if (!(list.getSelectionModel().getSelectedItem() instanceof Entry)) {
            model.rows().get().stream().filter(r -> r instanceof Entry e && model.well(e) == Row.Well.BOTTOM
                    || r instanceof Entry f && model.well(f) == Row.Well.WHOLE).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case HOME -> stepFrom(-1, 1);
            case END -> stepFrom(list.getItems().size(), -1);
            case ENTER, SPACE -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        stepFrom(list.getSelectionModel().getSelectedIndex(), by);
    }

    /** The next version in that direction; headings are stepped over. */
    private void stepFrom(int from, int by) {
        for (int i = from + by; i >= 0 && i < list.getItems().size(); i += by) {
            if (list.getItems().get(i) instanceof Entry) {
                list.getSelectionModel().select(i);
                // the heading comes into view with the first of its versions
                list.scrollTo(by < 0 && list.getItems().get(Math.max(0, i - 1)) instanceof Row.Heading ? i - 1 : i);
                return;
            }
        }
    }

    private void choose(@Nullable Row row) {
        if (row instanceof Entry entry) {
            model.choose(entry);
        }
    }

    private static Label quiet(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
