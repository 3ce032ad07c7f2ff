package stet.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Piece;
import stet.intake.draft.Tracked;
import stet.text.Role;

/**
 * Reads the content of an ODT. Deleted words stand apart, under {@code tracked-changes}, and a mark shows where they
 * were; inserted ones stand in the text between two marks.
 */
final class OdtBody implements XmlPart.Handler {
    private static final Set<String> UNSEEN = Set.of("annotation", "change-info", "sequence-decls", "forms",
            "ruby-text",
            "table-of-content", "alphabetical-index", "bibliography", "script", "desc", "title", "user-field-decls");
    private static final Set<String> NOTES = Set.of("footnote", "endnote", "note");

    private final boolean accepted;
    private final Paragraphs body = new Paragraphs();
    private final Paragraphs notes = new Paragraphs();
    private final Map<String, String> styles = new HashMap<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Map<String, String> deleted = new HashMap<>();
    private final Set<String> insertions = new HashSet<>();
    private final StringBuilder change = new StringBuilder();
    private String changeId = "";
    private int unseen;
    private int inNote;
    private int inChanges;
    private int inList;
    private int inCitation;
    private int inInsertion;
    private boolean inBody;
    private boolean inText;
    /** The open elements from the outermost that is hidden on. */
    private int hidden;
    private String style = "";

    OdtBody(Tracked tracked) {
        accepted = tracked == Tracked.ACCEPTED;
    }

    List<Piece> pieces() {
        return new ArrayList<>(body.pieces());
    }

    List<Piece> notes() {
        return notes.pieces();
    }

    private Paragraphs to() {
        return inNote > 0 ? notes : body;
    }

    private boolean isHidden() {
        return unseen > 0 || inCitation > 0 || inInsertion > 0 || !inText;
    }

    @Override
    public void open(String name, XmlPart at) {
        if (hidden > 0 || isHidden(name, at)) {
            hidden++;
            return;
        }
        unseen += UNSEEN.contains(name) ? 1 : 0;
        inNote += NOTES.contains(name) ? 1 : 0;
        switch (name) {
            case "body" -> inBody = true;
            case "text" -> inText |= inBody; // a part of a number's style is called so, too
            case "style" -> style(at);
            case "text-properties" -> {
                if ("none".equals(at.attribute("display"))) {
                    hiddenStyles.add(style);
                }
            }
            case "tracked-changes" -> inChanges++;
            case "changed-region" -> changeId = String.valueOf(at.attribute("id"));
            case "insertion" -> insertions.add(changeId);
            case "note-citation" -> inCitation++;
            case "list" -> inList++;
            case "p", "h" -> paragraph(name, at.attribute("style-name"));
            case "table-row" -> to().openRow();
            case "table-cell" -> to().openCell();
            default -> within(name, at);
        }
    }

    private void within(String name, XmlPart at) {
        switch (name) {
            case "s" -> write(" ");
            case "tab" -> write("\t");
            case "line-break" -> {
                if (!isHidden() && inChanges == 0) {
                    to().lineBreak();
                }
            }
            case "change" -> {
                if (!accepted) {
                    write(deleted.getOrDefault(String.valueOf(at.attribute("change-id")), ""));
                }
            }
            case "change-start" -> inInsertion += isInsertion(at) ? 1 : 0;
            case "change-end" -> inInsertion -= isInsertion(at) && inInsertion > 0 ? 1 : 0;
            default -> {
                // how it looks
            }
        }
    }

    private boolean isInsertion(XmlPart at) {
        return !accepted && insertions.contains(String.valueOf(at.attribute("change-id")));
    }

    /** Automatic styles have no names of their own: what they are based on tells. */
    private void style(XmlPart at) {
        String name = at.attribute("name");
        style = String.valueOf(name);
        String parent = at.attribute("parent-style-name");
        if (name != null && parent != null) {
            styles.putIfAbsent(name, parent);
        }
    }

    private void paragraph(String name, @Nullable String style) {
        if (inChanges > 0) {
            change.append(change.isEmpty() ? "" : " ");
            return;
        }
        if (!inText || unseen > 0) {
            return;
        }
        Role role = style == null ? null : role(style);
        to().open(name.equals("h") && role == null ? Role.SUBHEAD : role);
        if (inList > 0 && inNote == 0) {
            to().isItem();
        }
    }

    private @Nullable Role role(String style) {
        Role role = StyleRoles.of(style);
        String parent = styles.get(style);
        return role != null || parent == null ? role : StyleRoles.of(parent);
    }

    /** Whether a part of the text is there, but not shown. */
    private boolean isHidden(String name, XmlPart at) {
        return inText && switch (name) {
            case "section" -> "none".equals(at.attribute("display"));
            case "span", "p", "h" -> hiddenStyles.contains(String.valueOf(at.attribute("style-name")));
            default -> false;
        };
    }

    @Override
    public void close(String name) {
        if (hidden > 0) {
            hidden--;
            return;
        }
        switch (name) {
            case "tracked-changes" -> inChanges--;
            case "changed-region" -> {
                deleted.put(changeId, change.toString());
                change.setLength(0);
            }
            case "note-citation" -> inCitation--;
            case "list" -> inList--;
            case "p", "h" -> {
                if (inChanges == 0 && inText && unseen == 0) {
                    to().close();
                }
            }
            case "table-row" -> to().closeRow();
            default -> {
                // how it looks
            }
        }
        unseen -= UNSEEN.contains(name) ? 1 : 0;
        inNote -= NOTES.contains(name) ? 1 : 0;
    }

    @Override
    public void text(String text) {
        if (hidden > 0) {
            return;
        }
        if (inChanges > 0) {
            change.append(unseen == 0 && !text.isBlank() ? text : "");
        } else {
            write(text);
        }
    }

    private void write(String text) {
        if (!isHidden() && inChanges == 0) {
            to().write(text);
        }
    }
}
