package stet.intake.scraped;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.parser.Parser;
import stet.intake.draft.Days;
import stet.intake.draft.Draft;
import stet.intake.draft.LanguageTag;
import stet.intake.draft.Piece;
import stet.intake.draft.WhiteSpace;
import stet.intake.page.HtmlPage;
import stet.intake.writing.PlainText;
import stet.text.Filing;
import stet.text.Metadata;
import stet.text.Role;

/**
 * An article as a program gathered it.
 *
 * @param fields their values by {@linkplain Field#plain plain} names
 */
record ScrapedArticle(Map<String, String> fields) {
    private static final Pattern MARKUP = Pattern
            .compile("(?i)</(?:p|div|h[1-6]|li|ul|article|section|blockquote)>|<br ?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,5}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d{1,9})?");

    ScrapedArticle {
        fields = Map.copyOf(fields);
    }

    /** Null where it has no text. */
    @Nullable
    Draft draft() {
        String title = line(Field.TITLE);
        String text = first(Field.TEXT);
        String page = text == null ? first(Field.PAGE) : MARKUP.matcher(text).find() ? text : null;
        text = text == null && page == null ? first(Field.EXCERPT) : text;
        if (page != null) {
            return page(title, HtmlPage.draft(page));
        }
        return text == null ? null : plain(title, PlainText.blocksOfFile(unescaped(text)));
    }

    private Draft page(@Nullable String title, Draft body) {
        boolean shown = title == null || body.pieces().stream().anyMatch(piece -> isTitle(piece, title));
        List<Piece> pieces = new ArrayList<>();
        if (title != null && !shown) {
            pieces.add(new Piece(title, Role.HEADLINE));
        }
        for (Piece piece : body.pieces()) {
            boolean second = title != null && piece.role() == Role.HEADLINE && !isTitle(piece, title);
            pieces.add(second ? piece.as(Role.SUBHEAD) : piece);
        }
        return new Draft(pieces, metadata(title));
    }

    private Draft plain(@Nullable String title, List<Piece> body) {
        List<Piece> pieces = new ArrayList<>(body);
        if (title != null && !body.isEmpty() && isTitle(body.getFirst(), title)) {
            pieces.set(0, body.getFirst().as(Role.HEADLINE));
        } else if (title != null) {
            pieces.addFirst(new Piece(title, Role.HEADLINE));
        }
        return new Draft(pieces, metadata(title), true);
    }

    private static boolean isTitle(Piece piece, String title) {
        return piece.text().equalsIgnoreCase(title);
    }

    private Metadata metadata(@Nullable String title) {
        String author = line(Field.AUTHOR);
        String byline = author == null ? null : author.replaceFirst("^(?i:by) ", "");
        Filing filing = new Filing(null, null, null, line(Field.LINK));
        return new Metadata(title, byline, null, line(Field.CREDIT), day(), LanguageTag.code(first(Field.LANGUAGE)),
                filing);
    }

    private @Nullable LocalDate day() {
        for (String name : Field.DATE.names()) {
            String value = fields.getOrDefault(name, "").strip();
            LocalDate day = EPOCH.matcher(value).matches() ? epoch(value) : Days.find(value);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** A day of seconds or of milliseconds since 1970, in UTC. */
    private static @Nullable LocalDate epoch(String value) {
        try {
            String seconds = EPOCH.matcher(value).replaceFirst("$1");
            return Instant.ofEpochSecond(Long.parseLong(seconds)).atZone(ZoneOffset.UTC).toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable String line(Field field) {
        String value = first(field);
        return value == null ? null : WhiteSpace.fold(unescaped(value));
    }

    private @Nullable String first(Field field) {
        return field.names().stream().map(name -> fields.getOrDefault(name, "")).filter(WhiteSpace::hasVisible)
                .findFirst().orElse(null);
    }

    private static String unescaped(String value) {
        return ENTITY.matcher(value).find() ? Parser.unescapeEntities(value, false) : value;
    }
}
