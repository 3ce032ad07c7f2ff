package stet.app.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.library.memory.Decision;
import stet.message.Messages;

/** A change in words, whole: for those who hear it, and where its row has no room for it. */
public final class Telling {
    private Telling() {
    }

    /** "Altered, person, high: Kim → Kim Jong Il. Another person." and what the reader made of it. */
    public static String of(FactChange change, Decision decision) {
        String said = Messages.text("ledger.row", kind(change), type(change), value(change.inOriginal(),
                "ledger.notInOriginal"), value(change.inRewrite(), "ledger.notInRewrite"), change.why());
        String note = decision.note().isEmpty() ? "" : Messages.text("ledger.noted", decision.note());
        return Stream.of(said, DecisionBar.word(decision.verdict()), note).filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The name of a text, and the change that is lit in it. */
    public static String within(String text, FactChange change, Decision decision) {
        return Messages.text("bar.spoken", text, of(change, decision));
    }

    /** "person, high". */
    public static String type(FactChange change) {
        return Messages.text("ledger.type", Messages.text("ledger.type." + change.type().word()),
                Messages.text("ledger.severity." + change.severity().word()));
    }

    /** The words of a side, or those that stand for them where it has none. */
    public static String value(Optional<Fact> fact, String none) {
        return fact.map(Fact::text).orElseGet(() -> Messages.text(none));
    }

    private static String kind(FactChange change) {
        return Messages.text("ledger.kind." + change.kind());
    }
}
