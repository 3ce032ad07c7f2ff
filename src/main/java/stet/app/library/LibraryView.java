package stet.app.library;

import java.time.Clock;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stet.app.library.LibraryModel.Moving;
import stet.app.library.Row.Entry;
import stet.app.library.Row.Heading;
import stet.message.Messages;

/** The library at the window's left: stories, their versions, and what could not be read. */
public final class LibraryView {
    private final LibraryModel model;
    private final ListView<Row> list = new ListView<>();
    private final UnreadableFold fold = new UnreadableFold();
    private final Label name = quiet("shelf-name");
    private final Label moving = quiet("library-moving");
    private final Label hint = quiet("library-hint");
    private final ShelfMenu menu;
    private final SearchField search;
    private final ContextMenu rowMenu = new ContextMenu();
    private final VBox pane;

    /**
     * @param head stands on top: the window's name and its tools
     * @param stop gives up what is being read
     */
    public LibraryView(LibraryModel model, Clock clock, Region head, Runnable stop) {
        this.model = model;
        menu = new ShelfMenu(model);
        search = new SearchField(model, this::toList);
        list.getStyleClass().add("stories");
        Wording wording = new Wording(clock);
        list.setCellFactory(_ -> new RowCell(model, wording));
        list.setAccessibleText(Messages.text("library.stories-label"));
        Label none = quiet("library-none");
        none.setText(Messages.text("library.none-found"));
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.createBooleanBinding(model::isNarrowed, model.rows(), model.query()));
        list.setPlaceholder(none);
        list.focusTraversableProperty().bind(Bindings.isNotEmpty(list.getItems())); // nothing to walk on
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                take(at(click.getTarget()));
            }
        });
        list.setOnContextMenuRequested(this::offer);
        for (Label words : List.of(hint, moving)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = new VBox(head, shelf(), search.node(), moving, list, new ReadingFoot(model, stop).node(), fold.node(),
                hint);
        pane.getStyleClass().add("library");
        model.rows().subscribe(_ -> show());
        model.revision().subscribe(_ -> refresh());
        model.moving().subscribe(this::move);
    }

    /** The pane, to be placed by the window. */
    public Region node() {
        return pane;
    }

    /** Lets the reader type what to look for. */
    public void search() {
        if (!model.name().isEmpty()) {
            search.begin();
        }
    }

    private Region shelf() {
        HBox shelf = new HBox(name, menu.node());
        shelf.getStyleClass().add("shelf");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        menu.node().setMinWidth(Region.USE_PREF_SIZE);
        return shelf;
    }

    private void show() {
        Row chosen = list.getSelectionModel().getSelectedItem();
        Row top = firstInView();
        list.getItems().setAll(model.rows().get());
        select(chosen);
        keepInView(top);
        boolean open = !model.name().isEmpty();
        name.setText(open ? model.name() : model.size());
        menu.node().setText(open ? model.size() : "");
        menu.node().setVisible(open);
        fold.show(model.unreadable());
        hint.setText(model.hint());
        refresh();
    }

    private void select(@Nullable Row chosen) {
        int at = find(chosen);
        if (at >= 0) {
            list.getSelectionModel().select(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private int find(@Nullable Row row) {
        List<Row> rows = list.getItems();
        for (int i = 0; row != null && i < rows.size(); i++) {
            if (rows.get(i).isLike(row)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands on top of the list as it is scrolled; null where it stands at its beginning. */
    private @Nullable Row firstInView() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() > 0
                && flow.getFirstVisibleCell().getIndex() < list.getItems().size()
                        ? list.getItems().get(flow.getFirstVisibleCell().getIndex())
                        : null;
    }

    /** Nothing moves under the reader's eyes while more is found. */
    private void keepInView(@Nullable Row top) {
        int at = find(top);
        if (at >= 0) {
            list.scrollTo(at);
        }
    }

    private void refresh() {
        list.refresh();
        if (list.getSelectionModel().getSelectedItem() == null) {
            model.rows().get().stream().filter(r -> r instanceof Entry e && (model.well(e) == Row.Well.BOTTOM
                    || model.well(e) == Row.Well.WHOLE)).findFirst().ifPresent(list.getSelectionModel()::select);
        }
    }

    private void move(@Nullable Moving moved) {
        moving.setVisible(moved != null);
        moving.setManaged(moved != null);
        if (moved != null) {
            moving.setText(Messages.text("library.moving", moved.story().title()));
            list.requestFocus();
        }
    }

    private void toList() {
        list.requestFocus();
        if (list.getSelectionModel().getSelectedItem() == null) {
            stepFrom(-1, 1);
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case HOME -> stepFrom(-1, 1);
            case END -> stepFrom(list.getItems().size(), -1);
            case ENTER, SPACE -> take(list.getSelectionModel().getSelectedItem());
            case LEFT -> turn(true);
            case RIGHT -> turn(false);
            default -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                    model.moving().set(null);
                }
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        stepFrom(list.getSelectionModel().getSelectedIndex(), by);
    }

    /** The next version, or folded story, in that direction; the heading of an open story is stepped over. */
    private void stepFrom(int from, int by) {
        for (int i = from + by; i >= 0 && i < list.getItems().size(); i += by) {
            if (!(list.getItems().get(i) instanceof Heading heading && heading.open())) {
                list.getSelectionModel().select(i);
                // the heading comes into view with the first of its versions
                bringIntoView(by < 0 && list.getItems().get(Math.max(0, i - 1)) instanceof Heading ? i - 1 : i);
                return;
            }
        }
    }

    private void bringIntoView(int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && (row <= flow.getFirstVisibleCell().getIndex() || row >= flow.getLastVisibleCell().getIndex())) {
            list.scrollTo(row);
        }
    }

    /** Folds the chosen story, or shows its versions. */
    private void turn(boolean folded) {
        Row row = list.getSelectionModel().getSelectedItem();
        boolean open = row instanceof Entry || row instanceof Heading heading && heading.open();
        if (row != null && open == folded) {
            model.turn(row.story());
            int at = find(new Heading(row.story(), !folded));
            list.getSelectionModel().select(folded ? at : Math.min(at + 1, list.getItems().size() - 1));
        }
    }

    private void take(@Nullable Row row) {
        if (row != null) {
            model.take(row);
        }
    }

    private void offer(ContextMenuEvent event) {
        Row row = event.isKeyboardTrigger() ? list.getSelectionModel().getSelectedItem() : at(event.getTarget());
        if (row != null) {
            new RowMenu(model).fill(rowMenu, row);
            rowMenu.show(list, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** The row that is drawn there; null where none is. */
    private static @Nullable Row at(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof RowCell cell) {
                return cell.getItem();
            }
        }
        return null;
    }

    private static Label quiet(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
