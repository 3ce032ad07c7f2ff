package stet.app.print;

import java.util.List;
import java.util.function.Function;
import stet.app.desk.Side;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.VersionName;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.text.Article;

/**
 * What is to be set on paper.
 *
 * @param title   the story's
 * @param changes in the order of the ledger, by which they are numbered from 1
 * @param said    what the reader decided on each
 */
public record Copy(String title, Names names, Comparison comparison, List<FactChange> changes,
        Function<FactChange, Decision> said) {

    /** What the two versions are called. */
    public record Names(String original, String rewrite) {
        String of(Side side) {
            return switch (side) {
                case ORIGINAL -> original;
                case REWRITE -> rewrite;
            };
        }
    }

    /** The comparison that is on show. */
    public static Copy of(Session session, Phase.Ready ready) {
        Pair pair = ready.pair();
        Names names = new Names(VersionName.of(pair.original(), pair.story()),
                VersionName.of(pair.rewrite(), pair.story()));
        return new Copy(pair.story().title(), names, ready.comparison(), session.changes().get(), session::decision);
    }

    Article article(Side side) {
        return (side == Side.ORIGINAL ? comparison.original() : comparison.rewrite()).analysis().article();
    }
}
