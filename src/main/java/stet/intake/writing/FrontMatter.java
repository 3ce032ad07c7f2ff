package stet.intake.writing;

import stet.intake.draft.Days;
import stet.intake.draft.LanguageTag;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.text.Metadata;

/**
 * The YAML head of a Markdown text, as far as articles use it: one {@code key: value} a line.
 *
 * @param fields keys in lower case
 * @param rest   the text after it
 */
record FrontMatter(Map<String, String> fields, String rest) {
    private static final Pattern HEAD = Pattern
            .compile(
                    "\\A[\\s\ufeff]*+---[ \\t]*+\\r?\\n((?:(?!---|\\.\\.\\.)[^\\n]*+\\n){1,200}+)(?:---|\\.\\.\\.)[ \\t]*+\\r?(?:\\n|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^([\\w-]{1,40}):[ \\t]*+([^\\n]*+)$");

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    static FrontMatter of(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(head.group(1));
        while (field.find()) {
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2).strip()));
        }
        return new FrontMatter(fields, text.substring(head.end()));
    }

    Metadata metadata() {
        String date = first("date", "published", "pubdate");
        LocalDate day = date == null ? null : Days.find(date);
        String language = first("lang", "language");
        return new Metadata(first("title", "headline"), first("author", "byline"), first("dateline", "location"),
                first("credit", "source", "copyright"), day, LanguageTag.code(language));
    }

    private @Nullable String first(String... keys) {
        for (String key : keys) {
            String value = fields.get(key);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
