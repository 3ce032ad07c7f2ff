package stet.app.session;

import java.util.HashMap;
import java.util.Map;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.report.subject.Remark;
import stet.report.subject.Subject;

/** What a report is told of the comparison on show: here the reader's decisions become its remarks. */
public final class Reporting {
    private Reporting() {
    }

    /** The comparison on show with what the reader decided so far. */
    public static Subject subject(Session session, Phase.Ready ready) {
        Pair.Key paths = ready.pair().key();
        return new Subject(paths.rewrite(), paths.original(), paths.rewrite(), ready.comparison(),
                remarks(session.decisions().get()));
    }

    // decisions tell changes apart by identity, remarks by value: of two that are equal, one says it for both
    private static Map<FactChange, Remark> remarks(Map<FactChange, Decision> decisions) {
        Map<FactChange, Remark> remarks = new HashMap<>();
        decisions.forEach((change, decision) -> remarks.put(change,
                new Remark(verdict(decision), decision.note())));
        return remarks;
    }

    private static Remark.Verdict verdict(Decision decision) {
        return switch (decision.verdict()) {
            case OPEN -> Remark.Verdict.OPEN;
            case CONFIRMED -> Remark.Verdict.CONFIRMED;
            case QUERIED -> Remark.Verdict.QUERIED;
            case DISMISSED -> Remark.Verdict.DISMISSED;
        };
    }
}
