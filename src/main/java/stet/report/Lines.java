package stet.report;

import java.util.regex.Pattern;

/** Plain text set to a width, one paragraph after the other. */
final class Lines {
    private static final Pattern ESCAPE = Pattern.compile("\u001b\\[\\d*m");
    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}&&[^\u001b]]+");
    private static final Pattern FOREIGN = Pattern.compile("\\p{Cc}+");

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Lines(int width) {
        this.width = width;
    }

    /** Foreign words without control characters, which could steer a terminal. */
    static String clean(String words) {
        return FOREIGN.matcher(words).replaceAll(" ");
    }

    void blank() {
        text.append('\n');
    }

    /** Adds a paragraph, broken between words; every line starts with the indent, lines after the first with two more. */
    void add(String indent, String paragraph) {
        text.append(indent);
        int at = indent.length();
        boolean first = true;
        for (String word : BREAK.matcher(paragraph).replaceAll(" ").split(" ", -1)) {
            int length = ESCAPE.matcher(word).replaceAll("").length();
            if (!first && at + 1 + length > width) {
                text.append('\n').append(indent).append("  ");
                at = indent.length() + 2;
            } else if (!first) {
                text.append(' ');
                at++;
            }
            text.append(word);
            at += length;
            first = false;
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
