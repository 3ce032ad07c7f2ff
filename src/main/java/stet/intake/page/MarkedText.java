package stet.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import stet.intake.draft.Piece;

/** Cuts marked-up text that is all story into pieces: what an agency or a feed sends, not a page of a site. */
public final class MarkedText {

    private MarkedText() {
    }

    public static List<Piece> pieces(String html) {
        return pieces(Jsoup.parseBodyFragment(html).body());
    }

    /** The pieces below an element, whose tags are those of HTML. */
    public static List<Piece> pieces(Element root) {
        List<Piece> pieces = new ArrayList<>();
        HtmlBlocks.of(root).forEach(block -> pieces.add(new Piece(block.text(), HtmlPage.role(block, true))));
        return pieces;
    }
}
