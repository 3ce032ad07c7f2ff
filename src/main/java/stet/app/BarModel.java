package stet.app;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.binding.BooleanExpression;
import stet.app.desk.Telling;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.VersionName;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Notice;
import stet.compare.Story;
import stet.library.Shelf;
import stet.message.Messages;

/** What the bar, the line under it and the window's title say of the session. */
final class BarModel {
    private final Session session;

    BarModel(Session session) {
        this.session = session;
    }

    /** "Change 3 of 17" in the order of the ledger; how many there are where none is chosen. */
    StringExpression count() {
        return Bindings.createStringBinding(this::counted, session.phase(), session.selected(), session.order());
    }

    /** The same, and the chosen change in words, for those who hear it. */
    StringExpression spoken() {
        return Bindings.createStringBinding(this::told, session.phase(), session.selected(), session.order(),
                session.decisions());
    }

    /** Whether two versions are on show. */
    BooleanExpression paired() {
        return Bindings.createBooleanBinding(() -> session.phase().get().pairOpen().isPresent(), session.phase());
    }

    /** Whether there is no change to go to. */
    BooleanExpression unchanged() {
        return Bindings.createBooleanBinding(() -> session.changes().get().isEmpty(), session.changes());
    }

    /** What the reader should know of the pair before reading on; empty most of the time. */
    StringExpression notice() {
        return Bindings.createStringBinding(this::noticed, session.phase(), session.notice());
    }

    /** The window's title. */
    StringExpression title() {
        return Bindings.createStringBinding(this::titled, session.phase(), session.shelf());
    }

    private String counted() {
        return switch (session.phase().get()) {
            case Phase.Comparing _ -> Messages.text("bar.comparing");
            case Phase.Ready(Pair _, Comparison comparison) -> counted(comparison.changes().size());
            case Phase.Empty _,Phase.Loading _,Phase.Choosing _,Phase.Alone _,Phase.Failed _ -> "";
        };
    }

    private String counted(int all) {
        int listed = session.order().get().size();
        int place = session.place();
        if (place < 0) {
            return listed == all ? Messages.text("bar.changes", all) : Messages.text("bar.changesListed", listed, all);
        }
        return listed == all
                ? Messages.text("bar.change", place + 1, all)
                : Messages.text("bar.changeListed", place + 1, listed, all);
    }

    private String told() {
        FactChange chosen = session.selected().get();
        return chosen == null
                ? counted()
                : Messages.text("bar.spoken", counted(), Telling.of(chosen, session.decision(chosen)));
    }

    private String noticed() {
        if (!session.notice().get().isEmpty()) {
            return session.notice().get();
        }
        return session.phase().get() instanceof Phase.Ready ready ? told(ready) : "";
    }

    private static String told(Phase.Ready ready) {
        return Stream.concat(ready.comparison().notices().stream().map(Notice::text), Stream.of(verdict(ready)))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String verdict(Phase.Ready ready) {
        return switch (ready.verdict()) {
            case UNRELATED -> "";
            case SAME -> Messages.text("bar.same");
            case DIFFERENT -> ready.pair().story().original() == null
                    ? Messages.text("bar.guessed",
                            VersionName.of(ready.pair().story().base(), ready.pair().story()))
                    : "";
        };
    }

    private String titled() {
        return switch (session.phase().get()) {
            case Phase.Comparing(Pair pair) -> titled(pair);
            case Phase.Ready(Pair pair, Comparison _) -> titled(pair);
            case Phase.Alone(Story story) -> Messages.text("title.alone", story.title());
            case Phase.Empty _,Phase.Loading _,Phase.Choosing _,Phase.Failed _ -> {
                Shelf shelf = session.shelf().get();
                yield shelf == null ? Messages.text("title.empty") : Messages.text("title.alone", shelf.name());
            }
        };
    }

    private static String titled(Pair pair) {
        return Messages.text("title.pair", pair.story().title(), VersionName.of(pair.original(), pair.story()),
                VersionName.of(pair.rewrite(), pair.story()));
    }
}
