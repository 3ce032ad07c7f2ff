package stet.app.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.VersionName;
import stet.message.Messages;

/** The facts of both versions as a checklist: each with its two values and what became of it. */
public final class FactsView {
    private static final double HEAD = 44;
    private static final double NAMES = 28;

    private final FactsModel model;
    private final Map<Listing.Which, ToggleButton> which = new EnumMap<>(Listing.Which.class);
    private final Map<Listing.Order, ToggleButton> orders = new EnumMap<>(Listing.Order.class);
    private final HBox chips = new HBox();
    private final Label original = new Label();
    private final Label rewrite = new Label();
    private final ListView<Line> list = new ListView<>();
    private final ObservableList<Line> items = FXCollections.observableArrayList();
    private final Sheet sheet = new Sheet();
    private boolean following;

    public FactsView(FactsModel model) {
        this.model = model;
        build();
        model.lines().subscribe(this::fill);
        model.session().pair().subscribe(this::name);
        model.session().selected().subscribe(_ -> follow());
        model.session().decisions().subscribe(_ -> list.refresh());
        model.active().subscribe(_ -> enter());
        sheet.sceneProperty().subscribe(_ -> enter());
        list.getSelectionModel().selectedIndexProperty().subscribe(line -> {
            if (!following) {
                model.choose(line.intValue());
            }
        });
    }

    /** The pane, to be placed by the window. */
    public Region node() {
        return sheet;
    }

    /** Whoever turns to the list wants to go on in it. */
    private void enter() {
        if (model.active().get() && sheet.getScene() != null) {
            follow();
            list.requestFocus();
        }
    }

    /** Gives the keys to the list. */
    public void focus() {
        list.requestFocus();
    }

    private void build() {
        sheet.getStyleClass().add("facts");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("facts-chips");
        for (Listing.Which each : Listing.Which.values()) {
            which.put(each, chip(() -> model.listing().set(model.listing().get().with(each))));
        }
        Label by = new Label(Messages.text("facts.by"));
        by.getStyleClass().add("facts-by");
        chips.getChildren().addAll(which.values());
        chips.getChildren().add(by);
        for (Listing.Order each : Listing.Order.values()) {
            ToggleButton chip = chip(() -> model.listing().set(model.listing().get().with(each)));
            chip.setText(Messages.text(name(each)));
            chip.setAccessibleText(Messages.text("facts.by") + " " + chip.getText());
            orders.put(each, chip);
            chips.getChildren().add(chip);
        }
        for (Label name : List.of(original, rewrite)) {
            name.getStyleClass().add("heading-name");
        }
        list.setItems(items);
        list.setFixedCellSize(Columns.ROW);
        list.setCellFactory(_ -> new LineCell(model));
        list.getStyleClass().addAll("ledger-rows", "facts-rows");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(Messages.text("facts.name"));
        Label none = new Label(Messages.text("facts.none"));
        none.getStyleClass().add("ledger-none");
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sheet.add(chips, original, rewrite, list);
    }

    private ToggleButton chip(Runnable command) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("ledger-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> {
            command.run();
            mark();
        });
        return chip;
    }

    private static String name(Listing.Order order) {
        return switch (order) {
            case TYPE -> "facts.by.type";
            case BLOCK -> "facts.by.block";
        };
    }

    private static String name(Listing.Which which) {
        return switch (which) {
            case ALL -> "facts.all";
            case CHANGED -> "facts.changed";
            case KEPT -> "facts.keptChip";
        };
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()
                || !(list.getSelectionModel().getSelectedItem() instanceof Line.Of(Entry entry, boolean open))) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.go(entry);
            case SPACE -> turn(entry);
            case RIGHT -> {
                if (!open) {
                    turn(entry);
                }
            }
            case LEFT -> {
                if (open) {
                    turn(entry);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(Entry entry) {
        int at = list.getSelectionModel().getSelectedIndex();
        model.turn(entry);
        following = true;
        list.getSelectionModel().clearAndSelect(at);
        following = false;
    }

    private void fill(List<Line> lines) {
        following = true;
        items.setAll(lines);
        following = false;
        mark();
        follow();
    }

    private void mark() {
        Listing now = model.listing().get();
        which.forEach((each, chip) -> {
            chip.setText(Messages.text(name(each), model.total(each)));
            chip.setSelected(now.which() == each);
        });
        orders.forEach((each, chip) -> chip.setSelected(now.order() == each));
    }

    private void name(@Nullable Pair pair) {
        if (pair != null) {
            original.setText(VersionName.of(pair.original(), pair.story()));
            rewrite.setText(VersionName.of(pair.rewrite(), pair.story()));
        }
    }

    /** Shows the chosen change as the chosen line, and brings it into view. */
    private void follow() {
        int line = model.line();
        following = true;
        if (line >= 0 && list.getSelectionModel().getSelectedIndex() != line) {
            list.getSelectionModel().clearAndSelect(line);
            list.getFocusModel().focus(line);
            if (!isSeen(line)) {
                list.scrollTo(Math.max(0, line - 4));
            }
        } else if (line < 0 && list.getSelectionModel().getSelectedItem() instanceof Line.Of(Entry entry, var _)
                && !entry.isKept()) {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private boolean isSeen(int line) {
        return list.lookupAll(".facts-line").stream().filter(n -> n instanceof LineCell c && c.getIndex() == line)
                .anyMatch(n -> n.isVisible() && n.getBoundsInParent().getMinY() >= 0
                        && n.getBoundsInParent().getMaxY() <= list.getHeight());
    }

    private void layOut(double width, double height) {
        Columns c = Columns.of(width - 14);
        chips.resizeRelocate(c.original() - 34, 4, width - c.original(), HEAD - 8);
        original.resizeRelocate(c.original(), HEAD, c.value(), NAMES);
        rewrite.resizeRelocate(c.rewrite(), HEAD, c.value(), NAMES);
        list.resizeRelocate(0, HEAD + NAMES, width, Math.max(0, height - HEAD - NAMES));
    }

    /** The pane itself: it only tells when it has another size. */
    private final class Sheet extends Region {
        void add(Node... nodes) {
            getChildren().addAll(nodes);
        }

        @Override
        protected void layoutChildren() {
            layOut(getWidth(), getHeight());
        }
    }
}
