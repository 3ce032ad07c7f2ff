package stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import stet.text.Span;

/**
 * Cuts a text into the word pieces of an uncased BERT vocabulary: greedy longest match first, as in Devlin et al. 2019
 * (https://arxiv.org/abs/1810.04805), lower-cased and with accents taken off. Every piece knows its place in the text.
 */
final class WordPiece {
    private static final String VOCABULARY = "vector/pieces.txt";
    /** Longer words are unknown, as the vocabulary's own tokenizer has it; it also keeps the search linear. */
    private static final int LONGEST_WORD = 100;

    /** Of both encoders, and what is known of how often words occur. */
    static final Supplier<WordPiece> PIECES = Lazily.once(WordPiece::load);

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        unknown = id("[UNK]");
    }

    /** The vocabulary of the encoders, a piece a line. */
    static WordPiece load() {
        try (InputStream in = Objects.requireNonNull(WordPiece.class.getResourceAsStream(VOCABULARY))) {
            Map<String, Integer> ids = HashMap.newHashMap(32_000);
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(piece -> ids.put(piece, ids.size()));
            return new WordPiece(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a piece that is known to be in the vocabulary, such as {@code [CLS]}. */
    int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("not in the vocabulary: " + piece);
        }
        return id;
    }

    /** The number of a whole word in lower case; the lower, the more frequent the word; -1 where it has none. */
    int rank(String word) {
        return vocabulary.getOrDefault(word, -1);
    }

    /** The whole words from this number on, the most frequent first. */
    List<String> words(int from) {
        return vocabulary.entrySet().stream().filter(e -> e.getValue() >= from && !e.getKey().startsWith("##"))
                .sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
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
                int end = letters.length();
                Integer id = null;
                while (end > start && id == null) {
                    id = vocabulary.get((start == 0 ? "" : "##") + letters.substring(start, end));
                    end -= id == null ? 1 : 0;
                }
                if (id == null) {
                    return false;
                }
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
