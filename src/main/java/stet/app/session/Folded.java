package stet.app.session;

import java.text.Normalizer;
import stet.text.Span;

/**
 * A text in which what a reader would not tell apart is one: capitals and small letters, letters with and without
 * accents, the shapes of quotation marks, dashes and spaces. It knows from where in the text each of its letters comes.
 */
final class Folded {
    private final StringBuilder letters = new StringBuilder();
    /** Where each letter comes from; one more for the end. */
    private final int[] from;

    Folded(String text) {
        int[] places = new int[2 * text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            String folded = fold(text.charAt(i));
            for (int j = 0; j < folded.length(); j++) {
                places[letters.length()] = i;
                letters.append(folded.charAt(j));
            }
        }
        places[letters.length()] = text.length();
        from = places;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    int length() {
        return letters.length();
    }

    boolean contains(Folded other) {
        return letters.indexOf(other.toString()) >= 0;
    }

    /** Where the other one stands next, from that letter on; -1 where it does not. */
    int indexOf(Folded other, int start) {
        return letters.indexOf(other.toString(), start);
    }

    /** The range of the text that those letters come from. */
    Span span(int start, int end) {
        return new Span(from[start], from[end]);
    }

    private static String fold(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> "'";
            case '“', '”', '„', '«', '»' -> "\"";
            case '–', '—', '‑' -> "-";
            case '\u00a0', '\u202f', '\u2009' -> " ";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ı' -> "i";
            default -> c < 128 ? String.valueOf(Character.toLowerCase(c)) : plain(c);
        };
    }

    /** The letter without its accents; nothing for an accent that stands by itself. */
    private static String plain(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return String.valueOf(Character.toLowerCase(base));
    }

    @Override
    public String toString() {
        return letters.toString();
    }
}
