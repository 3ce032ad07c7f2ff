package stet.intake.page;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Judges the boxes of a page by their tags, classes and ids, which site builders name for what they hold. */
final class BoxNames {
    private static final Set<String> SHELLS = Set.of("nav", "footer", "aside", "form", "button", "header", "menu",
            "dialog", "figure", "figcaption", "address", "label", "time");
    private static final Pattern BAD = Pattern.compile("(?:^|[^a-z])(?:"
            + "comments?|disqus|respond|replies|related|recirc\\w*|recommend\\w*|promo\\w*|newsletters?|sign-?up|subscri\\w*"
            + "|shar(?:e|ing)\\w*|social\\w*|side-?bar|widgets?|foot(?:er)?|nav\\w*|menu\\w*|breadcrumbs?|by-?lines?|authors?|bio"
            + "|meta\\w*|tags?|tag-?list|topics?|keywords|captions?|credits?|galler(?:y|ies)|slideshow|carousel|ads?|advert\\w*"
            + "|adv|sponsor\\w*|outbrain|taboola|teasers?|more|read-?more|trending|popular|most-?\\w*|cookies?|consent|modal|popup"
            + "|overlay|print|toolbar|pagination|pager|timestamp|date|dateline|published|hidden|sr-only|screen-reader\\w*"
            + "|visually-hidden|utility|banner|masthead|copyright|disclaimer|legal|rating|rate|poll|tooltip|zoom|play(?:er)?|video"
            + "|jump|toc|skip|login|search|cta|donat\\w*|support|follow|notifications?|alert|hide|offscreen|accessib\\w*"
            + "|author-?\\w+|share-?\\w+|social-?\\w+|related-?\\w+|comment-?\\w+|promo-?\\w+|newsletter-?\\w+"
            + "|image|img|photo|picture|figure|thumb\\w*|media|infobox)(?:$|[^a-z])");
    private static final Pattern GOOD = Pattern
            .compile("(?:article|story|post|entry|content|page|main|text)[-_]*(?:body|content|text|copy|main)"
                    + "|articlebody|body-?(?:copy|text|content)|main-?content");

    /** Names that no story's box bears, whatever else it is called. */
    private static final Pattern WORST = Pattern.compile(
            "(?:^|[^a-z])(?:comment|disqus|related|recirc|recommend|promo|newsletter|side-?bar|widget|footer|teaser|popular|trending|outbrain|taboola|nav|menu|cookie)");

    /** Names that say what the box has beside it or is filed under, as {@code has-sidebar}. */
    private static final Pattern ABOUT_ELSE = Pattern
            .compile(
                    "(?<=^|\\s)(?:has|no|not|with|without|category|tag|type|format|status|single|page|is|js)-[^\\s]*+|(?<=^|\\s)[^\\s]*-(?:with|w|hidden|label)-?[^\\s]*+");

    private enum Verdict {
        STORY, SHELL, OPEN
    }

    private final Map<Element, Verdict> verdicts = new IdentityHashMap<>();
    private final int whole;

    BoxNames(Element root) {
        this.whole = root.text().length();
    }

    /**
     * Whether the box belongs to the page's shell: the nearest box around it whose name says either tells. A box that
     * holds most of the page is never shell.
     *
     * @param main the search stops below this one; null to search to the root
     */
    boolean isShell(Element box, @Nullable Element main) {
        for (Element at = box; at != null && at != main; at = at.parent()) {
            Verdict verdict = verdicts.computeIfAbsent(at, this::judge);
            if (verdict != Verdict.OPEN) {
                return verdict == Verdict.SHELL;
            }
        }
        return false;
    }

    private Verdict judge(Element element) {
        String tag = element.normalName();
        String words = words(element);
        if (GOOD.matcher(words).find() && !WORST.matcher(words).find()) {
            return Verdict.STORY;
        }
        boolean frame = tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article");
        boolean bad = !frame && (SHELLS.contains(tag) || BAD.matcher(words).find());
        return bad && element.text().length() * 2 < whole ? Verdict.SHELL : Verdict.OPEN;
    }

    /** Class and id with camel humps parted: {@code shareBar} as {@code share-bar}. */
    private static String words(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role") + " "
                + element.attr("itemprop") + " " + element.attr("data-component");
        return ABOUT_ELSE
                .matcher(names.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT))
                .replaceAll(" ");
    }
}
