package stet.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.intake.draft.WhiteSpace;

/**
 * A page's meta tags.
 *
 * @param contents by name in lower case, the first of each that says anything
 */
record MetaTags(Map<String, String> contents) {
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    MetaTags {
        contents = Map.copyOf(contents);
    }

    static MetaTags of(Document page) {
        Map<String, String> contents = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content");
            if (WhiteSpace.hasVisible(content)) {
                for (String attribute : NAMES) {
                    for (String name : meta.attr(attribute).toLowerCase(Locale.ROOT).split(" ")) {
                        contents.putIfAbsent(name, content);
                    }
                }
            }
        }
        return new MetaTags(contents);
    }

    /** What the first of these says, the names in the order in which they are preferred; null where none is there. */
    @Nullable
    String first(List<String> names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return WhiteSpace.fold(content);
            }
        }
        return null;
    }
}
