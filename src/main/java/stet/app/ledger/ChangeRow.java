package stet.app.ledger;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.DecisionBar;
import stet.app.desk.Excerpt;
import stet.app.desk.Form;
import stet.app.desk.Glyph;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.app.desk.Telling;
import stet.app.desk.WrappedLabel;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.library.memory.Decision;

/**
 * A change in the ledger. Its values stand exactly under the columns they come from. A row is one line high; the chosen
 * one opens where it takes more to show all its words.
 */
final class ChangeRow extends Region {
    static final double HEIGHT = 32;
    /** Where the reason begins, right of the rewrite's value. */
    private static final double REASON = 172;
    /** Under this width of a column there is no room for reasons. */
    private static final double NARROW = 360;
    private static final double GAP = 12;
    /** How far a row goes beyond the rewrite's column. */
    private static final double BEYOND = 28;

    private final ReadOnlyDoubleProperty zoom;
    private final Label original = words("ledger-value", null);
    private final Label type = label("ledger-type");
    private final Label rewrite = words("ledger-value", null);
    private final Label why = words("ledger-why", null);
    private final Label noted = words("ledger-note", Glyph.NOTE.node());
    private final Label verdict = label("ledger-verdict");
    private final SVGPath glyph = Glyph.ALTERED.node();
    private final SVGPath arrow = Glyph.ARROW.node();
    private final SVGPath sign = Glyph.CONFIRMED.node();
    private final DecisionBar decisions;
    private final NoteField note;
    private @Nullable FactChange change;
    private boolean chosen;

