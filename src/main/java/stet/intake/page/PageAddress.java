package stet.intake.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import stet.text.Filing;

/** Where a page says that it stands, and where that its text was taken from. */
final class PageAddress {
    /** What browsers write into the pages that they save. */
    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d{1,6}\\)(\\S{1,2000})");
    private static final List<String> ORIGINS = List.of("original-source", "syndication-source", "dc.source",
            "dcterms.source");

    private PageAddress() {
    }

    /** A canonical address on another site is that of the text it was taken from. */
    static Filing filing(Document page, MetaTags tags, JsonLd linked, @Nullable String address) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String stated = address(canonical == null ? null : canonical.attr("href"));
        String own = own(page, tags, linked, address);
        boolean elsewhere = stated != null && own != null && !site(stated).equals(site(own));
        String link = elsewhere || stated == null ? own : stated;
        return new Filing(null, null, null, link, elsewhere ? stated : origin(tags, linked, link));
    }

    /** The address that it gives for itself, or from which it was saved; null where there is none. */
    private static @Nullable String own(Document page, MetaTags tags, JsonLd linked, @Nullable String address) {
        List<@Nullable String> stated = new ArrayList<>();
        stated.add(tags.first(List.of("og:url")));
        stated.add(linked.link());
        for (Node node : page.childNodes()) {
            Matcher saved = SAVED.matcher(node instanceof Comment comment ? comment.getData() : "");
            stated.add(saved.find() ? saved.group(1) : null);
        }
        stated.add(address);
        return stated.stream().map(PageAddress::address).filter(a -> a != null).findFirst().orElse(null);
    }

    /** What it says that it is based on; many pages name themselves, which tells nothing. */
    private static @Nullable String origin(MetaTags tags, JsonLd linked, @Nullable String link) {
        String based = linked.origin();
        String stated = based != null ? based : tags.first(ORIGINS);
        boolean itself = address(stated) != null && stated != null && link != null && site(stated).equals(site(link));
        return itself ? null : stated;
    }

    private static @Nullable String address(@Nullable String link) {
        return link != null && link.strip().matches("https?://\\S+") ? link.strip() : null;
    }

    /** The last two parts of the host, which sites keep for their editions for phones and countries. */
    private static String site(String link) {
        try {
            String[] parts = String.valueOf(URI.create(link).getHost()).toLowerCase(Locale.ROOT).split("\\.");
            return parts.length < 2 ? parts[0] : parts[parts.length - 2] + "." + parts[parts.length - 1];
        } catch (IllegalArgumentException e) {
            return ""; // an address that is none
        }
    }
}
