package stet.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The window's colours, so that a mark looks the same on a page. */
final class Palette {
    private static final Pattern TOKEN = Pattern.compile("-stet-([\\w-]+):\\s*(#[0-9A-Fa-f]{6})\\s*;");
    private static final Pattern USE = Pattern.compile("var\\(--([\\w-]+)\\)");

    private final Map<String, String> colours = new LinkedHashMap<>();

    /** @param theme {@code light} or {@code dark} */
    Palette(String theme) {
        Matcher token = TOKEN.matcher(Resources.text("/stet/theme/" + theme + ".css"));
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
    }

    /** The colours as custom properties of the page. */
    String properties() {
        return colours.entrySet().stream().map(c -> "--" + c.getKey() + ":" + c.getValue())
                .collect(Collectors.joining(";", ":root{", "}"));
    }

    /** The style sheet with the colours themselves in place of their names, for what knows no custom properties. */
    String in(String css) {
        return USE.matcher(css).replaceAll(use -> colours.getOrDefault(use.group(1), "#000000"));
    }
}
