package stet.intake.role;

import stet.intake.draft.Draft;
import stet.intake.draft.Piece;
import stet.intake.draft.SentenceEnd;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;
import stet.text.pattern.Sieve;

/** Gives each piece of a draft its role: what its markup says, and where that is silent, what its words say. */
public final class Roles {
    private static final Sieve CAPTION = new Sieve(List.of(
            "(?i)^(?:\\(?(?:file )?photos?(?:graph)? ?(?::|by |/)|image ?:|picture ?:|\\(?(?:ap|reuters|afp) photo\\b)"
                    + "|(?:/|\\()(?:getty images|reuters|afp|ap|shutterstock|epa)[^.]{0,40}\\)?$"));
    private static final Pattern ITEM = Pattern.compile("^(?:[•*‣◦–-] |\\d{1,2}[.)] )\\S");
    private static final int HEADLINE_MOST = 220;
    private static final int TITLE_LEAST = 4;
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final int SUBHEAD_MOST = 120;
    /** No article has more blocks before or after its middle; of a longer text the middle is body unseen. */
    private static final int MOST = 1000;

    private final List<Piece> pieces;
    private final Role[] roles;

    private Roles(List<Piece> pieces) {
        this.pieces = pieces;
        this.roles = new Role[pieces.size()];
    }

    public static Article tell(@Nullable String source, Draft draft) {
        Roles roles = new Roles(draft.pieces());
        roles.tellAll(draft.bare());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < draft.pieces().size(); i++) {
            blocks.add(new Block(i + 1, roles.roles[i], draft.pieces().get(i).text()));
        }
        Metadata metadata = Statements.of(blocks, draft.stated());
        return new Article(source, metadata, blocks);
    }

    private void tellAll(boolean bare) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            Role told = pieces.get(i).role();
            roles[i] = told == null ? Role.BODY : told;
            boolean looked = i < MOST || i >= roles.length - MOST;
            if (looked && told != Role.FURNITURE && told != Role.HEADLINE) {
                open.add(i);
            }
        }
        BitSet furniture = new Furniture(open.stream().map(i -> pieces.get(i).text()).toList(), bare).find();
        for (int k = 0; k < open.size(); k++) {
            int i = open.get(k);
            Role line = line(i);
            if (line != null && !(furniture.get(k) && line != Role.CREDIT)) {
                roles[i] = line;
            } else if (furniture.get(k)) {
                roles[i] = Role.FURNITURE;
            }
        }
        if (bare && List.of(roles).stream().allMatch(role -> role == Role.FURNITURE || role == Role.HEADLINE)) {
            // a text given by hand is about something, however bare it is
            for (int i = 0; i < roles.length; i++) {
                roles[i] = roles[i] == Role.FURNITURE ? Role.BODY : roles[i];
            }
        }
        tellSources();
        tellHeadline();
        tellSubheads();
    }

    /** The role of a line with a form of its own; null for all others. */
    private @Nullable Role line(int i) {
        String text = pieces.get(i).text();
        if (Credits.is(text)) {
            return Role.CREDIT;
        }
        if (Bylines.is(text)) {
            return Role.BYLINE;
        }
        if (pieces.get(i).role() != null) {
            return null;
        }
        if (Datelines.whole(text) != null) {
            return Role.DATELINE;
        }
        if (text.length() < 400 && CAPTION.found(text) != 0) {
            return Role.CAPTION;
        }
        return ITEM.matcher(text).lookingAt() ? Role.LIST : null;
    }

    /** The line after "Read the original story here:" names the source. */
    private void tellSources() {
        for (int i = 0; i + 1 < roles.length; i++) {
            boolean short1 = pieces.get(i + 1).text().length() < 80;
            if (Credits.announcesSource(pieces.get(i).text())) {
                roles[i] = Role.CREDIT;
                roles[i + 1] = short1 ? Role.CREDIT : roles[i + 1];
            }
        }
    }

    /** In flat text the headline is the first line that is neither furniture nor a paragraph. */
    private void tellHeadline() {
        int first = first(0);
        if (first < 0 || List.of(roles).contains(Role.HEADLINE) || pieces.get(first).role() != null) {
            return;
        }
        int next = first(first + 1);
        String text = pieces.get(first).text();
        if (next < 0 || text.length() > HEADLINE_MOST || Datelines.opening(text) != null) {
            return;
        }
        if (isSection(text) && isTitle(pieces.get(next).text()) && first(next + 1) > 0) {
            roles[first] = Role.FURNITURE;
            tellHeadline();
            return;
        }
        boolean again = text.equalsIgnoreCase(pieces.get(next).text());
        boolean longer = pieces.get(next).text().length() > text.length() * 3 / 2;
        if (!text.endsWith(".") || again || longer && text.length() <= SUBHEAD_MOST && !text.contains(". ")) {
            roles[first] = Role.HEADLINE;
        }
    }

    /** One word above a headline names the section that the page belongs to: Culture, Opinion. */
    private static boolean isSection(String text) {
        return text.length() > 2 && text.codePoints().allMatch(Character::isLetter);
    }

    private static boolean isTitle(String text) {
        return text.length() <= HEADLINE_MOST && WORDS.split(text).length >= TITLE_LEAST && !SentenceEnd.closes(text)
                && Character.isUpperCase(text.codePointAt(0)) && Datelines.opening(text) == null;
    }

    private int first(int from) {
        for (int i = from; i < roles.length; i++) {
            if (roles[i] == Role.BODY) {
                return i;
            }
        }
        return -1;
    }

    /** Short titles between paragraphs, and the headline said again. */
    private void tellSubheads() {
        int headline = List.of(roles).indexOf(Role.HEADLINE);
        for (int i = Math.max(0, headline + 1); i < roles.length; i++) {
            String text = pieces.get(i).text();
            boolean free = roles[i] == Role.BODY && pieces.get(i).role() == null && first(i + 1) > 0;
            boolean again = headline >= 0 && text.equalsIgnoreCase(pieces.get(headline).text());
            boolean title = text.length() <= SUBHEAD_MOST && !SentenceEnd.closes(text)
                    && Character.isUpperCase(text.codePointAt(0));
            if (free && headline >= 0 && (title || again)) {
                roles[i] = Role.SUBHEAD;
            }
        }
    }
}
