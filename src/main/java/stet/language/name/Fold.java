package stet.language.name;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which a word is looked up: lower case, no accents, no full stop at its end, straight apostrophe. */
public final class Fold {
    private Fold() {
    }

    /** The folded form of a word; never longer work than its length. */
    public static String of(String word) {
        boolean ascii = true;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            ascii &= c < 128;
            lower &= c >= 'a' && c <= 'z';
        }
        if (lower) {
            return word;
        }
        String folded = ascii ? word : plain(word);
        folded = folded.toLowerCase(Locale.ROOT);
        return folded.length() > 1 && folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ł', 'Ł' -> kept.append('l');
                case 'ø', 'Ø' -> kept.append('o');
                case 'đ', 'Đ' -> kept.append('d');
                case 'ı' -> kept.append('i');
                case 'ß' -> kept.append("ss");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        kept.append(c);
                    }
                }
            }
        }
        return kept.toString();
    }
}
