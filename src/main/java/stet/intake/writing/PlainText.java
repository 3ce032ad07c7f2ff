package stet.intake.writing;

import stet.intake.draft.Piece;
import stet.intake.draft.WhiteSpace;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plain text into blocks. Blank lines part them, and inside a block a lone line break is a space. A file without
 * any blank line is cut at its line breaks, unless its lines are wrapped, which the even length of all but the
 * paragraphs' last lines or an indent at each paragraph's start gives away.
 */
public final class PlainText {
    private static final int WRAP_MOST = 120;
    private static final int WRAP_LEAST = 40;

    private PlainText() {
    }

    /** The blocks between blank lines. A blank line holds blanks, tabs and carriage returns only. */
    public static List<Piece> blocks(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at)) {
            int next = at + 1;
            while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                add(pieces, text.substring(from, at));
                from = next + 1;
                next = from;
            }
            at = next;
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    /** The blocks of a file, whose writer may know no blank lines. */
    public static List<Piece> blocksOfFile(String text) {
        String lines = text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
        List<Piece> pieces = blocks(lines);
        return pieces.size() > 1 ? pieces : paragraphs(lines.lines().filter(WhiteSpace::hasVisible).toList());
    }

    private static List<Piece> paragraphs(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        int width = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        boolean indented = isIndented(lines);
        boolean wrapped = indented || isWrapped(lines, width);
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            open.append(lines.get(i)).append('\n');
            boolean last = i + 1 == lines.size();
            if (last || !wrapped
                    || (indented ? isIndent(lines.get(i + 1)) : ends(lines.get(i), lines.get(i + 1), width))) {
                add(pieces, open);
                open.setLength(0);
            }
        }
        return pieces;
    }

    /** A paragraph's last line: the next line's first word would still have fitted, or a title stands alone. */
    private static boolean ends(String line, String next, int width) {
        String word = next.strip().split("\\s", 2)[0];
        boolean room = line.strip().length() + 1 + word.length() < width - width / 10;
        return room && Character.isUpperCase(firstLetter(next));
    }

    private static int firstLetter(String line) {
        return line.codePoints().filter(Character::isLetter).findFirst().orElse('A');
    }

    private static boolean isIndent(String line) {
        return line.startsWith("  ") || line.startsWith("\t");
    }

    private static boolean isIndented(List<String> lines) {
        long indented = lines.stream().filter(PlainText::isIndent).count();
        return indented > 1 && indented * 2 <= lines.size();
    }

    /** Many lines of nearly the same moderate length, of which hardly any other than the short ones ends a sentence. */
    private static boolean isWrapped(List<String> lines, int width) {
        if (lines.size() < 4 || width > WRAP_MOST || width < WRAP_LEAST) {
            return false;
        }
        long full = lines.stream().filter(line -> line.strip().length() > width * 3 / 4).count();
        long goingOn = lines.stream().skip(1).filter(line -> Character.isLowerCase(firstLetter(line))).count();
        return full * 2 > lines.size() && goingOn * 4 > lines.size();
    }

    private static void add(List<Piece> pieces, CharSequence raw) {
        if (WhiteSpace.hasVisible(raw)) {
            pieces.add(Piece.plain(WhiteSpace.fold(raw)));
        }
    }
}
