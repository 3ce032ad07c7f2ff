package stet.intake.page;

import stet.intake.draft.WhiteSpace;
import stet.intake.draft.Days;
import stet.intake.role.Bylines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import stet.intake.draft.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.text.Metadata;

/** What a page says of its article outside the text: JSON-LD first, then Open Graph, other meta tags and microdata. */
final class HtmlMetadata {
    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "title");
    private static final List<String> AUTHORS = List.of("author", "article:author", "dc.creator", "byl",
            "parsely-author",
            "sailthru.author");
    private static final List<String> DATES = List.of("article:published_time", "datepublished", "date", "dc.date",
            "dc.date.issued", "pubdate", "parsely-pub-date", "sailthru.date", "publish-date", "og:pubdate");

    private HtmlMetadata() {
    }

    static Metadata of(Document page, JsonLd linked) {
        Microdata marked = Microdata.of(page);
        String headline = or(or(linked.headline(), meta(page, TITLES), marked.headline()), title(page), null);
        String author = or(linked.author(), meta(page, AUTHORS), marked.author());
        String byline = author == null || author.startsWith("http") ? null : Bylines.name(author);
        return new Metadata(headline, byline, null, null, published(page, linked, marked),
                LanguageTag.code(language(page)));
    }

    private static @Nullable LocalDate published(Document page, JsonLd linked, Microdata marked) {
        String stated = or(linked.datePublished(), meta(page, DATES), marked.datePublished());
        LocalDate day = stated == null ? null : Days.find(stated);
        if (day != null) {
            return day;
        }
        for (Element time : page.select("time[datetime]")) {
            LocalDate told = Days.find(time.attr("datetime"));
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private static @Nullable String language(Document page) {
        Element html = page.selectFirst("html");
        String stated = html == null ? "" : html.attr("lang");
        return stated.isBlank() ? meta(page, List.of("og:locale", "content-language")) : stated;
    }

    private static @Nullable String meta(Document page, List<String> names) {
        for (String name : names) {
            for (Element meta : page.getElementsByTag("meta")) {
                String key = meta.attr("property") + " " + meta.attr("name") + " " + meta.attr("itemprop") + " "
                        + meta.attr("http-equiv");
                if (List.of(key.toLowerCase(Locale.ROOT).split(" ")).contains(name)
                        && WhiteSpace.hasVisible(meta.attr("content"))) {
                    return WhiteSpace.fold(meta.attr("content"));
                }
            }
        }
        return null;
    }

    /** The page's title without the site's name behind a bar or dash. */
    private static @Nullable String title(Document page) {
        String title = WhiteSpace.fold(page.title());
        String[] parts = title.split(" [|–—»·-] ");
        return title.isEmpty() ? null : parts.length > 1 && parts[0].length() * 2 > title.length() ? parts[0] : title;
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second, @Nullable String third) {
        return first != null ? first : second != null ? second : third;
    }
}
