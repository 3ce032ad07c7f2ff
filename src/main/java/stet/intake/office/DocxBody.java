package stet.intake.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Piece;
import stet.intake.draft.Tracked;
import stet.text.Role;

/** Reads a part of a DOCX that holds paragraphs: its body, or its notes. */
final class DocxBody implements XmlPart.Handler {
    /** What is not part of the text: fields' instructions, and the second form of what stands there already. */
    private static final Set<String> UNSEEN = Set.of("instrText", "delInstrText", "Fallback", "pPrChange", "rPrChange",
            "sectPr", "numberingChange", "tblPrChange");

    private final DocxStyles styles;
    private final Paragraphs paragraphs = new Paragraphs();
    private final Set<String> gone;
    private final String mark;
    private final Map<String, Integer> inside = new HashMap<>();
    private boolean joined;
    private boolean hidden;
    private boolean hiddenParagraph;
    private boolean numbered;
    private boolean aside;

    DocxBody(DocxStyles styles, Tracked tracked) {
        this.styles = styles;
        boolean accepted = tracked == Tracked.ACCEPTED;
        gone = accepted ? Set.of("del", "moveFrom") : Set.of("ins", "moveTo");
        mark = accepted ? "del" : "ins";
    }

    List<Piece> pieces() {
        return paragraphs.pieces();
    }

    private boolean within(String name) {
        return inside.getOrDefault(name, 0) > 0;
    }

    private boolean isUnseen() {
        return UNSEEN.stream().anyMatch(this::within) || gone.stream().anyMatch(this::within) || aside;
    }

    @Override
    public void open(String name, XmlPart at) {
        inside.merge(name, 1, Integer::sum);
        switch (name) {
            case "p" -> openParagraph();
            case "tr" -> paragraphs.openRow();
            case "tc" -> paragraphs.openCell();
            case "pStyle" -> style(at.attribute("val"));
            case "numPr" -> numbered = true;
            case "r" -> hidden = hiddenParagraph;
            case "rStyle" -> hidden |= !within("pPr") && styles.isHidden(at.attribute("val"));
            case "vanish" -> hidden = !within("pPr") && !"0".equals(at.attribute("val"))
                    && !"false".equals(at.attribute("val"));
            case "footnote", "endnote" -> aside = at.attribute("type") != null; // the rule above the notes
            default -> mark(name);
        }
    }

    private void mark(String name) {
        if (within("pPr")) {
            joined |= within("rPr") && name.equals(mark) && !within("pPrChange");
            return;
        }
        if (isUnseen() || hidden) {
            return;
        }
        switch (name) {
            case "tab", "ptab" -> paragraphs.write("\t");
            case "br", "cr" -> paragraphs.lineBreak();
            case "noBreakHyphen" -> paragraphs.write("\u2011");
            default -> {
                // how it looks
            }
        }
    }

    /** A paragraph whose end is deleted, or not yet inserted, goes on in the next one. */
    private void openParagraph() {
        numbered = false;
        hiddenParagraph = false;
        if (!joined) {
            paragraphs.open(null);
        }
        joined = false;
    }

    private void style(@Nullable String style) {
        if (style != null && !within("pPrChange")) {
            paragraphs.is(styles.role(style));
            hiddenParagraph = styles.isHidden(style);
        }
    }

    @Override
    public void close(String name) {
        inside.merge(name, -1, Integer::sum);
        switch (name) {
            case "pPr" -> {
                if (numbered) {
                    paragraphs.isItem();
                }
            }
            case "r" -> hidden = false;
            case "p" -> {
                if (!joined) {
                    paragraphs.close();
                }
            }
            case "tr" -> paragraphs.closeRow();
            case "tc", "body", "footnote", "endnote" -> joined = false;
            default -> {
                // how it looks
            }
        }
    }

    @Override
    public void text(String text) {
        if ((within("t") || within("delText")) && !isUnseen() && !hidden) {
            paragraphs.write(text);
        }
    }

    /** The role of a note's paragraphs is told by their words. */
    static Piece note(Piece piece) {
        return piece.role() == Role.HEADLINE ? piece.as(Role.BODY) : piece;
    }
}
