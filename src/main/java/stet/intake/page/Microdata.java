package stet.intake.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.intake.draft.WhiteSpace;

/**
 * What a page says of its article in microdata (schema.org): in the first item whose type is an article, and not in
 * the items within it. Null where it says nothing.
 */
record Microdata(@Nullable String headline, @Nullable String author, @Nullable String datePublished) {
    private static final Microdata NONE = new Microdata(null, null, null);

    static Microdata of(Document page) {
        for (Element item : page.select("[itemscope][itemtype]")) {
            String type = item.attr("itemtype").toLowerCase(Locale.ROOT);
            if (type.contains("article") || type.contains("blogposting")) {
                return new Microdata(value(item, "headline"), author(item), value(item, "datePublished"));
            }
        }
        return NONE;
    }

    private static @Nullable String author(Element item) {
        Element author = property(item, "author");
        if (author == null) {
            return null;
        }
        Element name = author.selectFirst("[itemprop=name]");
        return value(name == null ? author : name);
    }

    private static @Nullable String value(Element item, String name) {
        Element property = property(item, name);
        return property == null ? null : value(property);
    }

    /** The first property of that name that is the item's own. */
    private static @Nullable Element property(Element item, String name) {
        for (Element property : item.select("[itemprop~=(?:^|\\s)" + name + "(?:$|\\s)]")) {
            Element parent = property.parent();
            Element owner = parent == null ? null : parent.closest("[itemscope]");
            if (owner == item) {
                return property;
            }
        }
        return null;
    }

    private static @Nullable String value(Element property) {
        for (String attribute : new String[]{"content", "datetime"}) {
            if (WhiteSpace.hasVisible(property.attr(attribute))) {
                return WhiteSpace.fold(property.attr(attribute));
            }
        }
        return WhiteSpace.hasVisible(property.text()) ? WhiteSpace.fold(property.text()) : null;
    }
}
