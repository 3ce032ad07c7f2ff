package stet.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text is written in: told by the text itself, and by the file's name only where that leaves it open. */
enum Format {
    TEXT, HTML, MARKDOWN;

    private static final int PEEK = 20_000;
    private static final Pattern DOCUMENT = Pattern
            .compile(
                    "(?i)\\A[\\s\ufeff]*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[\\s\\S]{0,2000}?-->\\s*+)*+<(?:!doctype|html|head|body|article)\\b");
    private static final Pattern TAG = Pattern
            .compile(
                    "(?i)</(?:p|div|h[1-6]|a|li|ul|span|section|article|body|td|b|em|strong|blockquote)>|<(?:p|br|br ?/)>");
    private static final Pattern FRONT = Pattern.compile("\\A\\s*+---[ \\t]*\\r?\\n(?:[\\w-]{1,40}:[^\\n]*+\\n)+");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+\\S");
    private static final Pattern MARK = Pattern
            .compile("\\[[^\\]\\n]{1,200}]\\([^)\\n]{1,400}\\)|\\*\\*[^*\\n]{1,200}\\*\\*|(?m:^> \\S)");

    static Format of(String text, @Nullable String name) {
        String head = text.substring(0, Math.min(text.length(), PEEK));
        String ending = name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean markdownName = ending.equals("md") || ending.equals("markdown");
        if (DOCUMENT.matcher(head).find()) {
            return HTML;
        }
        if (markdownName) {
            return MARKDOWN;
        }
        boolean htmlName = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
        long tags = TAG.matcher(head).results().limit(4).count();
        if (tags >= (htmlName ? 1 : 3)) {
            return HTML;
        }
        boolean marked = HEADING.matcher(head).find() && MARK.matcher(head).find();
        return FRONT.matcher(head).find() || marked ? MARKDOWN : TEXT;
    }
}
