package stet.compare.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.compare.FactChange;
import stet.text.Article;
import stet.text.Place;
import stet.text.Span;

/** Takes a side apart into tokens whose texts, one after the other, are its text. */
final class Tokens {
    /** Scripts without spaces go letter by letter. */
    private static final Pattern TOKEN = Pattern.compile("\\s?(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
            + "|[$€£¥]?[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+"
            + "(?:[-'’.,][\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+)*%?|\\S)|\\s");
    /** A value of so many words is taken apart: nobody wants to read a quotation twice for one word of it. */
    private static final int LONG = 6;
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Article article;
    private final Owners owners;
    private final Map<Integer, List<Owners.Stretch>> stretches = new HashMap<>();
    private final Map<Integer, Integer> pieces = new HashMap<>();

    Tokens(Article article, Owners owners) {
        this.article = article;
        this.owners = owners;
    }

    /** Whether the change's values stand whole beside each other, not word by word. */
    static boolean isWhole(FactChange change) {
        return switch (change) {
            case FactChange.Altered(var original, var rewrite, var _, var _) -> original.text().equals(rewrite.text())
                    || Math.min(words(original.text()), words(rewrite.text())) < LONG;
            case FactChange.Dropped _,FactChange.Added _ -> true;
        };
    }

    private static long words(String text) {
        return SPACE.splitAsStream(text).count();
    }

    /** The tokens of a range of a block. To be asked once for a range, in reading order. */
    List<Token> of(int block, Span range) {
        String text = article.block(block).text();
        List<Token> tokens = new ArrayList<>();
        for (Owners.Stretch stretch : stretches.computeIfAbsent(block, b -> owners.of(b, text.length()))) {
            if (stretch.span().overlaps(range)) {
                Span span = new Span(Math.max(range.start(), stretch.span().start()),
                        Math.min(range.end(), stretch.span().end()));
                if (!stretch.changes().isEmpty() && isWhole(stretch.changes().getFirst())) {
                    tokens.add(new Token(span.of(text), new Place(block, span), key(stretch.changes().getFirst()),
                            stretch.changes()));
                } else {
                    split(block, span, stretch.changes(), tokens);
                }
            }
        }
        return tokens;
    }

    private void split(int block, Span span, List<FactChange> changes, List<Token> tokens) {
        Matcher matcher = TOKEN.matcher(article.block(block).text()).region(span.start(), span.end());
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), new Place(block, new Span(matcher.start(), matcher.end())),
                    matcher.group(), changes));
        }
    }

    /** The two sides of an altered fact have one key, so that the diff sets them beside each other where it can. */
    private String key(FactChange change) {
        int id = owners.id(change);
        return Token.WHOLE + id + "." + pieces.merge(id, 1, Integer::sum);
    }
}
