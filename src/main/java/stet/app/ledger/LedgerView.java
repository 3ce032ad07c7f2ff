package stet.app.ledger;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Glyph;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.app.session.Phase;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.message.Messages;

/** The ledger: how complete the rewrite is, and every change once, most severe first. */
public final class LedgerView {
    private static final double HEAD = 76;

    private final LedgerModel model;
    private final Completeness completeness = new Completeness();
    private final Reused reused;
    private final Chips chips;
    private final ListView<Line> rows = new ListView<>();
    private final Label none = new Label();
    private final SVGPath chevron = Glyph.OPEN.node();
    private final Button fold = new Button(null, chevron);
    private final Edge edge;
    private final Sheet sheet = new Sheet();
    private boolean following;

    public LedgerView(LedgerModel model) {
        this.model = model;
        reused = new Reused(model);
        chips = new Chips(model);
        edge = new Edge(model.height());
        build();
        model.counted().subscribe(this::count);
        model.session().phase().subscribe(_ -> sayWhyEmpty());
        rows.setItems(model.lines());
        rows.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (!following && !model.isListing()) {
                model.choose(row.intValue());
            }
        });
        model.lines().addListener((ListChangeListener<Line>) _ -> {
            sayWhyEmpty();
            follow();
        });
        model.session().selected().subscribe(_ -> follow());
        model.session().decisions().subscribe(_ -> rows.refresh());
        model.session().noting().subscribe(this::write);
        model.height().now().subscribe(_ -> stand());
        model.session().display().zoom().subscribe(_ -> {
            sheet.requestLayout();
            rows.refresh();
        });
    }

    /** The pane, to be placed by the window; it sets its own height. */
    public Region node() {
        return sheet;
    }

    private void build() {
        sheet.getStyleClass().add("ledger");
        sheet.setMinHeight(Region.USE_PREF_SIZE);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        chips.node().setManaged(false);
        rows.setManaged(false);
        rows.getStyleClass().add("ledger-rows");
        rows.setCellFactory(_ -> new RowView(model, this::turn));
        new CopyMenu(model, rows);
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(Messages.text("ledger.name"));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        none.getStyleClass().add("ledger-none");
        rows.setPlaceholder(none);
        fold.getStyleClass().setAll("icon-button");
        fold.setManaged(false);
        fold.setOnAction(_ -> model.height().fold());
        sheet.add(edge, completeness.words(), completeness.bar(), reused.node(), fold, chips.node(), rows);
    }

    private void count(@Nullable Comparison comparison) {
        completeness.show(comparison == null ? null : comparison.ledger());
        reused.show(comparison);
        stand();
        sheet.requestLayout();
    }

    /** Stands as high as it is to be; what has no room is not there for the keys either. */
    private void stand() {
        boolean folded = model.height().folded().get();
        sheet.setPrefHeight(model.height().now().get());
        rows.setVisible(!folded);
        chips.node().setVisible(!folded && model.counted().get() != null);
        (folded ? Glyph.UNFOLD : Glyph.OPEN).dress(chevron);
        String name = Messages.text(folded ? "ledger.unfold" : "ledger.fold");
        fold.setAccessibleText(name);
        fold.setTooltip(new Tooltip(name));
    }

    private void sayWhyEmpty() {
        none.setText(model.session().phase().get() instanceof Phase.Ready ready ? why(ready) : "");
        sheet.requestLayout();
    }

    private static String why(Phase.Ready ready) {
        return switch (ready.verdict()) {
            case DIFFERENT -> Messages.text("ledger.filtered");
            case SAME -> Messages.text("ledger.same");
            case UNRELATED -> Messages.text("ledger.unrelated");
        };
    }

    /** Heads of groups fold and unfold as a tree does. */
    private void key(KeyEvent key) {
        int line = rows.getSelectionModel().getSelectedIndex();
        boolean done = switch (key.getCode()) {
            case LEFT -> fold(line, true);
            case RIGHT -> fold(line, false);
            case ENTER, SPACE -> fold(line, true) || fold(line, false);
            default -> false;
        };
        if (done) {
            key.consume();
        }
    }

    private void turn(int line) {
        if (!fold(line, true)) {
            fold(line, false);
        }
    }

    private boolean fold(int line, boolean closed) {
        boolean done = model.fold(line, closed);
        if (done) {
            mark(line);
            reveal(line);
        }
        return done;
    }

    /** Puts the caret where the note is written, and brings that place into view first. */
    private void write(@Nullable FactChange change) {
        if (change != null) {
            model.height().folded().set(false);
            model.list(change);
            sheet.layout();
            reveal(model.line());
        }
        rows.lookupAll(".ledger-row").stream().filter(n -> n instanceof RowView)
                .forEach(n -> ((RowView) n).note(change));
        if (change == null) {
            rows.requestFocus();
        }
    }

    /** Shows the chosen change as the chosen row, and brings it into view. */
    private void follow() {
        int line = model.line();
        mark(line);
        if (line >= 0) {
            reveal(line);
        }
    }

    private void mark(int line) {
        following = true;
        if (line < 0) {
            rows.getSelectionModel().clearSelection();
        } else {
            rows.getSelectionModel().clearAndSelect(line);
        }
        following = false;
    }

    /** Scrolls no further than it takes, so that rows on show stay where they are. */
    private void reveal(int line) {
        rows.layout(); // the chosen row may have opened
        if (rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(line);
        }
    }

    private void layOut(double width, double height) {
        Measures m = Measures.ledger(width, model.session().display().zoom().get());
        double left = m.left(Side.ORIGINAL);
        double end = m.right(Side.REWRITE) + 28;
        completeness.layOut(left, m.column(), m.left(Side.REWRITE) - 24 - left);
        fold.resizeRelocate(end - 28, 8, 28, 28);
        reused.layOut(m.left(Side.REWRITE) - 8, end - 34 - m.left(Side.REWRITE));
        chips.layOut(left - 10, width - left - 24);
        rows.resizeRelocate(0, HEAD, width, Math.max(0, height - HEAD));
        edge.resizeRelocate(0, 0, width, 6);
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
