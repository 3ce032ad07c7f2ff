package stet.app.ledger;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.app.session.Phase;
import stet.compare.FactChange;
import stet.message.Messages;

/** The ledger: every change once, most severe first. */
public final class LedgerView {
    private static final double HEAD = 52;
    private static final double LOWEST = 44;
    private static final double USUAL = 216;
    private static final double HIGHEST = 400;

    private final LedgerModel model;
    private final Completeness completeness = new Completeness();
    private final Chips chips;
    private final ListView<FactChange> rows = new ListView<>();
    private final Label none = new Label();
    private final Region edge = new Region();
    private final Sheet sheet = new Sheet();
    private double grip;
    private boolean following;

    public LedgerView(LedgerModel model) {
        this.model = model;
        chips = new Chips(model);
        build();
        model.counts().subscribe(counts -> {
            completeness.show(counts);
            chips.node().setVisible(counts != null);
        });
        model.session().phase().subscribe(phase -> {
            none.setText(none(phase));
            sheet.requestLayout();
        });
        rows.setItems(model.rows());
        rows.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (!following) {
                model.choose(row.intValue());
            }
        });
        model.session().selected().subscribe(_ -> follow());
        model.filter().subscribe(_ -> follow());
        model.session().decisions().subscribe(_ -> rows.refresh());
        model.session().noting().subscribe(this::write);
        model.session().zoom().subscribe(_ -> {
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
        sheet.setPrefHeight(USUAL);
        sheet.setMinHeight(Region.USE_PREF_SIZE);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        rows.setManaged(false);
        rows.getStyleClass().add("ledger-rows");
        rows.setFixedCellSize(RowView.HEIGHT);
        rows.setCellFactory(_ -> new RowView(model));
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(Messages.text("ledger.name"));
        none.getStyleClass().add("ledger-none");
        rows.setPlaceholder(none);
        edge.setManaged(false);
        edge.getStyleClass().add("ledger-edge");
        edge.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> grip = e.getScreenY() + sheet.getHeight());
        edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> height(grip - e.getScreenY()));
        edge.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2) {
                height(sheet.getPrefHeight() > LOWEST ? LOWEST : USUAL);
            }
        });
        sheet.add(completeness.words(), completeness.bar(), chips.node(), rows, edge);
    }

    private void height(double wanted) {
        sheet.setPrefHeight(Math.clamp(wanted, LOWEST, HIGHEST));
    }

    private static String none(Phase phase) {
        return switch (phase) {
            case Phase.Ready ready -> switch (ready.verdict()) {
                case DIFFERENT -> "";
                case SAME -> Messages.text("ledger.same");
                case UNRELATED -> Messages.text("ledger.unrelated");
            };
            case Phase.Empty _,Phase.Comparing _,Phase.Loading _,Phase.Choosing _,Phase.Alone _,Phase.Failed _ -> "";
        };
    }

    /** Puts the caret where the note is written. */
    private void write(@Nullable FactChange change) {
        if (change != null && model.row() >= 0) {
            reveal(model.row());
            rows.layout();
        }
        rows.lookupAll(".ledger-row").stream().filter(n -> n instanceof RowView)
                .forEach(n -> ((RowView) n).note(change));
        if (change == null) {
            rows.requestFocus();
        }
    }

    /** Shows the chosen change as the chosen row, and brings it into view. */
    private void follow() {
        following = true;
        int row = model.row();
        if (row < 0) {
            rows.getSelectionModel().clearSelection();
        } else {
            rows.getSelectionModel().clearAndSelect(row);
            reveal(row);
        }
        following = false;
    }

    /** Scrolls no further than it takes, so that rows on show stay where they are. */
    private void reveal(int row) {
        double room = Math.max(RowView.HEIGHT, rows.getHeight());
        int shown = (int) (room / RowView.HEIGHT);
        int first = first();
        if (row < first) {
            rows.scrollTo(row);
        } else if (row >= first + shown) {
            rows.scrollTo(row - shown + 1);
        }
    }

    private int first() {
        return rows.lookupAll(".ledger-row").stream().filter(n -> n instanceof RowView r && r.getItem() != null)
                .filter(n -> n.getBoundsInParent().getMaxY() > 0 && n.isVisible())
                .mapToInt(n -> ((RowView) n).getIndex())
                .filter(i -> i >= 0).min().orElse(0);
    }

    private void layOut(double width, double height) {
        Measures m = Measures.ledger(width, model.session().zoom().get());
        double left = m.left(Side.REWRITE);
        completeness.layOut(m.left(Side.ORIGINAL), m.column(), left - 24 - m.left(Side.ORIGINAL));
        chips.layOut(left - 10, width - left - 24);
        rows.resizeRelocate(0, HEAD, width, Math.max(0, height - HEAD));
        edge.resizeRelocate(0, 0, width, 5);
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
