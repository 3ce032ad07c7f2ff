package stet.app.redline;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.DecisionBar;
import stet.app.desk.Form;
import stet.app.desk.Glyph;
import stet.app.desk.Telling;
import stet.app.desk.WrappedLabel;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;

/** A note in the margin: what is the matter with the words beside it, and what the reader decided. */
final class NoteView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DISMISSED = PseudoClass.getPseudoClass("dismissed");
    private static final double LINE = 18;
    private static final double WORDS = 20;
    /** Height of the line with the buttons. */
    private static final double ACTS = 24;
    private static final double PADDING = 12;
    /** A narrower margin has no room for words and buttons in one line. */
    private static final double NARROW = 270;
    /** About the width of a letter of the reason, in pixels. */
    private static final double LETTER = 6.4;

    private final RedlineModel model;
    private final FactChange change;
    private final Pane node = new Pane();
    private final SVGPath glyph;
    private final Label why = dressed(new WrappedLabel(), "note-why");
    private final Label about = label("note-about");
    private final Label verdict = label("note-verdict");
    private final SVGPath sign = Glyph.CONFIRMED.node();
    private final Tooltip tip = new Tooltip();
    /** Made when the note is chosen first: most never are. */
    private @Nullable DecisionBar decisions;

    NoteView(RedlineModel model, FactChange change) {
        this.model = model;
        this.change = change;
        glyph = Glyph.of(Form.of(change)).node();
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(node, tip);
        verdict.setGraphic(sign);
        node.setManaged(false);
        node.getStyleClass().add("margin-note");
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setFocusTraversable(true);
        node.getChildren().addAll(glyph, why, about, verdict);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        node.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getTarget() == node && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)) {
                choose();
                e.consume();
            }
        });
        about.setText(Telling.type(change));
    }

    Region node() {
        return node;
    }

    /** The height with all its words, in a margin of that width. */
    static double tall(FactChange change, String words, double width, boolean chosen) {
        double lines = Math.clamp(Math.ceil(words.length() * LETTER / (width - WORDS)), 1, 2);
        return lines * LINE + (chosen ? ACTS + PADDING + (width < NARROW ? LINE : 0) : LINE);
    }

    /** The height in one line. */
    static double brief() {
        return LINE;
    }

    /** What it says: the reader's own words, else the reason. */
    static String words(FactChange change, Decision decision) {
        return decision.note().isEmpty() ? change.why() : decision.note();
    }

    private void choose() {
        model.session().select(change);
    }

    private static Label label(String style) {
        return dressed(new Label(), style);
    }

    private static Label dressed(Label label, String style) {
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }

    /** Shows it in that slot, as it is decided now. */
    void show(Page page, Stack.Slot slot) {
        Decision decision = model.session().decision(change);
        boolean chosen = change == model.session().selected().get();
        node.pseudoClassStateChanged(CHOSEN, chosen);
        node.pseudoClassStateChanged(DISMISSED, decision.verdict() == Verdict.DISMISSED);
        why.setText(words(change, decision));
        why.setWrapText(!slot.isBrief());
        Glyph.of(decision.verdict()).dress(sign);
        verdict.setText(slot.isBrief() ? "" : DecisionBar.word(decision.verdict()));
        verdict.setVisible(decision.verdict() != Verdict.OPEN);
        if (chosen) {
            buttons().show(decision.verdict());
        }
        if (decisions != null) {
            decisions.node().setVisible(chosen);
        }
        about.setVisible(!slot.isBrief());
        speak(decision);
        place(page, slot, chosen);
    }

    private void speak(Decision decision) {
        String all = Telling.of(change, decision);
        node.setAccessibleText(all);
        WrappedLabel.tell(tip, all);
    }

    private DecisionBar buttons() {
        DecisionBar bar = decisions;
        if (bar == null) {
            bar = new DecisionBar(v -> model.review().decide(change, v), () -> model.session().noting().set(change));
            bar.node().setManaged(false);
            node.getChildren().add(bar.node());
            bar.node().applyCss();
            decisions = bar;
        }
        return bar;
    }

    private void place(Page page, Stack.Slot slot, boolean chosen) {
        double in = chosen ? 10 : 0;
        double above = chosen ? 6 : 0;
        double width = page.note();
        node.resizeRelocate(page.notes() - in, slot.top(), width + 2 * in, slot.height());
        glyph.relocate(in, above + LINE / 2 - glyph.getBoundsInLocal().getHeight() / 2 + 1);
        double mark = slot.isBrief() && verdict.isVisible() ? 18 : 0;
        double below = page.note() < NARROW ? LINE : 0;
        double lines = slot.isBrief() ? LINE : slot.height() - (chosen ? ACTS + PADDING + below : LINE);
        why.resizeRelocate(in + WORDS, above - 1, width - WORDS - mark, lines + 4); // the last line has its space, too
        double second = above + lines + (chosen && below == 0 ? (ACTS - LINE) / 2 : 0);
        double wide = Math.min(about.prefWidth(-1), width - WORDS);
        about.resizeRelocate(in + WORDS, second, wide, LINE);
        if (slot.isBrief()) {
            verdict.resizeRelocate(in + width - 14, above, 14, LINE);
        } else {
            double from = in + WORDS + wide + 10;
            verdict.resizeRelocate(from, second, Math.max(0, in + width - from), LINE);
        }
        if (chosen) {
            double buttons = buttons().node().prefWidth(-1);
            buttons().node().resizeRelocate(in + width - buttons, above + lines + below, buttons, ACTS);
        }
    }
}
