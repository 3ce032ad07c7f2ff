package stet.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import stet.compare.ChangeKeys;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.library.memory.Memory;
import stet.library.memory.TextPair;
import stet.report.subject.Remark;

/** Knows what the reader decided in the window, so that a report says it too. */
@FunctionalInterface
interface Decided {
    Decided NOTHING = _ -> Map.of();

    Map<FactChange, Remark> on(Comparison comparison);

    /** What was decided on this computer; a data folder that is not there is not made. */
    static Decided in(Path home) {
        return comparison -> {
            if (!Memory.isIn(home)) {
                return Map.of();
            }
            try (Memory memory = Memory.in(home)) {
                return remarks(comparison, memory.decisions(TextPair.of(comparison.original().analysis().article(),
                        comparison.rewrite().analysis().article())));
            }
        };
    }

    private static Map<FactChange, Remark> remarks(Comparison comparison, Map<String, Decision> decisions) {
        Map<FactChange, Remark> remarks = new HashMap<>();
        ChangeKeys.of(comparison.changes()).forEach((change, key) -> {
            Decision decision = decisions.get(key);
            if (decision != null) {
                remarks.put(change, new Remark(verdict(decision), decision.note()));
            }
        });
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
