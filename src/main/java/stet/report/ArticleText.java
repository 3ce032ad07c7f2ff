package stet.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.compare.Notice;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.message.Messages;
import stet.text.Article;
import stet.text.Block;

/** An article as Stet understands it, for a person: each block with its role, under it the facts found there. */
public final class ArticleText {
    private static final int WIDTH = 96;

    private ArticleText() {
    }

    /**
     * Writes the article.
     *
     * @param name names it, as a person would: a path
     */
    public static void write(String name, FactSheet sheet, Writer out) throws IOException {
        Article article = sheet.analysis().article();
        Map<Integer, List<Fact>> facts = sheet.facts().stream()
                .collect(Collectors.groupingBy(f -> f.place().block()));
        out.write(Lines.clean(name) + "\n");
        for (Notice notice : Notice.of(sheet.analysis())) {
            Lines lines = new Lines(WIDTH);
            lines.add("", notice.text());
            out.write(lines.toString());
        }
        for (Block block : article.blocks()) {
            Lines lines = new Lines(WIDTH);
            lines.blank();
            lines.add("", Messages.text("report.article.block", block.number(), block.role().word(),
                    Lines.clean(block.text())));
            for (Fact fact : facts.getOrDefault(block.number(), List.of())) {
                lines.add("    ",
                        Messages.text("report.type." + fact.type().word()) + ": " + Lines.clean(Wording.value(fact)));
            }
            out.write(lines.toString());
        }
    }
}
