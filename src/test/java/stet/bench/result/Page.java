package stet.bench.result;

import java.util.List;
import java.util.Locale;

/** A run in Markdown: a table a suite, each figure beside its peer's and what is wanted. */
final class Page {
    private static final String NOTHING = "–";

    private final Results results;
    private final StringBuilder text = new StringBuilder();

    Page(Results results) {
        this.results = results;
    }

    String text() {
        text.append("# How fast Stet is\n\n").append(run()).append('\n');
        for (Suite suite : Suite.values()) {
            List<Measure> measures = results.of(Measure.class).stream().filter(m -> m.suite() == suite).toList();
            if (!measures.isEmpty()) {
                text.append("\n## ").append(suite.title()).append("\n\n").append(suite.about())
                        .append("\n\n| measure | here | beside | ratio | wanted | met |\n|---|--:|---|--:|--:|---|\n");
                measures.forEach(this::row);
            }
        }
        List<Unmeasured> unmeasured = results.of(Unmeasured.class);
        if (!unmeasured.isEmpty()) {
            text.append("\n## not measured\n\n");
            unmeasured.forEach(u -> text.append("- ").append(u.suite().title()).append(", ").append(u.name())
                    .append(": ").append(u.why()).append('\n'));
        }
        return text.toString();
    }

    private String run() {
        Machine machine = results.machine();
        return results.day() + (results.commit().isEmpty() ? "" : ", commit " + results.commit()) + ". "
                + machine.system() + "; " + (machine.processor().isEmpty() ? "unknown processor" : machine.processor())
                + ", " + String.format(Locale.ROOT, "%d cores, %,d MB", machine.cores(), machine.memory()) + "; Java "
                + machine.java()
                + (machine.load() < 0 ? "" : String.format(Locale.ROOT, "; load %.2f at the start", machine.load()))
                + "."
                + (results.quick() ? " **Measured quickly: the figures are rough.**" : "");
    }

    private void row(Measure measure) {
        text.append("| ").append(measure.name())
                .append(" | ").append(figure(measure.value(), measure.unit()))
                .append(" | ").append(measure.peer().map(p -> p.name() + " " + figure(p.value(), measure.unit()))
                        .orElse(NOTHING))
                .append(" | ").append(measure.ratio().isPresent() ? times(measure.ratio().getAsDouble()) : NOTHING)
                .append(" | ").append(measure.limit().map(l -> l.sign() + " "
                        + (l.ofRatio() ? times(l.bound()) : figure(l.bound(), measure.unit()))).orElse(NOTHING))
                .append(" | ").append(measure.met().map(m -> m ? "yes" : "**no**").orElse(NOTHING))
                .append(" |\n");
    }

    private static String times(double ratio) {
        return figure(ratio, "×");
    }

    /** To three digits, whole from a hundred on. */
    private static String figure(double value, String unit) {
        double size = Math.abs(value);
        String format = size >= 100 || value == Math.rint(value)
                ? "%,.0f"
                : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : size >= 0.01 ? "%.3f" : "%.2g";
        return (String.format(Locale.ROOT, format, value) + " " + unit).strip();
    }
}
