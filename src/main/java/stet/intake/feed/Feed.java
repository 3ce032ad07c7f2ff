package stet.intake.feed;

import static stet.intake.wire.WireStory.first;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
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
import stet.intake.wire.XmlItems;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Role;

/** Reads RSS 0.9 to 2.0 and Atom 1.0. A member is named by the place of its item, from 1. */
public final class Feed {

    /** What WordPress puts below every item. */
    private static final Pattern APPEARED = Pattern
            .compile("The post .{1,300} (?:appeared first|first appeared) on .{1,200}");

    private Feed() {
    }

    /** @throws UnreadableException where the feed has no items */
    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        try (XmlItems items = new XmlItems(source, "item", "entry")) {
            Element item = items.next();
            if (item == null) {
                throw new UnreadableException(Messages.text("intake.feed.empty", source.name()));
            }
            Head head = Head.of(items.document());
            for (int number = 1; item != null; number++) {
                item("#" + number, draft(item, head), sink);
                item = items.next();
            }
        }
    }

    private static void item(String member, @Nullable Draft draft, Sink sink) {
        if (draft == null) {
            sink.refuse(member, Messages.text("intake.feed.noText", sink.name(member)));
        } else {
            sink.draft(member, draft);
        }
    }

    /** What a feed says of all its items: in the elements beside them. */
    private record Head(@Nullable String title, @Nullable String author, @Nullable String language) {

        static Head of(Element document) {
            Element feed = XmlText.first(document, "channel", "feed");
            Element author = own(feed, "author");
            return new Head(plain(words(own(feed, "title"))), author == null ? null : XmlText.words(author, "name"),
                    first(words(own(feed, "language")), feed == null ? null : feed.attr("xml:lang")));
        }

        private static @Nullable Element own(@Nullable Element feed, String name) {
            return feed == null
                    ? null
                    : feed.children().stream().filter(child -> XmlText.name(child).equals(name)).findFirst()
                            .orElse(null);
        }

        private static @Nullable String words(@Nullable Element element) {
            return element == null ? null : WhiteSpace.fold(element.wholeText());
        }
    }

    private static @Nullable Draft draft(Element item, Head head) {
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
                .head(Role.BYLINE,
                        first(XmlText.words(item, "creator"), name, XmlText.words(item, "author"), head.author))
                .end(Role.CREDIT, first(XmlText.words(item, "rights"), XmlText.words(item, "copyright")));
        story.published(XmlText.words(item, "pubdate"), XmlText.words(item, "published"), XmlText.words(item, "date"),
                XmlText.words(item, "updated"));
        story.filed(first(XmlText.words(item, "guid"), XmlText.words(item, "id")), null);
        String outlet = item.selectFirst("source > title") == null ? XmlText.words(item, "source") : null;
        story.publisher(first(outlet, head.title)).language(first(item.attr("xml:lang"), head.language));
        String link = XmlText.words(item, "link");
        return story.link(first(link, XmlText.attribute(item, "link", "href"))).draft(body, true);
    }

    /** Words of a feed are marked up as HTML that is itself escaped, or as elements of XHTML. */
    private static List<Piece> body(Element element) {
        String html = element.children().isEmpty() ? element.wholeText() : element.html();
        return MarkedText.pieces(html.contains("<") || !html.contains("\n\n")
                ? html
                : "<p>" + html.replaceAll("\\n\\s*\\n", "</p><p>") + "</p>").stream()
                .map(piece -> APPEARED.matcher(piece.text()).matches() ? piece.as(Role.FURNITURE) : piece).toList();
    }

    /** A title may be marked up, too. */
    private static @Nullable String plain(@Nullable String title) {
        return title == null ? null : WhiteSpace.fold(org.jsoup.Jsoup.parseBodyFragment(title).text());
    }
}
