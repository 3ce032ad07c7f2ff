package stet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stet.align.BlockLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.message.Messages;
import stet.report.MarkedText.Mark;
import stet.report.MarkedText.Run;
import stet.text.Article;
import stet.text.Block;
import stet.report.subject.Subject;

/** One of the two texts of a page: its blocks with their marks, furniture folded. */
final class HtmlColumn {
    /** Which of the two texts. */
    enum Side {
        ORIGINAL, REWRITE
    }

    private final Subject subject;
    private final Side side;
    private final Article article;
    private final Markup out;
    private final Map<Integer, List<Mark>> marks = new HashMap<>();
    private final Map<Integer, String> moved = new HashMap<>();
    private final Set<String> anchored = new HashSet<>();

    HtmlColumn(Subject subject, Side side, List<FactChange> changes, Markup out) {
        this.subject = subject;
        this.side = side;
        this.out = out;
        Comparison comparison = subject.comparison();
        article = switch (side) {
            case ORIGINAL -> comparison.original().analysis().article();
            case REWRITE -> comparison.rewrite().analysis().article();
        };
        for (int i = 0; i < changes.size(); i++) {
            FactChange change = changes.get(i);
            Optional<Fact> fact = side == Side.ORIGINAL ? change.inOriginal() : change.inRewrite();
            int number = i + 1;
            fact.map(Fact::place).ifPresent(p -> marks.computeIfAbsent(p.block(), _ -> new ArrayList<>())
                    .add(new Mark(number, change, p.span())));
        }
        comparison.alignment().blocks().stream().filter(BlockLink::moved).forEach(this::note);
    }

    private void note(BlockLink link) {
        List<Integer> here = side == Side.ORIGINAL ? link.original() : link.rewrite();
        List<Integer> there = side == Side.ORIGINAL ? link.rewrite() : link.original();
        String numbers = there.stream().map(String::valueOf).collect(Collectors.joining(", "));
        here.forEach(n -> moved.put(n, side == Side.ORIGINAL
                ? Messages.text("report.html.movedInRewrite", numbers)
                : Messages.text("report.html.movedInOriginal", numbers)));
    }

    /** These blocks, runs of furniture folded into one line each. */
    void cell(List<Integer> numbers) {
        String language = article.metadata().language();
        String name = side.name().toLowerCase(Locale.ROOT);
        // a page may claim any code; "und" says nothing to a voice that reads aloud
        if (language.matches("[a-z]{2}")) {
            out.open("div", "class", name, "lang", language);
        } else {
            out.open("div", "class", name);
        }
        List<Block> furniture = new ArrayList<>();
        for (int number : numbers) {
            Block block = article.block(number);
            if (block.isStory()) {
                fold(furniture);
                block(block);
            } else {
                furniture.add(block);
            }
        }
        fold(furniture);
        out.close("div");
    }

    private void fold(List<Block> furniture) {
        if (!furniture.isEmpty()) {
            out.open("details").element("summary", Messages.text("report.html.furniture", furniture.size(),
                    Wording.shorten(furniture.getFirst().text())));
            furniture.forEach(b -> out.element("p", b.text()));
            out.close("details");
            furniture.clear();
        }
    }

    private void block(Block block) {
        String note = moved.get(block.number());
        String element = switch (block.role()) {
            case HEADLINE, SUBHEAD -> "h4";
            default -> "p";
        };
        out.open(element, "class", block.role().word() + (note == null ? "" : " moved"), "dir", "auto");
        out.element("span", String.valueOf(block.number()), "class", "n", "aria-hidden", "true");
        for (Run run : MarkedText.runs(block.text(), marks.getOrDefault(block.number(), List.of()))) {
            run(run);
        }
        if (note != null) {
            out.element("span", note, "class", "note");
        }
        out.close(element);
    }

    private void run(Run run) {
        Mark mark = run.mark();
        if (mark == null) {
            out.text(run.text());
            return;
        }
        FactChange change = mark.change();
        String number = String.valueOf(mark.number());
        String anchor = (side == Side.ORIGINAL ? "o" : "r") + number;
        List<String> attributes = new ArrayList<>(List.of("class",
                "mark " + change.kind() + " " + change.severity().word() + " "
                        + subject.remark(change).verdict().word(),
                "href", "#c" + number, "title", change.why(), "data-n", number));
        if (anchored.add(anchor)) {
            attributes.addAll(List.of("id", anchor));
        }
        out.element("a", run.text(), attributes.toArray(String[]::new));
    }
}
