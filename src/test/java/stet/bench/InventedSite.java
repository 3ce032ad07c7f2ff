package stet.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A site with a shell of its own, as saved pages, scrapers' text and scrapers' JSON show it: a way to its sections above the
 * headline, a byline, an advertisement or a link between the paragraphs, and below them prompts, teasers, a writer's
 * introduction, tags and rights. A page is some twenty kilobytes long, of which the story is a fifth.
 */
final class InventedSite {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ROOT);
    private static final List<String> SECTIONS = List.of("Home", "News", "World", "Business", "Politics", "Sport",
            "Opinion", "Culture", "Weather", "Video", "Obituaries", "Jobs", "Property", "Puzzles");
    private static final List<String> PROMPTS = List.of("Share this story", "Sign up for our morning newsletter",
            "Follow us on Facebook", "Leave a comment", "Subscribe to keep reading", "Print this page",
            "Have a tip for our newsroom? Tell us", "Support local reporting");

    private final String name;
    private final List<String> sections;
    private final List<String> prompts;

    /**
     * What an article says, whoever shows it.
     *
     * @param teasers headlines of other stories
     */
    record Told(String headline, String writer, LocalDate day, List<String> paragraphs, List<String> teasers,
            String tags) {
    }

    InventedSite(int number, Random random) {
        name = "Harbour " + number + " Gazette";
        int from = random.nextInt(5);
        sections = SECTIONS.subList(from, from + 6 + random.nextInt(4));
        int first = random.nextInt(4);
        prompts = PROMPTS.subList(first, first + 2 + random.nextInt(3));
    }

    /** As a scraper flattens a page. */
    String plain(Told told) {
        StringBuilder text = new StringBuilder();
        sections.forEach(s -> text.append(s).append("\n\n"));
        text.append(told.headline).append("\n\nBy ").append(told.writer).append("\n\n").append(DAY.format(told.day))
                .append("\n\n");
        text.append(String.join("\n\n", between(told))).append("\n\n");
        prompts.forEach(p -> text.append(p).append("\n\n"));
        text.append("You may also like\n\n");
        told.teasers.forEach(t -> text.append(t).append("\n\n"));
        return text.append("About the author\n\n").append(bio(told)).append("\n\nTags: ").append(told.tags)
                .append("\n\n© ").append(told.day.getYear()).append(' ').append(name)
                .append(". All rights reserved.\n").toString();
    }

    private String bio(Told told) {
        return told.writer + " covers the coast for the " + name + " and has written about its towns for years.";
    }

    /** The paragraphs and what stands between them on every page. */
    private static List<String> between(Told told) {
        List<String> all = new ArrayList<>(told.paragraphs);
        all.add(Math.min(3, all.size()), "Advertisement");
        all.add(Math.min(6, all.size()), "Read more: " + told.teasers.getFirst());
        return all;
    }

    /** As a browser saves it. */
    String page(Told told, String address) {
        StringBuilder page = new StringBuilder(
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(told.headline).append(" | ").append(name).append("</title>")
                .append("<meta property=\"og:title\" content=\"").append(told.headline).append("\">")
                .append("<meta property=\"og:url\" content=\"").append(address).append("\">")
                .append("<link rel=\"canonical\" href=\"").append(address).append("\">")
                .append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(told.headline).append("\",\"datePublished\":\"").append(told.day)
                .append("T08:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"").append(told.writer)
                .append("\"}}</script>");
        for (int i = 0; i < 4; i++) {
            page.append("<script>window.q=window.q||[];function f").append(i).append("(a,b){q.push([a,b]);")
                    .append("var s=document.createElement('script');s.async=1;s.src='/t/'+a;".repeat(10))
                    .append("}</script><style>.c").append(i)
                    .append("{margin:0 auto;padding:0 12px;color:#222}".repeat(20))
                    .append("</style>");
        }
        page.append("</head><body class=\"single post\"><header class=\"site-header\"><nav class=\"main-nav\"><ul>");
        sections.forEach(s -> link(page, "li", s));
        page.append("</ul></nav></header><div class=\"wrap\"><main><article class=\"story\"><h1>").append(told.headline)
                .append("</h1><div class=\"byline\">By <a rel=\"author\" href=\"/w\">").append(told.writer)
                .append("</a></div><time datetime=\"").append(told.day).append("\">").append(DAY.format(told.day))
                .append("</time><div class=\"article-body\">");
        for (String block : between(told)) {
            boolean aside = block.startsWith("Read more") || block.equals("Advertisement");
            page.append(aside ? "<div class=\"promo\"><span>" : "<p class=\"p\">").append(block)
                    .append(aside ? "</span></div>\n" : "</p>\n");
        }
        page.append("</div></article></main>");
        return shell(page, told).toString();
    }

    private StringBuilder shell(StringBuilder page, Told told) {
        page.append("<aside class=\"sidebar\"><div class=\"widget\"><h3>You may also like</h3><ul>");
        for (int i = 0; i < 12; i++) {
            link(page, "li", told.teasers.get(i % told.teasers.size()));
        }
        page.append("</ul></div></aside></div><div class=\"share-bar\">");
        prompts.forEach(p -> link(page, "div", p));
        page.append("</div><section class=\"author-bio\"><p>").append(bio(told)).append("</p></section>")
                .append("<div class=\"tags\">Tags: ").append(told.tags).append("</div><footer><ul>");
        SECTIONS.forEach(s -> link(page, "li", s));
        return page.append("</ul><p>© ").append(told.day.getYear()).append(' ').append(name)
                .append(". All rights reserved.</p></footer></body></html>");
    }

    private static void link(StringBuilder page, String tag, String text) {
        page.append('<').append(tag).append(" class=\"item item--small\"><a class=\"item__link js-track\" href=\"/")
                .append(Integer.toHexString(text.hashCode())).append("\" data-track=\"list\"><span>").append(text)
                .append("</span></a></").append(tag).append(">\n");
    }

    /** As a scraper keeps it that took the text alone. */
    String json(Told told, String address) {
        return "{\"title\": \"" + told.headline + "\", \"author\": \"" + told.writer + "\", \"date\": \"" + told.day
                + "T08:00:00Z\", \"url\": \"" + address + "\", \"text\": \"" + String.join("\\n\\n", between(told))
                + "\\n\\n" + String.join("\\n\\n", prompts) + "\"}\n";
    }
}
