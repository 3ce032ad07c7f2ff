package stet.app.session;

import java.time.Duration;
import java.util.Optional;
import stet.message.Estimate;
import stet.message.Messages;

/**
 * How far the work on what is open has come.
 *
 * @param done  pieces finished
 * @param total pieces in all; 0 while they are counted
 * @param gone  time since it began
 */
public record Reading(Stage stage, int done, int total, Duration gone) {

    /** What is being done. */
    public enum Stage {
        READING("reading.files"), GROUPING("reading.grouping"), COMPARING("reading.comparing");

        private final String message;

        Stage(String message) {
            this.message = message;
        }
    }

    /** The beginning. */
    public static final Reading BEGUN = new Reading(Stage.READING, 0, 0, Duration.ZERO);

    /** The share that is done, from 0 to 1; -1 while it is not known. */
    public double share() {
        return total > 0 ? (double) done / total : -1;
    }

    /** "Reading 1,240 of 30,000". */
    public String text() {
        return total > 0 ? Messages.text(stage.message, done, total) : Messages.text("reading.begun");
    }

    /** "About 2 minutes left"; empty where it is too soon to tell. */
    public String left() {
        Optional<Duration> left = Estimate.left(done, total, gone);
        return left.map(l -> l.toSeconds() < 60
                ? Messages.text("reading.seconds", Math.max(5, Math.ceilDiv(l.toSeconds(), 5L) * 5))
                : Messages.text("reading.minutes", Math.ceilDiv(l.toSeconds(), 60L))).orElse("");
    }
}
