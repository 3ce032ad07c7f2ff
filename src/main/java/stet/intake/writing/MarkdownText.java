package stet.intake.writing;

import stet.intake.draft.Draft;
import stet.intake.draft.Piece;
import stet.intake.draft.WhiteSpace;
import stet.intake.page.HtmlPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import stet.text.Role;

/** Cuts a Markdown text (CommonMark, with YAML front matter) into blocks with the roles that its marks give them. */
public final class MarkdownText {
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(100).build();

    private MarkdownText() {
    }

    public static Draft draft(String text) {
        FrontMatter front = FrontMatter.of(text);
        Collector collector = new Collector();
        PARSER.parse(front.rest()).accept(collector);
        return new Draft(collector.pieces, front.metadata());
    }

    /** Walks the tree, whose depth the parser bounds, and keeps each block's words. */
    private static final class Collector extends AbstractVisitor {
        private final List<Piece> pieces = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            boolean first = heading.getLevel() == 1 && pieces.stream().noneMatch(p -> p.role() == Role.HEADLINE);
            add(words(heading), first ? Role.HEADLINE : Role.SUBHEAD);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(words(paragraph), role(paragraph.getParent()));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code.getLiteral(), null);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code.getLiteral(), null);
        }

        @Override
        public void visit(HtmlBlock html) {
            pieces.addAll(HtmlPage.draft(html.getLiteral()).pieces());
        }

        private void add(String words, @Nullable Role role) {
            if (WhiteSpace.hasVisible(words)) {
                pieces.add(new Piece(WhiteSpace.fold(words), role));
            }
        }

        private static @Nullable Role role(@Nullable Block parent) {
            if (parent instanceof ListItem) {
                return Role.LIST;
            }
            return parent instanceof BlockQuote ? Role.QUOTE : null;
        }
    }

    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        Set<Class<? extends Node>> breaks = Set.of(SoftLineBreak.class, HardLineBreak.class);
        Node node = block.getFirstChild();
        while (node != null) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (breaks.contains(node.getClass())) {
                words.append(' ');
            }
            node = next(node, block);
        }
        return words.toString();
    }

    /** The next node in reading order below the block; without recursion, as marks may nest deeply. */
    private static @Nullable Node next(Node node, Node block) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != block) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }
}
