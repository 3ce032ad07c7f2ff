package stet.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import stet.text.Span;

/**
 * Cuts a text into the word pieces of an uncased BERT vocabulary: greedy longest match first, as in Devlin et al. 2019
 * (https://arxiv.org/abs/1810.04805), lower-cased and with accents taken off. Every piece knows its place in the text.
 */
final class WordPiece {
    /** Longer words are unknown, as the vocabulary's own tokenizer has it; it also keeps the search linear. */
    private static final int LONGEST_WORD = 100;

    /** Of both encoders, and what is known of how often words occur. */
    static final Supplier<WordPiece> PIECES = Lazily.once(WordPiece::load);

    private final PieceTable vocabulary;
    private final int unknown;

    private WordPiece(PieceTable vocabulary) {
        this.vocabulary = vocabulary;
        unknown = id("[UNK]");
    }

    /** With the vocabulary of the encoders. */
    static WordPiece load() {
        return new WordPiece(PieceTable.load());
    }

    /** The number of a piece that is known to be in the vocabulary, such as {@code [CLS]}. */
    int id(String piece) {
        int id = vocabulary.find(piece);
        if (id < 0) {
            throw new IllegalArgumentException("not in the vocabulary: " + piece);
        }
        return id;
    }

    /** The number of a whole word in lower case; the lower, the more frequent the word; -1 where it has none. */
    int rank(String word) {
        return vocabulary.find(word);
    }

    /** The whole words from this number on, the most frequent first. */
    List<String> words(int from) {
        return vocabulary.from(from).stream().filter(piece -> !piece.startsWith(PieceTable.INNER)).toList();
    }

    /** A piece: its number in the vocabulary and its range in the text, in UTF-16 code units. */
    record Piece(int id, Span span) {
    }

    /** The pieces of a text, in order. */
    List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        Word word = new Word();
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isSpace(c) || standsAlone(c)) {
                word.into(pieces);
                if (standsAlone(c)) {
                    word.add(c, at, next);
                    word.into(pieces);
                }
            } else if (!isControl(c)) {
                word.add(c, at, next);
            }
            at = next;
        }
        word.into(pieces);
        return pieces;
    }

    /** A word under way, normalised, with the place in the text of each of its letters. */
    private final class Word {
        private final StringBuilder letters = new StringBuilder();
        private final List<Span> places = new ArrayList<>();

        void add(int c, int start, int end) {
            if (c < 128) {
                letters.append((char) Character.toLowerCase(c));
                places.add(new Span(start, end));
                return;
            }
            String plain = Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFD);
            for (int i = 0; i < plain.length(); i++) {
                if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
                    letters.append(plain.charAt(i));
                    places.add(new Span(start, end));
                }
            }
        }

        void into(List<Piece> pieces) {
            if (!letters.isEmpty() && !(letters.length() <= LONGEST_WORD && match(pieces))) {
                pieces.add(new Piece(unknown, places.getFirst().cover(places.getLast())));
            }
            letters.setLength(0);
            places.clear();
        }

        private boolean match(List<Piece> pieces) {
            List<Piece> found = new ArrayList<>();
            for (int start = 0; start < letters.length();) {
                int id = vocabulary.longest(letters, start);
                if (id < 0) {
                    return false;
                }
                int end = start + vocabulary.length(id) - (start == 0 ? 0 : PieceTable.INNER.length());
                found.add(new Piece(id, places.get(start).cover(places.get(end - 1))));
                start = end;
            }
            return pieces.addAll(found);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isControl(int c) {
        return c == 0 || c == 0xFFFD || switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE,
                    Character.UNASSIGNED ->
                true;
            default -> false;
        };
    }

    private static boolean standsAlone(int c) {
        return isPunctuation(c) || Character.isIdeographic(c);
    }

    private static boolean isPunctuation(int c) {
        boolean ascii = c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        return ascii || switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
