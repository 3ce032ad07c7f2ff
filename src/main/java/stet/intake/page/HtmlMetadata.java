package stet.intake.page;

import stet.intake.draft.WhiteSpace;
import stet.intake.draft.Days;
import stet.intake.role.Bylines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.intake.draft.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import stet.text.Filing;
import stet.text.Metadata;

/** What a page says of its article outside the text: JSON-LD first, then Open Graph, other meta tags and microdata. */
final class HtmlMetadata {
    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title",
            "citation_title", "title");
    private static final List<String> AUTHORS = List.of("author", "article:author", "dc.creator", "byl",
            "parsely-author",
            "sailthru.author");
    private static final List<String> DATES = List.of("article:published_time", "datepublished", "date", "dc.date",
            "dc.date.issued", "pubdate", "parsely-pub-date", "sailthru.date", "publish-date", "og:pubdate",
            "dcterms.issued", "dcterms.date", "dcterms.created", "citation_publication_date", "citation_online_date",
            "citation_date", "publication_date", "publishdate", "datecreated");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "citation_journal_title", "dc.publisher",
            "citation_publisher", "publisher", "application-name");
    /** What browsers write into the pages that they save. */
    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d{1,6}\\)(\\S{1,2000})");

    private HtmlMetadata() {
    }

    static Metadata of(Document page, JsonLd linked, @Nullable String address) {
        Microdata marked = Microdata.of(page);
        String headline = or(or(linked.headline(), meta(page, TITLES), marked.headline()), title(page), null);
        String cited = meta(page, List.of("citation_author"));
        String author = or(or(linked.author(), meta(page, AUTHORS), marked.author()),
                cited == null ? null : inOrder(cited), linkedAuthor(page));
        String byline = author == null || author.startsWith("http") ? null : Bylines.name(author);
        String publisher = or(linked.publisher(), meta(page, PUBLISHERS), null);
        return new Metadata(headline, byline, null, publisher, published(page, linked, marked),
                LanguageTag.code(language(page)), new Filing(null, null, null, link(page, linked, address)));
    }

    /** "Brandt, Una", as libraries write it, in the order of speech. */
    private static String inOrder(String author) {
        String[] parts = author.split(", ");
        return parts.length == 2 && parts[0].indexOf(' ') < 0 && parts[1].indexOf(' ') < 0
                ? parts[1] + " " + parts[0]
                : author;
    }

    private static @Nullable String linkedAuthor(Document page) {
        Element author = page.selectFirst("a[rel~=(?i)\\bauthor\\b], [itemprop~=\\bauthor\\b]");
        return author == null || !WhiteSpace.hasVisible(author.text()) ? null : WhiteSpace.fold(author.text());
    }

    /** The address at which the page says that it stands, or from which it was saved; null where there is none. */
    private static @Nullable String link(Document page, JsonLd linked, @Nullable String address) {
        List<@Nullable String> stated = new ArrayList<>();
        Element canonical = page.selectFirst("link[rel=canonical]");
        stated.add(canonical == null ? null : canonical.attr("href"));
        stated.add(meta(page, List.of("og:url")));
        stated.add(linked.link());
        for (Node node : page.childNodes()) {
            Matcher saved = SAVED.matcher(node instanceof Comment comment ? comment.getData() : "");
            stated.add(saved.find() ? saved.group(1) : null);
        }
        stated.add(address);
        for (String link : stated) {
            if (link != null && link.strip().matches("https?://\\S+")) {
                return link.strip();
            }
        }
        return null;
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
