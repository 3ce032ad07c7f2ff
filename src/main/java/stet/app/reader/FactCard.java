package stet.app.reader;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.compare.FactChange;

/**
 * When the card of a fact is open: from when the pointer has rested on the fact until it has left both, or as long as the
 * card has the keys.
 */
final class FactCard {
    static final double WIDTH = 392;
    private static final Duration REST = Duration.millis(150);
    private static final Duration LINGER = Duration.millis(200);

    private final ReaderModel model;
    private final BiFunction<Side, Subject, Optional<Point2D>> place;
    private final Runnable back;
    private final CardFace face;
    private final Region card;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition linger = new PauseTransition(LINGER);
    private @Nullable Subject shown;

    /**
     * @param place where a card shall stand that points at that side's words; empty where it has no place
     * @param back  gives the keys back to the text
     */
    FactCard(ReaderModel model, BiFunction<Side, Subject, Optional<Point2D>> place, Runnable back) {
        this.model = model;
        this.place = place;
        this.back = back;
        face = new CardFace(model);
        card = face.node();
        card.setManaged(false);
        card.setVisible(false);
        card.setPickOnBounds(false); // else its shadow would take the pointer from the words that it points at
        card.setOnMouseEntered(_ -> linger.stop());
        card.setOnMouseExited(_ -> linger.playFromStart());
        card.focusWithinProperty().subscribe(within -> {
            if (!within && card.isVisible()) {
                linger.playFromStart();
            }
        });
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        rest.setOnFinished(_ -> rested());
        linger.setOnFinished(_ -> left());
    }

    Region node() {
        return card;
    }

    /** The pointer is on this now, or on nothing. */
    void hover(@Nullable Subject subject) {
        if (subject == null) {
            rest.stop();
            linger.playFromStart();
        } else {
            rest.playFromStart();
        }
    }

    private void rested() {
        Subject pointed = model.pointed().get();
        if (pointed != null && !card.isFocusWithin()) {
            show(pointed, model.pointedSide());
        }
    }

    private void left() {
        boolean onWords = model.pointed().get() != null && Subject.same(model.pointed().get(), shown);
        if (!card.isHover() && !card.isFocusWithin() && !onWords) {
            close();
        }
    }

    /** Opens the card beside the words of that side, and gives it the keys. */
    void open(Subject subject, Side side) {
        show(subject, side);
        if (card.isVisible()) {
            face.focus();
        }
    }

    private void show(Subject subject, Side side) {
        linger.stop();
        face.show(subject);
        shown = subject;
        card.applyCss();
        card.resize(WIDTH, card.prefHeight(WIDTH));
        Optional<Point2D> at = place.apply(side, subject);
        at.ifPresent(p -> card.relocate(Math.round(p.getX()), Math.round(p.getY())));
        card.setVisible(at.isPresent());
        model.session().carded().set(card.isVisible() ? Subject.change(subject) : null);
    }

    /** Shows what is decided by now. */
    void refresh() {
        face.refresh();
    }

    /** Whether the card of that change is open. */
    boolean isOpenFor(@Nullable FactChange change) {
        return card.isVisible() && change != null && Subject.change(shown) == change;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            dismiss();
            event.consume();
        }
    }

    /** Closes an open card without keeping what is half written; false where none is open. */
    boolean dismiss() {
        boolean open = card.isVisible();
        if (open) {
            face.forget();
            close();
        }
        return open;
    }

    /** The columns move, or the reader has done: the card would point at nothing. */
    void close() {
        rest.stop();
        linger.stop();
        if (card.isFocusWithin()) {
            back.run();
        }
        card.setVisible(false);
        model.session().carded().set(null);
    }
}
