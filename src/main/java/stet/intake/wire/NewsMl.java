package stet.intake.wire;

import static stet.intake.wire.WireStory.first;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import stet.intake.draft.Draft;
import stet.intake.draft.Piece;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.draft.XmlText;
import stet.intake.page.MarkedText;
import stet.intake.writing.PlainText;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Role;

/**
 * Reads NewsML-G2, one article a news item, and NewsML 1 in so far as it is alike. Packages and knowledge items hold
 * no text; neither does an item whose content lies elsewhere.
 */
public final class NewsMl {

    private NewsMl() {
    }

    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        try (XmlItems items = new XmlItems(source, "newsitem")) {
            Element item = items.next();
            if (item == null) {
                throw new UnreadableException(Messages.text("intake.elsewhere", source.name()));
            }
            Draft only = draft(item);
            item = items.next();
            put(item == null ? "" : "#1", only, sink);
            for (int number = 2; item != null; number++) {
                put("#" + number, draft(item), sink);
                item = items.next();
            }
        }
    }

    private static void put(String member, @Nullable Draft draft, Sink sink) {
        if (draft == null) {
            sink.refuse(member, Messages.text("intake.elsewhere", sink.name(member)));
        } else {
            sink.draft(member, draft);
        }
    }

    private static @Nullable Draft draft(Element item) {
        Element content = XmlText.first(item, "inlinexml", "inlinedata", "datacontent");
        if (content == null) {
            return null;
        }
        Draft nitf = Nitf.draft(content);
        List<Piece> body = nitf != null ? nitf.pieces() : body(content);
        if (body.isEmpty()) {
            return null;
        }
        WireStory story = new WireStory();
        story.head(Role.HEADLINE, XmlText.words(item, "headline"))
                .head(Role.BYLINE, first(XmlText.words(item, "by", "byline"), creator(item)))
                .head(Role.DATELINE, XmlText.words(item, "dateline"))
                .end(Role.CREDIT, XmlText.words(item, "creditline"))
                .end(Role.CREDIT, XmlText.words(item, "copyrightnotice", "copyrightline"));
        story.published(XmlText.words(item, "contentcreated"), XmlText.words(item, "firstcreated"), XmlText.words(item,
                "versioncreated"), XmlText.words(item, "thisrevisioncreated"), XmlText.words(item, "dateandtime"));
        story.filed(first(item.attr("guid"), XmlText.words(item, "publicidentifier")),
                first(item.attr("version"), XmlText.words(item, "revisionid")))
                .embargo(XmlText.words(item, "embargoed"));
        Element language = XmlText.first(item, "language");
        story.language(language == null
                ? item.attr("xml:lang")
                : first(language.attr("tag"), language.attr(
                        "formalname")));
        return story.draft(body, false);
    }

    private static @Nullable String creator(Element item) {
        Element creator = XmlText.first(item, "creator");
        return creator == null ? null : XmlText.words(creator, "name");
    }

    /** Marked-up content by its marks; content without any is plain text. */
    private static List<Piece> body(Element content) {
        if (!content.children().isEmpty()) {
            Element body = XmlText.first(content, "body");
            return MarkedText
                    .pieces((body == null ? content : body).outerHtml().replaceAll("(</?)[\\w-]{1,20}:", "$1"));
        }
        String text = content.wholeText();
        return text.contains("</p>") ? MarkedText.pieces(text) : PlainText.blocksOfFile(text);
    }
}
