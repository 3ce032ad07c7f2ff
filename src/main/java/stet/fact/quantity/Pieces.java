package stet.fact.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into figures, words and marks, which may be asked for at any index. Time and space are linear. */
public final class Pieces {
    /** No figure that counts something in news has more digits; longer ones would be costly to calculate with. */
    private static final int LONGEST_FIGURE = 40;
    private static final String SPACE = "[\\u00A0\\u2009\\u202F]";
    private static final Pattern PIECE = Pattern.compile("(?<code>(?:https?://|www\\.)\\S++"
            + "|[\\w.+-]{1,64}@[\\w.-]{1,64}|\\d++(?:\\.\\d++){2,}+|\\+\\d{1,3}[- ]\\d++(?:[-/ ]\\d++)++)"
            + "|(?<figure>\\d{1,3}(?:,\\d{2,3}){0,8},\\d{3}(?!,?\\d)(?:\\.\\d++)?+"
            + "|\\d{1,3}(?:\\.\\d{3}){1,6},\\d{1,2}(?!\\d)"
            + "|\\d{1,3}(?:" + SPACE + "\\d{3}){1,8}(?!\\d)(?:\\.\\d++)?+"
            + "|\\d{1,3}(?: \\d{3}){2,8}(?!\\d)(?:\\.\\d++)?+|[1-9]\\d{0,2} 000(?!\\d)"
            + "|(?<!\\d,)(?<!\\d)\\d{1,3},\\d{1,2}(?![,\\d])|\\d++(?:\\.\\d++)?+|(?<![\\w.])\\.\\d++)"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}]*+)|(?<mark>[^\\s\\p{Z}])");
    private final String text;
    private final List<Piece> pieces;

    private Pieces(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** Cuts a text up. */
    public static Pieces of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(text);
        for (int at = 0; at < text.length();) {
            int end = plainWord(text, at);
            if (end > at) {
                pieces.add(piece(Piece.Kind.WORD, text, at, end));
                at = end;
            } else if (text.charAt(at) == ' ') {
                at++;
            } else if (m.find(at)) {
                pieces.add(piece(kind(m), text, m.start(), m.end()));
                at = m.end();
            } else {
                break;
            }
        }
        return new Pieces(text, pieces);
    }

    private static Piece piece(Piece.Kind kind, String text, int start, int end) {
        String part = text.substring(start, end);
        return new Piece(kind, start, end, part, part.toLowerCase(Locale.ROOT));
    }

    /** Where a word of plain letters before a space or a comma ends: most words, which need no pattern; else the start. */
    private static int plainWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',') ? end : start;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Piece.Kind kind(Matcher m) {
        if (m.start("word") >= 0) {
            return Piece.Kind.WORD;
        }
        if (m.start("figure") >= 0) {
            return m.end() - m.start() <= LONGEST_FIGURE ? Piece.Kind.FIGURE : Piece.Kind.CODE;
        }
        return m.start("code") >= 0 ? Piece.Kind.CODE : Piece.Kind.MARK;
    }

    /** The text that was cut up. */
    public String text() {
        return text;
    }

    public int size() {
        return pieces.size();
    }

    /** The piece at an index; one of kind NOTHING outside the text. */
    public Piece at(int i) {
        return i < 0 || i >= pieces.size() ? Piece.NONE : pieces.get(i);
    }

    /** The piece at an index in lower case; empty outside the text. */
    public String lower(int i) {
        return at(i).lower();
    }

    /** Whether the piece there is one of these words or marks. */
    public boolean is(int i, Set<String> words) {
        return words.contains(lower(i));
    }

    /** Whether the pieces from there on are these words or marks. */
    public boolean is(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!lower(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether no space stands between the piece and the one before it. */
    public boolean glued(int i) {
        return i > 0 && i < pieces.size() && at(i).start() == at(i - 1).end();
    }

    /** Whether a hyphen or a short dash stands there. */
    public boolean isHyphen(int i) {
        return switch (lower(i)) {
            case "-", "–", "‑", "‐" -> true;
            default -> false;
        };
    }

    /** The index after a hyphen that binds two words, where one stands there; else the index itself. */
    public int skipHyphen(int i) {
        return isHyphen(i) && at(i + 1).kind() != Piece.Kind.NOTHING ? i + 1 : i;
    }
}
