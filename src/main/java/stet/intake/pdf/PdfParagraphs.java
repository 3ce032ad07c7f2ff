package stet.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Piece;
import stet.intake.draft.SentenceEnd;
import stet.intake.draft.WhiteSpace;
import stet.text.Role;

/**
 * Makes paragraphs of lines in reading order: a wider space, an indent, another size of type or a short last line ends
 * one. A paragraph goes on over the end of a column or page where its sentence does.
 */
final class PdfParagraphs {
    private static final Pattern ITEM = Pattern.compile("^(?:[•▪‣◦●–] ?|\\d{1,2}[.)] )\\S.*");
    private static final int TITLE = 200;

    private final Typesetting type;
    private final Hyphens hyphens;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> furniture = new ArrayList<>();
    private final List<Fragment> open = new ArrayList<>();
    private boolean headline;

    PdfParagraphs(Typesetting type, Hyphens hyphens) {
        this.type = type;
        this.hyphens = hyphens;
    }

    void running(Fragment line) {
        furniture.add(new Piece(WhiteSpace.fold(line.text()), Role.FURNITURE));
    }

    /** @param column the left and the right edge of what surrounds the line */
    void add(Fragment line, double[] column) {
        if (!open.isEmpty() && isNew(open.getLast(), line, column)) {
            flush();
        }
        open.add(line);
    }

    private boolean isNew(Fragment before, Fragment line, double[] column) {
        if (!before.isOfSize(line) || before.bold() != line.bold() && type.isLarger(line)
                || ITEM.matcher(line.text()).matches()) {
            return true;
        }
        boolean ended = SentenceEnd.closes(before.text());
        double down = line.baseline() - before.baseline();
        if (before.page() != line.page() || down <= 0 || line.left() > before.right()) {
            return ended || Character.isUpperCase(line.text().codePointAt(0)) && type.isLarger(line);
        }
        double leading = type.isLarger(line) ? 1.35 * line.size() : type.leading();
        boolean indented = line.left() > column[0] + 0.8 * line.size() && before.left() < column[0] + 0.8 * line.size();
        boolean shortLine = before.right() < column[1] - 0.2 * (column[1] - column[0]);
        return down > 1.35 * leading || indented && ended || shortLine && ended;
    }

    private void flush() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        open.forEach(line -> hyphens.join(text, line.text().strip()));
        String words = WhiteSpace.fold(text.toString().replace("\u00ad", ""));
        if (WhiteSpace.hasVisible(words)) {
            pieces.add(new Piece(words, role(words)));
        }
        open.clear();
    }

    private @Nullable Role role(String words) {
        Fragment line = open.getFirst();
        boolean title = words.length() <= TITLE && type.isLarger(line);
        if (title && !headline && type.isLargest(line)) {
            headline = true;
            return Role.HEADLINE;
        }
        boolean heading = line.bold() && words.length() <= TITLE / 2 && !SentenceEnd.closes(words);
        if (title || heading && headline && open.stream().allMatch(Fragment::bold)) {
            return Role.SUBHEAD;
        }
        return ITEM.matcher(words).matches() ? Role.LIST : null;
    }

    /** The text, and behind it what runs along on its pages. */
    List<Piece> pieces() {
        flush();
        pieces.addAll(furniture.stream().distinct().toList());
        return pieces;
    }
}
