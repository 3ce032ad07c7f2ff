package stet.app.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.text.Block;
import stet.text.Role;
import stet.text.Span;

/** One side's text in pieces that each fit on a page. Every mark bears the number of its change in the ledger. */
final class Story {
    /** A longer paragraph is set in several pieces, as a page can be broken between pieces only. */
    private static final int LONGEST = 500;
    private static final double LEADING = 2.5;
    /** Raises the number of a mark, in points. */
    private static final double RAISED = -3;

    private final Copy copy;
    private final Side side;

    /** A mark on a range of a block. */
    private record Mark(Span span, FactChange change, int number) {
    }

    Story(Copy copy, Side side) {
        this.copy = copy;
        this.side = side;
    }

    /** The blocks of the story, without its furniture. */
    List<Region> pieces() {
        List<Region> pieces = new ArrayList<>();
        for (Block block : copy.article(side).story()) {
            List<Mark> marks = marks(block);
            int from = 0;
            while (from < block.text().length()) {
                int to = cut(block.text(), from, marks);
                pieces.add(piece(block, new Span(from, to), marks));
                from = to;
            }
        }
        return pieces;
    }

    private List<Mark> marks(Block block) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < copy.changes().size(); i++) {
            FactChange change = copy.changes().get(i);
            int number = i + 1;
            side.of(change).filter(f -> f.place().block() == block.number())
                    .ifPresent(f -> marks.add(new Mark(f.place().span(), change, number)));
        }
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    /** Where the piece that begins there ends: between sentences, else words, and not within a mark. */
    private static int cut(String text, int from, List<Mark> marks) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        int sentence = text.lastIndexOf(". ", from + LONGEST) + 1;
        int space = sentence > from ? sentence : text.lastIndexOf(' ', from + LONGEST);
        int at = space > from ? space + 1 : from + LONGEST;
        return marks.stream().filter(m -> m.span().start() > from && m.span().start() < at && at < m.span().end())
                .mapToInt(m -> m.span().start()).min().orElse(at);
    }

    private static TextFlow piece(Block block, Span span, List<Mark> marks) {
        List<Text> words = new ArrayList<>();
        Type type = block.role() == Role.HEADLINE || block.role() == Role.SUBHEAD ? Type.HEADLINE : Type.TEXT;
        int at = span.start();
        for (Mark mark : marks) {
            if (mark.span().start() >= at && mark.span().start() < span.end()) {
                words.addAll(type.of(block.text().substring(at, mark.span().start())));
                int end = Math.min(mark.span().end(), span.end());
                words.addAll(marked(block.text().substring(mark.span().start(), end), mark, type));
                words.addAll(number(mark));
                at = end;
            }
        }
        words.addAll(type.of(block.text().substring(at, span.end())));
        TextFlow flow = Type.flow(words);
        flow.setLineSpacing(LEADING);
        return flow;
    }

    /** Altered is strong and underlined, dropped struck, added underlined: three signs that need no colour. */
    private static List<Text> marked(String words, Mark mark, Type type) {
        Type face = mark.change() instanceof FactChange.Altered && type == Type.TEXT ? Type.STRONG : type;
        List<Text> pieces = face.of(words);
        switch (mark.change()) {
            case FactChange.Altered _,FactChange.Added _ -> pieces.forEach(text -> text.setUnderline(true));
            case FactChange.Dropped _ -> pieces.forEach(text -> text.setStrikethrough(true));
        }
        return pieces;
    }

    private static List<Text> number(Mark mark) {
        List<Text> number = Type.NUMBER.of(" " + mark.number());
        number.forEach(text -> text.setTranslateY(RAISED));
        return number;
    }
}
