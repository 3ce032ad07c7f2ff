package stet.language.wordnet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import stet.language.column.Columns;

/**
 * All lemmas and irregular forms, in lower case, with low lines for spaces, each with its number. They are sorted and
 * lie in blocks; each stands without the letters that it shares with the one before in its block (front coding: Witten,
 * Moffat, Bell 1999, Managing Gigabytes): how many these are, then the others, of which the last has its highest bit
 * set.
 */
final class Strings {
    static final int BLOCK = 16;
    static final int LONGEST = 100;

    private final byte[] starts;
    private final byte[] letters;

    /** The same word is looked up as several parts, one after the other; whichever thread's this is, it is right. */
    private Found last = new Found("", -1);

    private record Found(String word, int number) {
    }

    Strings(Columns in) throws IOException {
        starts = in.bytes();
        letters = in.bytes();
    }

    String get(int number) {
        byte[] word = new byte[LONGEST];
        int at = start(number / BLOCK);
        int length = 0;
        for (int left = number % BLOCK; left >= 0; left--) {
            length = letters[at++];
            do {
                word[length++] = (byte) (letters[at] & 127);
            } while (letters[at++] >= 0);
        }
        return new String(word, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The word's number; -1 where it is not there. */
    int find(String word) {
        Found found = last;
        if (!found.word.equals(word)) {
            found = new Found(word, search(word));
            last = found;
        }
        return found.number;
    }

    private int search(String word) {
        int low = 0;
        int high = starts.length / 3 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (isAfter(start(middle) + 1, word)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high < 0 ? -1 : search(word, high);
    }

    private int start(int block) {
        return Cursor.three(starts, 3 * block);
    }

    /** Whether what stands there, whole, comes after the word. */
    private boolean isAfter(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            int order = (letters[at + i] & 127) - word.charAt(i);
            if (order != 0 || letters[at + i] < 0) {
                return order > 0;
            }
        }
        return true;
    }

    private int search(String word, int block) {
        int at = start(block);
        int same = 0; // the letters that the word shares with the one before, which comes before it
        for (int number = block * BLOCK; number < (block + 1) * BLOCK && at < letters.length; number++) {
            int shared = letters[at++];
            if (shared < same) {
                return -1;
            }
            boolean ended = false;
            if (shared == same) {
                while (!ended && same < word.length() && (letters[at] & 127) == word.charAt(same)) {
                    ended = letters[at++] < 0;
                    same++;
                }
                if (ended && same == word.length()) {
                    return number;
                }
                if (!ended && (same == word.length() || (letters[at] & 127) > word.charAt(same))) {
                    return -1;
                }
            }
            while (!ended) {
                ended = letters[at++] < 0;
            }
        }
        return -1;
    }
}
