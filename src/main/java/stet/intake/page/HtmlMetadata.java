package stet.intake.page;

import stet.intake.draft.WhiteSpace;
import stet.intake.draft.Days;
import stet.intake.role.Bylines;

import java.time.LocalDate;
import java.util.List;
import stet.intake.draft.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    private final Document page;
    private final MetaTags tags;
    private final JsonLd linked;
    private final Microdata marked;

    private HtmlMetadata(Document page, JsonLd linked) {
        this.page = page;
        this.linked = linked;
        tags = MetaTags.of(page);
        marked = Microdata.of(page);
    }

    /** @param address from which the page was saved; null where that is not known */
    static Metadata of(Document page, JsonLd linked, @Nullable String address) {
        HtmlMetadata said = new HtmlMetadata(page, linked);
        String headline = or(or(linked.headline(), said.tags.first(TITLES), said.marked.headline()), said.title(),
                null);
        return new Metadata(headline, said.byline(), null, or(linked.publisher(), said.tags.first(PUBLISHERS), null),
                said.published(), LanguageTag.code(said.language()),
                PageAddress.filing(page, said.tags, linked, address));
    }

    private @Nullable String byline() {
        String author = or(linked.author(), tags.first(AUTHORS), marked.author());
        String cited = tags.first(List.of("citation_author"));
        if (author == null) {
            author = cited == null ? linkedAuthor() : inOrder(cited);
        }
        return author == null || author.startsWith("http") ? null : Bylines.name(author);
    }

    /** "Brandt, Una", as libraries write it, in the order of speech. */
    private static String inOrder(String author) {
        String[] parts = author.split(", ");
        return parts.length == 2 && parts[0].indexOf(' ') < 0 && parts[1].indexOf(' ') < 0
                ? parts[1] + " " + parts[0]
                : author;
    }

    private @Nullable String linkedAuthor() {
        Element author = page.selectFirst("a[rel~=(?i)\\bauthor\\b], [itemprop~=\\bauthor\\b]");
        return author == null || !WhiteSpace.hasVisible(author.text()) ? null : WhiteSpace.fold(author.text());
    }

    private @Nullable LocalDate published() {
        String stated = or(linked.datePublished(), tags.first(DATES), marked.datePublished());
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

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String stated = html == null ? "" : html.attr("lang");
        return stated.isBlank() ? tags.first(List.of("og:locale", "content-language")) : stated;
    }

    /** The page's title without the site's name behind a bar or dash. */
    private @Nullable String title() {
        String title = WhiteSpace.fold(page.title());
        String[] parts = title.split(" [|–—»·-] ");
        return title.isEmpty() ? null : parts.length > 1 && parts[0].length() * 2 > title.length() ? parts[0] : title;
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second, @Nullable String third) {
        return first != null ? first : second != null ? second : third;
    }
}
