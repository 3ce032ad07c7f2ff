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
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[•▪‣◦●–] ?|\\d{1,2}[.)](?: |(?=\\p{Lu})))\\S.*");
    private static final Pattern BULLET = Pattern.compile("^[•▪‣◦●] ?");
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

    /** A row of a table. */
    void row(Fragment line) {
        flush();
        pieces.add(new Piece(WhiteSpace.fold(String.join("; ", line.cells())), Role.LIST));
    }

    /** @param column the left and the right edge of what surrounds the line */
    void add(Fragment line, double[] column) {
        if (!open.isEmpty() && isNew(open.getLast(), line, column)) {
            flush();
        }
        open.add(line);
    }

    private boolean isNew(Fragment before, Fragment line, double[] column) {
        boolean lower = Character.isLowerCase(line.text().strip().codePointAt(0));
        if (!before.isOfSize(line) || before.bold() != line.bold() && (type.isLarger(line) || !lower)
                || ITEM.matcher(line.text()).matches()) {
            return true;
        }
        boolean ended = SentenceEnd.closes(before.text());
        double down = line.baseline() - before.baseline();
        if (before.page() != line.page() || down <= 0 || line.left() > before.right()) {
            return ended || Character.isUpperCase(line.text().codePointAt(0)) && type.isLarger(line);
        }
        double leading = type.isLarger(line) ? 1.35 * line.size() : type.leading();
        boolean indented = indent(line, column) > 0.8 * line.size() && indent(before, column) < 0.8 * line.size();
        boolean shortLine = free(before, column[0], column[1]) > 0.2 * (column[1] - column[0]);
        return down > 1.35 * leading || indented && ended || shortLine && (ended || !lower && isBroken(before, line));
    }

    private static double indent(Fragment line, double[] column) {
        return line.isRightToLeft() ? column[1] - line.right() : line.left() - column[0];
    }

    private static double free(Fragment line, double left, double right) {
        return line.isRightToLeft() ? line.left() - left : right - line.right();
    }

    /** The next line's first word would have fitted: the line was ended on purpose, as one with a name is. */
    private boolean isBroken(Fragment before, Fragment line) {
        double letter = (line.right() - line.left()) / line.text().length();
        int word = line.text().strip().split("\\s", 2)[0].length();
        return !type.isLarger(line) && free(before, line.left(), line.right()) > (word + 2) * letter;
    }

    private void flush() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        open.forEach(line -> hyphens.join(text, line.text().strip()));
        String words = WhiteSpace.fold(text.toString().replace("\u00ad", ""));
        if (WhiteSpace.hasVisible(words)) {
            Role role = role(words);
            pieces.add(new Piece(role == Role.LIST ? BULLET.matcher(words).replaceFirst("") : words, role));
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
        if (type.isSmaller(line) && words.length() <= 2 * TITLE && Character.isLetter(words.codePointAt(0))) {
            return Role.CAPTION;
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
