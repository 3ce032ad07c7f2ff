package stet.intake.page;

import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.draft.Piece;
import stet.intake.role.Bylines;
import stet.intake.role.Credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.text.Metadata;
import stet.text.Role;

/** Reads a page: its blocks, what its markup makes of each, and what it says of itself. */
public final class HtmlPage {
    private static final Set<String> SUBHEADS = Set.of("h2", "h3", "h4", "h5", "h6");

    /** A copyright line says nothing of the story, and every page has one. */
    private static final Pattern RIGHTS = Pattern.compile("(?i)©|\\(c\\)|\\bcopyright\\b|\\brights reserved\\b");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:credit|source|attribution|provenance)s?\\b");

    private HtmlPage() {
    }

    public static Draft draft(String html) {
        return draft(html, null);
    }

    /** @param address from which it was saved; null where that is not known */
    public static Draft draft(String html, @Nullable String address) {
        Document page = Jsoup.parse(html);
        JsonLd linked = JsonLd.of(page);
        Metadata stated = HtmlMetadata.of(page, linked, address);
        List<HtmlBlock> blocks = HtmlBlocks.of(page.body());
        if (blocks.size() > Limits.ARTICLE_BLOCKS) { // will be refused: nothing of it needs to be weighed
            return new Draft(blocks.stream().map(block -> Piece.plain(block.text())).toList(), stated);
        }
        int headline = Headlines.find(blocks, stated.headline());
        StoryFinder finder = new StoryFinder(page, blocks, headline, linked.body());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            pieces.add(new Piece(block.text(), i == headline ? Role.HEADLINE : role(block, finder.isStory(i))));
        }
        return new Draft(pieces, stated);
    }

    static @Nullable Role role(HtmlBlock block, boolean story) {
        if (!story) {
            return aside(block);
        }
        for (Element at = block.box(); at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.equals("h1") || SUBHEADS.contains(tag)) {
                return Role.SUBHEAD;
            }
            if (tag.equals("figcaption") || tag.equals("caption")) {
                return Role.CAPTION;
            }
            if (tag.equals("blockquote")) {
                return Role.QUOTE;
            }
            if (tag.equals("tr") && at == block.box() || tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
                return Role.LIST;
            }
        }
        return null;
    }

    /** Outside the story a block is furniture, unless it is the line that names the writer or the source. */
    private static Role aside(HtmlBlock block) {
        String marks = (block.box().className() + " " + block.box().id() + " " + block.box().attr("itemprop"))
                .toLowerCase(Locale.ROOT);
        if (block.box().normalName().equals("figcaption")) {
            return Role.CAPTION;
        }
        if (marks.contains("byline") && Bylines.is(block.text())) {
            return Role.BYLINE;
        }
        boolean credit = SOURCE.matcher(marks).find() && Credits.is(block.text())
                && !RIGHTS.matcher(block.text()).find();
        return credit && block.box().closest("footer, figure, aside") == null ? Role.CREDIT : Role.FURNITURE;
    }
}
