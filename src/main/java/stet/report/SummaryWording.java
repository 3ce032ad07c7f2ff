package stet.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stet.message.Messages;
import stet.report.summary.Figure;
import stet.report.summary.Frequent;
import stet.report.summary.Kind;
import stet.report.summary.Row;
import stet.report.summary.Summary;

/** The words that a summary says in every form for people. */
final class SummaryWording {
    /** As many rows as a reader takes in; a table for programs has all. */
    static final int MOST = 30;
    private static final int NAMES = 20;

    private SummaryWording() {
    }

    static String pairs(Summary summary) {
        String pairs = Messages.text("report.summary.pairs", summary.all().pairs(), summary.sources().size());
        return summary.failed() == 0 ? pairs : pairs + " " + Messages.text("report.summary.failed", summary.failed());
    }

    /** Names of the columns, in the order of {@link Row#figures}. */
    static List<String> measures() {
        return Stream.concat(Stream.of(Kind.values()).map(k -> Messages.text("report.kind." + k.word())),
                Stream.of(Messages.text("report.summary.copied"))).toList();
    }

    static String source(Row row) {
        return row.name().isEmpty() ? Messages.text("report.summary.unknown") : row.name();
    }

    static String type(Row row) {
        return Messages.text("report.type." + row.name());
    }

    static String share(Figure figure) {
        return percent(figure.share()) + " %";
    }

    /** The interval; empty where there are too few pairs. */
    static String interval(Figure figure) {
        return figure.isSure() ? percent(figure.interval().low()) + "–" + percent(figure.interval().high()) : "";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    static List<Frequent.Count> names(Summary summary) {
        return summary.names().most(NAMES);
    }

    static String name(Frequent.Count name) {
        return name.over() == 0
                ? Messages.text("report.summary.name", name.name(), name.times(), name.instead())
                : Messages.text("report.summary.name.about", name.name(), name.times(), name.instead());
    }
}
