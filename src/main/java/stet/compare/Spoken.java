package stet.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they are spoken, whatever their spelling: lower case, contractions written out, small numbers in digits.
 *
 * @param words in order
 * @param stops the numbers of the words that a mark follows
 */
record Spoken(List<String> words, BitSet stops) {
    /** Longer quotations are compared by their first words: time grows with the square. */
    private static final int LONGEST = 300;
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*|[,;:.!?—–…]");
    private static final Map<String, String> WRITTEN_OUT = Map.of("n't", "not", "'re", "are", "'ll", "will", "'ve",
            "have", "'m", "am");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");

    static Spoken of(String text) {
        List<String> words = new ArrayList<>();
        BitSet stops = new BitSet();
        Matcher m = PIECE.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("cannot", "can not"));
        while (m.find() && words.size() < LONGEST) {
            if (Character.isLetterOrDigit(m.group().codePointAt(0))) {
                for (String part : m.group().split("-")) {
                    add(part, words);
                }
            } else if (!words.isEmpty()) {
                stops.set(words.size() - 1);
            }
        }
        return new Spoken(List.copyOf(words), stops);
    }

    private static void add(String word, List<String> words) {
        for (Map.Entry<String, String> contraction : WRITTEN_OUT.entrySet()) {
            if (word.endsWith(contraction.getKey()) && word.length() > contraction.getKey().length()) {
                String stem = word.substring(0, word.length() - contraction.getKey().length());
                words.add(stem.equals("wo") ? "will" : stem.equals("ca") ? "can" : stem);
                words.add(contraction.getValue());
                return;
            }
        }
        int number = NUMBERS.indexOf(word);
        words.add(number < 2 ? word : Integer.toString(number));
    }

    int size() {
        return words.size();
    }

    /** Where the words of the other stand here in one piece, from word {@code from} on; -1 where they do not. */
    int indexOf(Spoken other, int from) {
        int at = Collections.indexOfSubList(words.subList(from, size()), other.words);
        return at < 0 ? -1 : from + at;
    }

    /** How many words both have in the same order. */
    int inCommon(Spoken other) {
        int[] row = new int[other.size() + 1];
        for (String word : words) {
            int diagonal = 0;
            for (int k = 1; k <= other.size(); k++) {
                int above = row[k];
                row[k] = word.equals(other.words.get(k - 1)) ? diagonal + 1 : Math.max(above, row[k - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }
}
