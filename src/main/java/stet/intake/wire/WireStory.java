package stet.intake.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Days;
import stet.intake.draft.Draft;
import stet.intake.draft.LanguageTag;
import stet.intake.draft.Piece;
import stet.intake.draft.WhiteSpace;
import stet.intake.role.Bylines;
import stet.text.Filing;
import stet.text.Metadata;
import stet.text.Role;

/**
 * An article whose source tells its parts by elements of their own. What the body says as well is not said twice.
 */
public final class WireStory {
    private final List<Piece> head = new ArrayList<>();
    private final List<Piece> end = new ArrayList<>();
    private @Nullable LocalDate published;
    private String language = "und";
    private @Nullable String id;
    private @Nullable String version;
    private @Nullable Instant embargo;
    private @Nullable String link;
    private @Nullable String publisher;

    /** The first of what a source states that has words; null where none has. */
    public static @Nullable String first(@Nullable String... stated) {
        for (String words : stated) {
            if (words != null && WhiteSpace.hasVisible(words)) {
                return words;
            }
        }
        return null;
    }

    /** Adds a part in front of the body; nothing where it has no words. */
    public WireStory head(Role role, @Nullable String words) {
        add(head, role, words);
        return this;
    }

    /** Adds a part behind the body. */
    public WireStory end(Role role, @Nullable String words) {
        add(end, role, words);
        return this;
    }

    private static void add(List<Piece> parts, Role role, @Nullable String words) {
        if (words != null && WhiteSpace.hasVisible(words)) {
            Piece piece = new Piece(WhiteSpace.fold(words), role);
            if (!parts.contains(piece)) {
                parts.add(piece);
            }
        }
    }

    /** The day of publication is the first of these that is a day. */
    public WireStory published(@Nullable String... stated) {
        for (String day : stated) {
            published = published == null && day != null ? Days.find(day) : published;
        }
        return this;
    }

    public WireStory language(@Nullable String tag) {
        language = LanguageTag.code(tag);
        return this;
    }

    public WireStory filed(@Nullable String storyId, @Nullable String versionNumber) {
        id = storyId;
        version = versionNumber;
        return this;
    }

    public WireStory embargo(@Nullable String moment) {
        embargo = moment == null ? null : moment(moment);
        return this;
    }

    /** Who published it, which counts as its credit where it has no line of that kind. */
    public WireStory publisher(@Nullable String name) {
        publisher = name;
        return this;
    }

    public WireStory link(@Nullable String address) {
        link = address;
        return this;
    }

    /** A moment as ISO 8601 writes it, in its long or short form; in UTC where it names no zone. */
    static @Nullable Instant moment(String text) {
        String stated = text.strip();
        if (stated.matches("\\d{8}T\\d{6}.*")) {
            stated = stated.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(.*)",
                    "$1-$2-$3T$4:$5:$6$7");
        }
        try {
            return stated.matches(".*T.*(?:Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(stated.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")).toInstant()
                    : LocalDateTime.parse(stated, DateTimeFormatter.ISO_LOCAL_DATE_TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @param bare whether the body may hold furniture that nothing marks, as a feed's does */
    public Draft draft(List<Piece> body, boolean bare) {
        List<Piece> pieces = new ArrayList<>();
        head.stream().filter(part -> !says(body, part)).forEach(pieces::add);
        String headline = words(Role.HEADLINE);
        for (Piece piece : body) {
            boolean same = headline != null && piece.text().equalsIgnoreCase(headline);
            boolean other = headline != null && piece.role() == Role.HEADLINE;
            pieces.add(same ? piece.as(Role.HEADLINE) : other ? piece.as(Role.SUBHEAD) : piece);
        }
        end.stream().filter(part -> !says(body, part)).forEach(pieces::add);
        String by = words(Role.BYLINE);
        String name = by == null ? null : Bylines.name(by);
        String byline = name != null || by == null ? name : by.replaceFirst("^(?i:by) ", "");
        return new Draft(pieces,
                new Metadata(headline, byline, words(Role.DATELINE), first(words(Role.CREDIT), publisher), published,
                        language, new Filing(id, version, embargo, link)),
                bare);
    }

    private static boolean says(List<Piece> body, Piece part) {
        String words = part.text().toLowerCase(Locale.ROOT);
        boolean opens = part.role() == Role.DATELINE
                && body.stream().limit(3).anyMatch(p -> p.text().toLowerCase(Locale.ROOT).startsWith(words));
        return opens || body.stream().anyMatch(p -> p.text().equalsIgnoreCase(part.text()));
    }

    private @Nullable String words(Role role) {
        for (List<Piece> parts : List.of(head, end)) {
            for (Piece part : parts) {
                if (part.role() == role) {
                    return part.text();
                }
            }
        }
        return null;
    }
}
