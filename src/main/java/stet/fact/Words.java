package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.language.AnalyzedSentence;
import stet.language.Token;
import stet.language.WordClass;
import stet.text.Ordered;
import stet.text.Place;
import stet.text.Span;

/**
 * A sentence cut into words the way the rules of this room need them, whatever the tokens of the language room.
 *
 * @param sentence the sentence
 * @param list     its words and marks in order
 */
record Words(AnalyzedSentence sentence, List<Word> list) {
    private static final Pattern PIECE = Pattern
            .compile("(?:\\p{Lu}\\.){1,5}+|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['’.&/-](?=[\\p{L}\\p{N}]))*+|--|\\S");
    private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|ll|d|re|ve|m))$");
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gen", "gov", "lt",
            "col", "sgt", "capt", "rev", "st", "jr", "sr", "inc", "corp", "co", "ltd", "no", "prof", "hon", "maj",
            "cmdr", "adm", "supt", "insp", "det", "pres", "bros", "messrs");

    static Words of(AnalyzedSentence sentence) {
        List<Word> list = new ArrayList<>();
        String text = sentence.text();
        int shift = sentence.sentence().span().start();
        Tokens tokens = new Tokens(sentence.tokens());
        Matcher m = PIECE.matcher(text);
        for (int at = 0; at < text.length(); at = m.end()) {
            for (int plain = plainWord(text, at); plain > at; plain = plainWord(text, at)) {
                list.add(word(text, at, plain, shift, tokens));
                at = text.charAt(plain) == ' ' ? plain + 1 : plain;
            }
            if (!m.find(at)) {
                break;
            }
            int end = m.end();
            if (end < text.length() && text.charAt(end) == '.'
                    && ABBREVIATIONS.contains(m.group().toLowerCase(Locale.ROOT))) {
                end++;
            }
            if (end <= m.start() || !list.isEmpty() && list.getLast().span().end() > m.start() + shift) {
                continue;
            }
            Matcher clitic = CLITIC.matcher(text).region(m.start(), end);
            if (end - m.start() > 2 && clitic.find() && clitic.start() > m.start()) {
                list.add(word(text, m.start(), clitic.start(), shift, tokens));
                list.add(word(text, clitic.start(), end, shift, tokens));
            } else {
                list.add(word(text, m.start(), end, shift, tokens));
            }
        }
        return new Words(sentence, List.copyOf(list));
    }

    /** Where a word of plain letters before a space or a comma ends: most words, which need no pattern; else the start. */
    private static int plainWord(String text, int start) {
        int end = start;
        while (end < text.length() && (text.charAt(end) | 32) >= 'a' && (text.charAt(end) | 32) <= 'z') {
            end++;
        }
        return end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',') ? end : start;
    }

    private static Word word(String text, int start, int end, int shift, Tokens tokens) {
        String own = text.substring(start, end);
        String lower = own.toLowerCase(Locale.ROOT).replace('’', '\'');
        Span span = new Span(start + shift, end + shift);
        Token token = tokens.at(span);
        boolean known = token != null && !token.lemma().isEmpty();
        return new Word(span, own, lower, token != null && known ? token.lemma() : lower,
                token == null ? WordClass.X : token.wordClass());
    }

    int size() {
        return list.size();
    }

    Word get(int i) {
        return list.get(i);
    }

    /** Whether word {@code i} exists and is one of these. */
    boolean is(int i, String... any) {
        return i >= 0 && i < list.size() && list.get(i).is(any);
    }

    int block() {
        return sentence.sentence().block();
    }

    /** The range from word {@code from} up to, not including, word {@code to}. */
    Span span(int from, int to) {
        return new Span(list.get(from).span().start(), list.get(to - 1).span().end());
    }

    Place place(int from, int to) {
        return new Place(block(), span(from, to));
    }

    /** The words of a range of the block, which lies in this sentence. */
    String text(Span span) {
        return span.shift(-sentence.sentence().span().start()).of(sentence.text());
    }

    /** A fact at the words from {@code from} up to, not including, {@code to}. */
    Fact fact(FactType type, int from, int to, FactValue value) {
        Span span = span(from, to);
        return new Fact(type, new Place(block(), span), text(span), value);
    }

    /** The number of the first word that ends after {@code offset}; the size where none does. */
    int indexAt(int offset) {
        return Ordered.first(list.size(), i -> list.get(i).span().end() > offset);
    }

    /** Tokens asked for in reading order. */
    private static final class Tokens {
        private final List<Token> tokens;
        private int next;

        Tokens(List<Token> tokens) {
            this.tokens = tokens;
        }

        /** The token that covers the start of the range. */
        @org.jspecify.annotations.Nullable
        Token at(Span span) {
            while (next < tokens.size() && tokens.get(next).span().end() <= span.start()) {
                next++;
            }
            return next < tokens.size() && tokens.get(next).span().start() <= span.start() ? tokens.get(next) : null;
        }
    }
}
