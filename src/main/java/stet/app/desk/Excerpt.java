package stet.app.desk;

import java.util.Arrays;

/** Cuts two long values down to the words in which they differ, so that a narrow row shows the difference. */
public final class Excerpt {
    /** Shorter values are shown whole. */
    private static final int LONG = 28;
    /** The same where there is even less room. */
    private static final int NARROW = 20;

    /** The same where three short lines have room. */
    private static final int WIDE = 42;

    private Excerpt() {
    }

    /** The part of {@code own} that {@code other} does not share, with a word on either side. */
    public static String of(String own, String other) {
        return own.length() <= LONG && other.length() <= LONG ? own : cut(own, other, 1);
    }

    /** The same where three short lines have room, with two words before. */
    public static String wide(String own, String other) {
        return own.length() <= WIDE && other.length() <= WIDE ? own : cut(own, other, 2);
    }

    /** The same for a cell of a table: the words that differ come first, without the one before them. */
    public static String narrow(String own, String other) {
        return own.length() <= NARROW && other.length() <= NARROW ? own : cut(own, other, 0);
    }

    private static String cut(String own, String other, int context) {
        String[] words = own.split(" ");
        String[] others = other.split(" ");
        int most = Math.min(words.length, others.length);
        int before = 0;
        while (before < most && words[before].equals(others[before])) {
            before++;
        }
        int after = 0;
        while (after < most - before && words[words.length - 1 - after].equals(others[others.length - 1 - after])) {
            after++;
        }
        // where nothing is left but what both share, its last word stands for it
        int start = Math.max(0, before - (before < words.length - after ? context : 1));
        int end = Math.min(words.length, words.length - after + 1);
        String part = String.join(" ", Arrays.asList(words).subList(start, end));
        return (start > 0 ? "…" : "") + part + (end < words.length ? "…" : "");
    }
}
