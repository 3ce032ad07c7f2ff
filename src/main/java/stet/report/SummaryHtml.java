package stet.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import stet.message.Messages;
import stet.report.summary.Figure;
import stet.report.summary.Frequent;
import stet.report.summary.Row;
import stet.report.summary.Summary;

/** A summary as one page that needs nothing else: charts, each with its table, made for a screen and for paper. */
final class SummaryHtml {
    private final Summary summary;
    private final Markup out;

    private SummaryHtml(Summary summary, Markup out) {
        this.summary = summary;
        this.out = out;
    }

    static void write(Summary summary, Writer out) throws IOException {
        StringWriter body = new StringWriter();
        new SummaryHtml(summary, new Markup(body)).body();
        HtmlPage.write(Messages.text("report.html.title", Messages.text("report.summary.title")), body.toString(),
                Resources.text("summary.css"), out);
    }

    private void body() {
        out.open("header").element("h1", Messages.text("report.summary.title"))
                .element("p", SummaryWording.pairs(summary), "class", "pairs")
                .element("p", Messages.text("report.summary.how")).close("header").raw("\n<main>\n");
        List<Row> sources = Row.sources(summary);
        section("all", Messages.text("report.summary.all"), List.of(Row.all(summary)),
                _ -> Messages.text("report.summary.pairs.all"));
        section("sources", Messages.text("report.summary.sources"),
                sources.subList(0, Math.min(SummaryWording.MOST, sources.size())), SummaryWording::source);
        if (sources.size() > SummaryWording.MOST) {
            out.element("p", Messages.text("report.summary.more", sources.size() - SummaryWording.MOST));
        }
        section("types", Messages.text("report.summary.types"), Row.types(summary), SummaryWording::type);
        names();
        out.raw("</main>\n").open("footer").element("p", Messages.text("report.html.limits")).close("footer");
    }

    private void section(String id, String title, List<Row> rows, Function<Row, String> label) {
        if (rows.isEmpty()) {
            return;
        }
        out.open("section", "id", id).element("h2", title);
        new Chart(id, rows, label, out).write(title, Messages.text("report.summary.desc", rows.size()));
        out.open("details", "open", "open").element("summary", Messages.text("report.summary.table"))
                .open("table").open("thead").open("tr").element("th", title, "scope", "col")
                .element("th", Messages.text("report.summary.number"), "scope", "col", "class", "number");
        SummaryWording.measures().subList(0, rows.getFirst().figures().size())
                .forEach(m -> out.element("th", m, "scope", "col", "class", "number"));
        out.close("tr").close("thead").raw("\n").open("tbody");
        rows.forEach(row -> row(row, label.apply(row)));
        out.close("tbody").close("table").close("details").close("section").raw("\n");
    }

    private void row(Row row, String name) {
        out.open("tr").element("th", name, "scope", "row", "dir", "auto")
                .element("td", String.valueOf(row.pairs()), "class", "number");
        for (Figure figure : row.figures()) {
            out.open("td", "class", "number").text(SummaryWording.share(figure)).text(" ")
                    .element("span", SummaryWording.interval(figure), "class", "interval").close("td");
        }
        out.close("tr").raw("\n");
    }

    private void names() {
        List<Frequent.Count> names = SummaryWording.names(summary);
        if (!names.isEmpty()) {
            out.open("section", "id", "names").element("h2", Messages.text("report.summary.names")).open("ol");
            names.forEach(name -> out.element("li", SummaryWording.name(name), "dir", "auto"));
            out.close("ol").close("section").raw("\n");
        }
    }
}
