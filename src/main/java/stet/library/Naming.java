package stet.library;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a line in which one text names its source means another text of the same story. */
final class Naming {
    private static final Pattern NAME = Pattern
            .compile("\\p{Lu}[\\p{L}\\d&'’-]*(?: (?:of |for )?\\p{Lu}[\\p{L}\\d&'’-]*){0,5}");
    /** Words that begin a line about a source, or stand in the names of many. */
    private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "this", "read", "source", "sources", "via",
            "original", "originally", "first", "previously", "with", "using", "based", "adapted", "rewritten",
            "summarized", "summarised", "paraphrased", "compiled", "translated", "republished", "reprinted", "sourced",
            "aggregated", "article", "story", "report", "text", "from", "information", "material", "reporting", "ai",
            "news", "press", "agency", "agencies", "here", "at", "by", "on", "in");
    private static final Map<String, String> IN_FULL = Map.of("ap", "associated press", "afp", "agence france-presse",
            "dpa", "deutsche presse-agentur", "upi", "united press international", "pti", "press trust of india", "pa",
            "pa media", "efe", "agencia efe", "aap", "australian associated press", "cp", "canadian press");

    private Naming() {
    }

    /**
     * Whether the line names a text's link, site, agency or publisher.
     *
     * @param line      "Read the original story here: The Harbour Post", or an address
     * @param link      of the other text; null where it does not say
     * @param published the other text's credit and source lines
     */
    static boolean names(String line, @Nullable String link, List<String> published) {
        return link != null && namesLink(line, link) || published.stream().anyMatch(own -> namesPublisher(line, own));
    }

    private static boolean namesLink(String line, String link) {
        String text = line.toLowerCase(Locale.ROOT);
        return text.contains("/") && text.contains(bare(link))
                || host(link).filter(h -> containsWord(text, h)).isPresent();
    }

    private static boolean namesPublisher(String line, String published) {
        String own = published.toLowerCase(Locale.ROOT);
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            String core = core(name.group());
            boolean named = !core.isEmpty() && (containsWord(own, core)
                    || IN_FULL.containsKey(core) && own.contains(IN_FULL.getOrDefault(core, core))
                    || IN_FULL.entrySet().stream()
                            .anyMatch(e -> e.getValue().equals(core) && containsWord(own, e.getKey())));
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** The name without the words before it that are none. */
    private static String core(String run) {
        String core = run.toLowerCase(Locale.ROOT);
        while (NO_NAMES.contains(core.split(" ", 2)[0])) {
            int space = core.indexOf(' ');
            if (space < 0) {
                return "";
            }
            core = core.substring(space + 1);
        }
        return core;
    }

    private static boolean containsWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    /** The address without its scheme, query and closing slash, in lower case. */
    private static String bare(String link) {
        return link.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
    }

    private static Optional<String> host(String link) {
        try {
            return Optional.ofNullable(URI.create(link).getHost())
                    .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not an address, though it was said to be one
        }
    }
}
