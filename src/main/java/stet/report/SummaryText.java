package stet.report;

import java.util.List;
import java.util.function.Function;
import stet.message.Messages;
import stet.report.summary.Figure;
import stet.report.summary.Row;
import stet.report.summary.Summary;

/** A summary for a terminal: what all pairs say, then each source, each type of fact, and names. */
final class SummaryText {
    private static final int WIDTH = 96;
    private static final int LABEL = 26;
    private static final int PAIRS = 6;
    private static final int FIGURE = 20;

    private final Summary summary;
    private final StringBuilder text = new StringBuilder();

    private SummaryText(Summary summary) {
        this.summary = summary;
    }

    static String of(Summary summary) {
        return new SummaryText(summary).text();
    }

    private String text() {
        paragraph(SummaryWording.pairs(summary));
        paragraph(Messages.text("report.summary.how"));
        List<Row> sources = Row.sources(summary);
        table(Messages.text("report.summary.all"), List.of(Row.all(summary)),
                _ -> Messages.text("report.summary.pairs.all"));
        table(Messages.text("report.summary.sources"), first(sources), SummaryWording::source);
        if (sources.size() > SummaryWording.MOST) {
            paragraph(Messages.text("report.summary.more", sources.size() - SummaryWording.MOST));
        }
        table(Messages.text("report.summary.types"), Row.types(summary), SummaryWording::type);
        text.append('\n').append(Messages.text("report.summary.names")).append('\n');
        SummaryWording.names(summary)
                .forEach(name -> paragraph("  ", Lines.clean(SummaryWording.name(name))));
        return text.toString();
    }

    private static List<Row> first(List<Row> rows) {
        return rows.subList(0, Math.min(SummaryWording.MOST, rows.size()));
    }

    private void paragraph(String words) {
        paragraph("", words);
    }

    private void paragraph(String indent, String words) {
        Lines lines = new Lines(WIDTH);
        lines.add(indent, words);
        text.append(lines);
    }

    private void table(String title, List<Row> rows, Function<Row, String> label) {
        text.append('\n').append(padded(title, LABEL)).append(padded(Messages.text("report.summary.number"), PAIRS));
        int figures = rows.isEmpty() ? 0 : rows.getFirst().figures().size();
        SummaryWording.measures().subList(0, figures).forEach(m -> text.append("  ").append(padded(m, FIGURE)));
        end();
        for (Row row : rows) {
            text.append(padded("  " + Lines.clean(label.apply(row)), LABEL))
                    .append(padded(String.valueOf(row.pairs()), PAIRS));
            row.figures().forEach(f -> text.append("  ").append(padded(figure(f), FIGURE)));
            end();
        }
    }

    private void end() {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private static String figure(Figure figure) {
        String interval = SummaryWording.interval(figure);
        return SummaryWording.share(figure) + (interval.isEmpty() ? "" : " (" + interval + ")");
    }

    private static String padded(String words, int width) {
        String fit = words.length() < width ? words : words.substring(0, width - 2) + "…";
        return fit + " ".repeat(width - fit.length());
    }
}
