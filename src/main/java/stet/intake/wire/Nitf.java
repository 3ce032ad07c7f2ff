package stet.intake.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import stet.intake.draft.Draft;
import stet.intake.draft.Piece;
import stet.intake.draft.Source;
import stet.intake.draft.XmlText;
import stet.intake.page.MarkedText;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Role;

/** Reads NITF 3 (News Industry Text Format), one article a file. */
public final class Nitf {
    /** Marks within a line, which say what its words are about. */
    private static final Set<String> INLINE = Set.of("person", "org", "location", "chron", "money", "num", "event",
            "function", "object.title", "virtloc", "postaddr", "city", "state", "region", "country", "sublocation",
            "name.given", "name.family", "frac", "frac-num", "frac-den", "alt-code", "copyrite", "lang", "pronounce",
            "classifier", "q");
    private static final Map<String, String> TAGS = Map.of("media-caption", "figcaption", "media-producer",
            "figcaption", "bq", "blockquote", "hl1", "h2", "nitf-table", "div", "media-metadata", "script",
            "media-reference", "script", "media-object", "script", "nitf-table-metadata", "script");

    private Nitf() {
    }

    public static Draft draft(Source source) throws IOException, UnreadableException {
        Draft draft = draft(XmlText.parse(source.bytes()));
        if (draft == null) {
            throw new UnreadableException(Messages.text("intake.blank", source.name()));
        }
        return draft;
    }

    /** The article in a document, or in an element that holds one; null where it has no text. */
    static @Nullable Draft draft(Element root) {
        Element content = XmlText.first(root, "body.content");
        if (content == null) {
            return null;
        }
        List<Piece> body = pieces(content);
        if (body.isEmpty()) {
            return null;
        }
        Element head = XmlText.first(root, "body.head");
        Element end = XmlText.first(root, "body.end");
        WireStory story = new WireStory();
        if (head != null) {
            story.head(Role.HEADLINE, XmlText.words(head, "hl1", "hedline"));
            XmlText.all(head, "hl2").forEach(deck -> story.head(Role.SUBHEAD, deck.text()));
            XmlText.all(head, "abstract").forEach(deck -> story.head(Role.SUBHEAD, deck.text()));
            XmlText.all(head, "byline").forEach(by -> story.head(Role.BYLINE, by.text()));
            story.head(Role.DATELINE, XmlText.words(head, "dateline")).end(Role.CREDIT, XmlText.words(head,
                    "distributor")).end(Role.CREDIT, XmlText.words(head, "rights"));
            XmlText.all(head, "note").forEach(note -> story.head(Role.FURNITURE, note.text()));
        }
        if (end != null) {
            XmlText.all(end, "tagline").forEach(line -> story.end(Role.CREDIT, line.text()));
        }
        filed(story, root);
        return story.draft(body, false);
    }

    private static void filed(WireStory story, Element root) {
        String issued = XmlText.attribute(root, "date.issue", "norm");
        String released = XmlText.attribute(root, "date.release", "norm");
        String status = XmlText.attribute(root, "docdata", "management-status");
        story.published(issued, released, XmlText.attribute(root, "pubdata", "date.publication"),
                XmlText.attribute(root, "story.date", "norm"));
        story.filed(XmlText.attribute(root, "doc-id", "id-string"), XmlText.attribute(root, "du-key", "version"));
        boolean later = issued != null && released != null && released.compareTo(issued) > 0;
        if ("embargoed".equals(status) || later) {
            story.embargo(released);
        }
        Element nitf = XmlText.first(root, "nitf");
        story.language(nitf == null ? null : nitf.attr("xml:lang"));
        if (XmlText.words(root, "hl1", "hedline") == null) {
            story.head(Role.HEADLINE, XmlText.words(root, "title"));
        }
    }

    /** The content with its own tags made HTML's. */
    private static List<Piece> pieces(Element content) {
        Element body = content.clone();
        for (Element element : new ArrayList<>(body.getAllElements())) {
            String name = XmlText.name(element);
            if (element != body) {
                element.tagName(INLINE.contains(name) ? "span" : TAGS.getOrDefault(name, name));
            }
        }
        return MarkedText.pieces(body);
    }
}
