package stet.intake.office;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Piece;
import stet.text.Role;

/** Knows the roles that the names of paragraph styles give, in word processors' own words and in newsrooms'. */
final class StyleRoles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|überschrift|titre) ?([1-9]).*");

    private StyleRoles() {
    }

    /** Null where the style's name tells nothing. The first heading of level 1 may yet be the headline. */
    static @Nullable Role of(String style) {
        String name = style.toLowerCase(Locale.ROOT).replace("_20_", " ").replace('_', ' ').strip();
        if (HEADING.matcher(name).matches() || name.equals("subtitle") || name.contains("subhead")) {
            return Role.SUBHEAD;
        }
        return switch (name) {
            case "title", "headline" -> Role.HEADLINE;
            case "quote", "intense quote", "quotations", "block text" -> Role.QUOTE;
            case "caption", "illustration", "figure", "table" -> Role.CAPTION;
            case "byline", "author" -> Role.BYLINE;
            case "dateline" -> Role.DATELINE;
            case "credit", "copyright", "source" -> Role.CREDIT;
            case "header", "footer", "toc heading" -> Role.FURNITURE;
            default -> name.startsWith("toc ") || name.startsWith("contents ") ? Role.FURNITURE : null;
        };
    }

    /** A heading at the very top is the headline where no style says which paragraph is. */
    static List<Piece> withHeadline(List<Piece> pieces) {
        boolean told = pieces.stream().anyMatch(piece -> piece.role() == Role.HEADLINE);
        for (int i = 0; i < pieces.size() && !told; i++) {
            Role role = pieces.get(i).role();
            if (role == Role.SUBHEAD) {
                pieces.set(i, pieces.get(i).as(Role.HEADLINE));
            }
            told = role == null || role == Role.SUBHEAD || role == Role.LIST;
        }
        return pieces;
    }
}
