package stet.app.reader;

import java.util.function.BiConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/** Brings the two columns to where they shall stand: swiftly at first, then slower, and at once where nothing may move. */
final class Glide {
    private static final Duration LENGTH = Duration.millis(160);
    private static final Interpolator EASE_OUT = Interpolator.SPLINE(0.1, 0.6, 0.3, 1);

    private final ObservableBooleanValue still;
    private final BiConsumer<Double, Double> show;
    private final Runnable rest;
    private final Transition transition = new Way();
    private Stand from = new Stand(0, 0);
    private Stand to = new Stand(0, 0);
    private Stand now = new Stand(0, 0);

    /** Where the original and the rewrite stand, in pixels from their tops. */
    record Stand(double original, double rewrite) {
        private Stand towards(Stand end, double share) {
            return new Stand(original + (end.original - original) * share, rewrite + (end.rewrite - rewrite) * share);
        }
    }

    /**
     * @param still whether nothing may glide
     * @param show  shows the columns there
     * @param rest  hears that they have arrived
     */
    Glide(ObservableBooleanValue still, BiConsumer<Double, Double> show, Runnable rest) {
        this.still = still;
        this.show = show;
        this.rest = rest;
        transition.setOnFinished(_ -> rest.run());
    }

    /** Where the columns stand just now. */
    Stand now() {
        return now;
    }

    /** Glides there, from wherever an earlier glide has come. */
    void to(Stand end) {
        if (still.get() || end.equals(now)) {
            at(end);
            return;
        }
        from = now;
        to = end;
        transition.playFromStart();
    }

    /** Stands there at once. */
    void at(Stand end) {
        transition.stop();
        now = end;
        to = end;
        show.accept(now.original, now.rewrite);
        rest.run();
    }

    /** Shows the columns once more where they stand: what is on them may have changed. */
    void again() {
        show.accept(now.original, now.rewrite);
    }

    private final class Way extends Transition {
        Way() {
            setCycleDuration(LENGTH);
            setInterpolator(EASE_OUT);
        }

        @Override
        protected void interpolate(double share) {
            now = share >= 1 ? to : from.towards(to, share);
            show.accept(now.original, now.rewrite);
        }
    }
}
