package stet.intake.feed;

import static stet.intake.wire.WireStory.first;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import stet.intake.draft.Draft;
import stet.intake.draft.Piece;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.draft.WhiteSpace;
import stet.intake.draft.XmlText;
import stet.intake.page.MarkedText;
import stet.intake.wire.WireStory;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Role;

/** Reads RSS 0.9 to 2.0 and Atom 1.0. A member is named by the place of its item, from 1. */
public final class Feed {

    private Feed() {
    }

    /** @throws UnreadableException where the feed has no items */
    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        List<Element> items = XmlText.all(XmlText.parse(source.bytes()), "item", "entry");
        if (items.isEmpty()) {
            throw new UnreadableException(Messages.text("intake.feed.empty", source.name()));
        }
        for (int i = 0; i < items.size(); i++) {
            String member = "#" + (i + 1);
            Draft draft = draft(items.get(i));
            if (draft == null) {
                sink.refuse(member, Messages.text("intake.feed.noText", sink.name(member)));
            } else {
                sink.draft(member, draft);
            }
        }
    }

    private static @Nullable Draft draft(Element item) {
        List<Piece> body = List.of();
        for (String name : List.of("encoded", "content", "description", "summary")) {
            Element element = XmlText.first(item, name);
            if (element != null && body.isEmpty()) {
                body = body(element);
            }
        }
        if (body.isEmpty()) {
            return null;
        }
        Element author = XmlText.first(item, "author");
        String name = author == null ? null : XmlText.words(author, "name");
        WireStory story = new WireStory().head(Role.HEADLINE, plain(XmlText.words(item, "title")))
                .head(Role.BYLINE, first(XmlText.words(item, "creator"), name, XmlText.words(item, "author")))
                .end(Role.CREDIT, first(XmlText.words(item, "rights"), XmlText.words(item, "copyright")));
        story.published(XmlText.words(item, "pubdate"), XmlText.words(item, "published"), XmlText.words(item, "date"),
                XmlText.words(item, "updated"));
        story.filed(first(XmlText.words(item, "guid"), XmlText.words(item, "id")), null);
        String link = XmlText.words(item, "link");
        return story.link(first(link, XmlText.attribute(item, "link", "href"))).draft(body, true);
    }

    /** Words of a feed are marked up as HTML that is itself escaped, or as elements of XHTML. */
    private static List<Piece> body(Element element) {
        String html = element.children().isEmpty() ? element.wholeText() : element.html();
        return MarkedText.pieces(html.contains("<") || !html.contains("\n\n")
                ? html
                : "<p>" + html.replaceAll("\\n\\s*\\n", "</p><p>") + "</p>");
    }

    /** A title may be marked up, too. */
    private static @Nullable String plain(@Nullable String title) {
        return title == null ? null : WhiteSpace.fold(org.jsoup.Jsoup.parseBodyFragment(title).text());
    }
}
