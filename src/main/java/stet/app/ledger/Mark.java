package stet.app.ledger;

import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;

/** What the reader left on a change: a decision, none, or a note of their own. */
enum Mark {
    OPEN, CONFIRMED, QUERIED, DISMISSED,
    /** There is a note, whatever the decision. */
    NOTED;

    boolean isOf(Decision decision) {
        return this == NOTED ? !decision.note().isEmpty() : decision.verdict() == verdict();
    }

    private Verdict verdict() {
        return switch (this) {
            case OPEN, NOTED -> Verdict.OPEN;
            case CONFIRMED -> Verdict.CONFIRMED;
            case QUERIED -> Verdict.QUERIED;
            case DISMISSED -> Verdict.DISMISSED;
        };
    }
}