    ChangeRow(LedgerModel model, Runnable noting) {
        zoom = model.session().display().zoom();
        decisions = new DecisionBar(v -> {
            FactChange here = change;
            if (here != null) {
                model.review().decide(here, v);
            }
        }, noting);
        note = new NoteField(model);
        verdict.setGraphic(sign);
        setPickOnBounds(false);
        List<Node> silent = List.of(glyph, original, type, rewrite, why, noted, arrow, verdict);
        silent.forEach(n -> n.setMouseTransparent(true));
        getChildren().addAll(silent);
        getChildren().addAll(decisions.node(), note.node());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static Label words(String style, @Nullable Node sign) {
        Label label = new WrappedLabel(sign);
        label.getStyleClass().add(style);
        return label;
    }

    void show(FactChange shown, Decision decision) {
        change = shown;
        why.setText(shown.why());
        noted.setText(decision.note());
        type.setText(Telling.type(shown));
        dress(original, shown.inOriginal());
        dress(rewrite, shown.inRewrite());
        Glyph.of(Form.of(shown)).dress(glyph);
        arrow.setVisible(shown instanceof FactChange.Altered);
        Glyph.of(decision.verdict()).dress(sign);
        verdict.setText(DecisionBar.word(decision.verdict()));
        decisions.show(decision.verdict());
    }

    private static void dress(Label label, Optional<Fact> fact) {
        label.getStyleClass().setAll("label", fact.isPresent() ? "ledger-value" : "ledger-void");
    }

    /** What is decided gives way to the buttons on the row that the reader is at. */
    void turn(boolean here, boolean isChosen) {
        chosen = isChosen;
        decisions.node().setVisible(here && !note.isOpen());
        verdict.setVisible(!here && !note.isOpen() && !verdict.getText().isEmpty());
        requestLayout();
    }

    /** Lets the reader write on this change, or ends it. */
    void write(boolean writing) {
        note.write(writing ? change : null);
    }

    /** How high the row has to be in a ledger of that width. */
    double height(double width) {
        Measures m = Measures.ledger(width, zoom.get());
        return isOpen(m) ? Math.max(HEIGHT, Math.max(leftOpen(m, false), rightOpen(m, false))) : HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Measures m = Measures.ledger(getWidth(), zoom.get());
        if (change == null) {
            return;
        }
        glyph.relocate(m.left(Side.ORIGINAL) - 23, HEIGHT / 2 - glyph.getBoundsInLocal().getHeight() / 2);
        arrow.relocate(m.right(Side.ORIGINAL) + Measures.GUTTER / 2 - 6, HEIGHT / 2 - 4);
        place(type, m.right(Side.ORIGINAL) - typeWidth(m), typeWidth(m));
        if (isOpen(m)) {
            leftOpen(m, true);
            rightOpen(m, true);
        } else {
            closed(m);
        }
        ends(m);
    }

    private static void place(Region part, double x, double width) {
        part.resizeRelocate(x, 0, Math.max(0, width), HEIGHT);
    }

    private double typeWidth(Measures m) {
        return Math.min(type.prefWidth(-1), m.column() * 0.4);
    }

    private static boolean hasReasons(Measures m) {
        return m.column() >= NARROW;
    }

    /** The width that the original's value may take. */
    private double ours(Measures m) {
        return m.column() - typeWidth(m) - GAP;
    }

    /** The width that the rewrite's value may take on the row's one line. */
    private double theirs(Measures m) {
        return hasReasons(m) ? REASON - 10 : m.column() + BEYOND - acts();
    }

    /** The width that the reason and a note have right of the rewrite's value. */
    private double reasons(Measures m) {
        return m.column() - REASON + BEYOND - acts();
    }

    /** The width of the buttons, or of what is decided. */
    private double acts() {
        Region acts = decisions.node().isVisible() ? decisions.node() : verdict;
        return acts.isVisible() ? acts.prefWidth(-1) + GAP : 0;
    }

    /** The chosen row opens where one line has no room for all. */
    private boolean isOpen(Measures m) {
        say(false);
        boolean open = chosen && !note.isOpen() && (isExcerpt() || original.prefWidth(-1) > ours(m)
                || rewrite.prefWidth(-1) > theirs(m) || !hasReasons(m) || needed() > reasons(m));
        say(open);
        return open;
    }

    private double needed() {
        return why.prefWidth(-1) + (noted.getText().isEmpty() ? 0 : GAP + noted.prefWidth(-1));
    }

    private boolean isExcerpt() {
        return change != null && (!original.getText().equals(whole(Side.ORIGINAL, change))
                || !rewrite.getText().equals(whole(Side.REWRITE, change)));
    }

    private void say(boolean all) {
        FactChange now = change;
        if (now != null) {
            original.setText(all ? whole(Side.ORIGINAL, now) : cut(Side.ORIGINAL, now));
            rewrite.setText(all ? whole(Side.REWRITE, now) : cut(Side.REWRITE, now));
            List.of(original, rewrite, why, noted).forEach(l -> l.setWrapText(all));
        }
    }

    private static String whole(Side side, FactChange change) {
        return Telling.value(side.of(change),
                side == Side.ORIGINAL ? "ledger.notInOriginal" : "ledger.notInRewrite");
    }

    private static String cut(Side side, FactChange change) {
        String own = whole(side, change);
        return change instanceof FactChange.Altered ? Excerpt.of(own, whole(side.other(), change)) : own;
    }

    private void closed(Measures m) {
        place(original, m.left(Side.ORIGINAL), ours(m));
        place(rewrite, m.left(Side.REWRITE), theirs(m));
        boolean reasons = hasReasons(m) && !note.isOpen();
        boolean own = reasons && !noted.getText().isEmpty();
        why.setVisible(reasons);
        noted.setVisible(own);
        double room = reasons(m);
        double first = own ? Math.min(why.prefWidth(-1), Math.max(room * 0.5, room - noted.prefWidth(-1) - GAP)) : room;
        double x = m.left(Side.REWRITE) + REASON;
        place(why, x, first);
        place(noted, x + first + GAP, room - first - GAP);
    }

    /** The original's words, all of them; answers the height they need. */
    private double leftOpen(Measures m, boolean placing) {
        return stack(placing, m.left(Side.ORIGINAL), top(), ours(m), List.of(original)) + top();
    }

    /** The rewrite's words, then the reason and the note: beside them where they are short, else below. */
    private double rightOpen(Measures m, boolean placing) {
        double x = m.left(Side.REWRITE);
        List<Label> reasons = noted.getText().isEmpty() ? List.of(why) : List.of(why, noted);
        if (placing) {
            why.setVisible(true);
            noted.setVisible(reasons.size() > 1);
        }
        if (hasReasons(m) && rewrite.prefWidth(-1) <= theirs(m)) {
            double end = stack(placing, x + REASON, top() + 1, reasons(m), reasons);
            return Math.max(stack(placing, x, top(), theirs(m), List.of(rewrite)), end) + top();
        }
        double room = m.column() + BEYOND;
        double end = stack(placing, x, top(), room - acts(), List.of(rewrite));
        return stack(placing, x, end, room, reasons) + top();
    }

    /** Above the first line, so that it stays where it is as the row opens. */
    private double top() {
        return (HEIGHT - original.prefHeight(Double.MAX_VALUE)) / 2;
    }

    private static double stack(boolean placing, double x, double from, double width, List<Label> labels) {
        double y = from;
        for (Label label : labels) {
            double height = label.prefHeight(width);
            if (placing) {
                label.resizeRelocate(x, y, Math.max(0, width), height);
            }
            y += height;
        }
        return y;
    }

    private void ends(Measures m) {
        double end = m.right(Side.REWRITE) + BEYOND;
        Region acts = decisions.node();
        acts.resizeRelocate(end - acts.prefWidth(-1), 4, acts.prefWidth(-1), 24);
        place(verdict, end - verdict.prefWidth(-1), verdict.prefWidth(-1));
        double from = m.left(Side.REWRITE) + (hasReasons(m) ? REASON : 0);
        note.node().resizeRelocate(from - 8, 3, end - from + 8, 26);
    }
}
