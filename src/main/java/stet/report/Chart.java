package stet.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import stet.report.summary.Figure;
import stet.report.summary.Row;

/**
 * Bars with the interval of each, a panel a measure beside the other, as an inline picture in SVG. Panels are told apart by
 * place and name, so that nothing is lost without colour. Measures of facts share one scale; the copied share has its
 * own, up to everything.
 */
final class Chart {
    private static final int LABEL = 190;
    private static final int PANEL = 172;
    private static final int BAR = 112;
    private static final int PANELS = 4;
    private static final int HEAD = 30;
    private static final int ROW = 22;
    private static final int CAP = 3;
    private static final int LETTERS = 28;
    private static final double MARGIN = 1.5;
    private static final double[] SCALES = {0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1};

    private final String id;
    private final List<Row> rows;
    private final Function<Row, String> label;
    private final Markup out;
    private final int panels;
    private final double scale;

    /** @param id names it within the page */
    Chart(String id, List<Row> rows, Function<Row, String> label, Markup out) {
        this.id = id;
        this.rows = rows;
        this.label = label;
        this.out = out;
        panels = rows.isEmpty() ? 0 : rows.getFirst().figures().size();
        scale = scale(rows);
    }

    /** The least round share that all bars of facts stay well below; an interval that is far longer is cut. */
    private static double scale(List<Row> rows) {
        List<Figure> facts = rows.stream().flatMap(r -> r.figures().stream()).filter(f -> !isVerbatim(f)).toList();
        double share = facts.stream().mapToDouble(Figure::share).max().orElse(1);
        double high = facts.stream().filter(Figure::isSure).mapToDouble(f -> f.interval().high()).max().orElse(share);
        double most = Math.max(share, Math.min(high, MARGIN * share));
        return DoubleStream.of(SCALES).filter(s -> s >= most).findFirst().orElse(1);
    }

    private static boolean isVerbatim(Figure figure) {
        return figure.measure().equals(Figure.VERBATIM);
    }

    /** @param description says to who cannot see it what the picture shows */
    void write(String title, String description) {
        int width = LABEL + PANELS * PANEL; // with fewer panels, too, so that letters are of one size
        int height = HEAD + rows.size() * ROW + 4;
        out.open("svg", "class", "chart", "viewBox", "0 0 " + width + " " + height, "role", "img", "aria-labelledby",
                id + "-title " + id + "-desc").element("title", title, "id", id + "-title")
                .element("desc", description, "id", id + "-desc");
        List<String> measures = SummaryWording.measures();
        for (int panel = 0; panel < panels; panel++) {
            text(left(panel), 12, "head", measures.get(panel));
            text(left(panel) + BAR, 12, "scale", SummaryWording.percent(full(panel)).replace(".0", "") + " %");
            line("axis", left(panel), HEAD - 6, left(panel), height - 4);
            line("grid", left(panel) + BAR, HEAD - 6, left(panel) + BAR, height - 4);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), HEAD + i * ROW);
        }
        out.close("svg").raw("\n");
    }

    private double full(int panel) {
        return isVerbatim(rows.getFirst().figures().get(panel)) ? 1 : scale;
    }

    private static int left(int panel) {
        return LABEL + panel * PANEL;
    }

    private void row(Row row, int top) {
        String name = label.apply(row);
        text(0, top + 13, "name", name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…");
        for (int panel = 0; panel < panels; panel++) {
            bar(row.figures().get(panel), panel, top);
        }
    }

    private void bar(Figure figure, int panel, int top) {
        double end = x(figure.share(), panel);
        out.open("rect", "class", figure.measure(), "x", number(left(panel)), "y", number(top + 3), "width",
                number(end - left(panel)), "height", "10").close("rect");
        double last = end;
        if (figure.isSure()) {
            double low = x(figure.interval().low(), panel);
            last = x(figure.interval().high(), panel);
            line("whisker", low, top + 8, last, top + 8);
            line("whisker", low, top + 8 - CAP, low, top + 8 + CAP);
            if (figure.interval().high() <= full(panel)) {
                line("whisker", last, top + 8 - CAP, last, top + 8 + CAP);
            }
        }
        text(Math.max(last, end) + 5, top + 12, "value", SummaryWording.percent(figure.share()));
    }

    private double x(double share, int panel) {
        return left(panel) + BAR * Math.min(1, share / full(panel));
    }

    private void text(double x, double y, String kind, String words) {
        out.element("text", words, "class", kind, "x", number(x), "y", number(y));
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        out.open("line", "class", kind, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2))
                .close("line");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
