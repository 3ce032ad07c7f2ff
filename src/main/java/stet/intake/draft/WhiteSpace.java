package stet.intake.draft;

/** What counts as white space and what as visible: Unicode's spaces all fold, and a zero-width mark shows nothing. */
public final class WhiteSpace {
    private static final String UNSEEN = "\u200b\u200c\u200d\u2060\ufeff";

    private WhiteSpace() {
    }

    public static boolean isSpace(int c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
    }

    /** Whether a reader would see anything of the text. */
    public static boolean hasVisible(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && UNSEEN.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The text with each run of white space made one space, and none at its ends. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
