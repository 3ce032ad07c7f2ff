package stet.intake.page;

import stet.intake.draft.WhiteSpace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts a page into blocks in reading order: one for each run of text that no block element's edge and no pair of line
 * breaks interrupts. Markup that shows nothing makes no block.
 */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "svg", "iframe",
            "object", "select", "textarea", "canvas", "audio", "video", "map", "datalist", "math", "title");
    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
            "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
            "amp-img", "picture", "source");
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*(?:\\[?\\d{1,3}]?|[*†‡§]{1,3})\\s*");
    private static final int HUGE = 400;

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Element root;
    private Element box;
    private @Nullable Element row;
    private int linked;
    private int links;
    private int breaks;
    private int hidden;

    private HtmlBlocks(Element root) {
        this.root = root;
        this.box = root;
    }

    static List<HtmlBlock> of(Element root) {
        HtmlBlocks walk = new HtmlBlocks(root);
        NodeTraversor.traverse(walk, root);
        walk.close();
        return walk.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && hidden == 0) {
            write(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                hidden++;
            } else if (element.normalName().equals("br")) {
                lineBreak();
            } else if (element.normalName().equals("a")) {
                links++;
            } else if (row != null) {
                cell(element);
            } else if (isBlock(element)) {
                close();
                box = element;
                row = FigureRow.is(element) ? element : null;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isUnseen(element)) {
            hidden--;
        } else if (element.normalName().equals("a")) {
            links--;
        } else if (row == null ? isBlock(element) : row == element) {
            close();
            row = null;
            Element parent = element.parent();
            while (parent != null && parent != root && !isBlock(parent)) {
                parent = parent.parent();
            }
            box = parent == null ? root : parent;
        }
    }

    /** A block in a row of figures: what follows is another word, and in another cell another figure. */
    private void cell(Element element) {
        if (FigureRow.isCell(element) && WhiteSpace.hasVisible(open) && element.hasText()) {
            while (WhiteSpace.isSpace(open.charAt(open.length() - 1))) {
                open.setLength(open.length() - 1);
            }
            open.append("; ");
        } else if (isBlock(element)) {
            open.append(' ');
        }
    }

    private void write(String text) {
        if (hidden > 0 || text.isEmpty()) {
            return;
        }
        if (WhiteSpace.hasVisible(text)) {
            breaks = 0;
            linked += links > 0 ? WhiteSpace.fold(text).length() : 0;
        }
        open.append(text);
    }

    private void lineBreak() {
        if (hidden == 0) {
            breaks += row == null ? 1 : 0;
            open.append('\n');
            if (breaks > 1) {
                close();
            }
        }
    }

    private void close() {
        if (WhiteSpace.hasVisible(open)) {
            String text = WhiteSpace.fold(open);
            blocks.add(new HtmlBlock(text, box, Math.min(linked, text.length())));
        }
        open.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private static boolean isBlock(Element element) {
        return !INLINE.contains(element.normalName()) && !element.normalName().equals("br");
    }

    /** A raised number that leads to a note. */
    private static boolean isNoteMark(Element element) {
        return element.normalName().equals("sup") && NOTE_MARK.matcher(element.text()).matches()
                && (element.selectFirst("a") != null || element.closest("a") != null);
    }

    /** Hidden by its tag or its own style. A hidden body of many words is shown later by a script: it counts. */
    static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || isNoteMark(element)) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean off = element.hasAttr("hidden") || style.contains("display:none")
                || style.contains("visibility:hidden");
        return off && element.text().length() < HUGE;
    }
}
