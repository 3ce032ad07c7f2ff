package stet.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import stet.app.desk.DecisionBar;
import stet.app.desk.Excerpt;
import stet.app.desk.Telling;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.library.memory.Decision;
import stet.message.Messages;

/** The ledger on paper, a row a change: its number, what changed into what, and why. */
final class LedgerRows {
    /** Of an original's and a rewrite's words so much is printed. */
    private static final int MOST = 300;

    private final Copy copy;

    LedgerRows(Copy copy) {
        this.copy = copy;
    }

    List<Region> rows() {
        List<Region> rows = new ArrayList<>();
        for (int i = 0; i < copy.changes().size(); i++) {
            rows.add(row(i + 1, copy.changes().get(i)));
        }
        if (rows.isEmpty()) {
            rows.add(Type.flow(Type.TEXT.of(Messages.text("ledger.same"))));
        }
        return rows;
    }

    private Region row(int number, FactChange change) {
        List<Text> at = Type.LABEL.of(number + "\u2002");
        List<Text> what = Type.STRONG.of(value(change.inOriginal(), change.inRewrite(), "ledger.notInOriginal") + " → "
                + value(change.inRewrite(), change.inOriginal(), "ledger.notInRewrite"));
        List<Text> kind = Type.NOTE.of("\n" + Messages.text("ledger.kind." + change.kind()) + ". "
                + Telling.type(change) + ". " + change.why() + decided(change));
        return Type.flow(at, what, kind);
    }

    private String decided(FactChange change) {
        Decision decision = copy.said().apply(change);
        String said = Stream.of(DecisionBar.word(decision.verdict()), decision.note()).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(": "));
        return said.isEmpty() ? "" : "\n" + said;
    }

    private static String value(Optional<Fact> fact, Optional<Fact> other, String none) {
        return fact.map(f -> cut(other.map(o -> Excerpt.of(f.text(), o.text())).orElse(f.text())))
                .orElseGet(() -> Messages.text(none));
    }

    private static String cut(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
    }
}
