package stet.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparison;
import stet.text.Article;
import stet.text.Block;
import stet.text.Place;
import stet.text.Span;
import stet.report.subject.Row;

/**
 * Two stories as one row of stretches: what is not inserted is the original, what is not deleted the rewrite, both without
 * their furniture. Words are compared within aligned blocks (Myers 1986, https://doi.org/10.1007/BF01840446).
 */
final class Stretches {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");
    private static final Pattern TOKEN = Pattern.compile(WORD + "|\\s+|.", Pattern.DOTALL);
    private static final Pattern LITTLE = Pattern.compile("\\p{Ll}{1,3}");
    /** Finding the least change takes time that grows with the square; beyond this a passage is replaced whole. */
    private static final int MOST = 20_000;

    private final Article original;
    private final Article rewrite;
    private final List<Stretch> stretches = new ArrayList<>();

    private Stretches(Comparison comparison) {
        original = comparison.original().analysis().article();
        rewrite = comparison.rewrite().analysis().article();
    }

    static List<Stretch> of(Comparison comparison) {
        Stretches all = new Stretches(comparison);
        for (Row row : Row.of(comparison)) {
            List<Token> before = tokens(all.original, row.original());
            List<Token> after = tokens(all.rewrite, row.rewrite());
            if (row.aligned() && before.size() + after.size() <= MOST) {
                all.compared(before, after);
            } else {
                all.replaced(before, after);
            }
        }
        return List.copyOf(all.stretches);
    }

    private record Token(String text, Place place) {
        boolean isWord() {
            return WORD.matcher(text).matches();
        }

        boolean isEnd() {
            return text.equals(Stretch.END);
        }
    }

    private static List<Token> tokens(Article article, List<Integer> numbers) {
        List<Token> tokens = new ArrayList<>();
        for (int number : numbers) {
            Block block = article.block(number);
            if (block.isStory()) {
                Matcher token = TOKEN.matcher(block.text());
                while (token.find()) {
                    tokens.add(new Token(token.group(), new Place(number, new Span(token.start(), token.end()))));
                }
                int end = block.text().length();
                tokens.add(new Token(Stretch.END, new Place(number, new Span(end, end))));
            }
        }
        return tokens;
    }

    private void compared(List<Token> before, List<Token> after) {
        List<Token> deleted = new ArrayList<>();
        List<Token> inserted = new ArrayList<>();
        List<AbstractDelta<String>> deltas = DiffUtils
                .diff(before.stream().map(Token::text).toList(), after.stream().map(Token::text).toList(), true)
                .getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            AbstractDelta<String> delta = deltas.get(i);
            List<Token> source = of(before, delta.getSource().getPosition(), delta.getSource().size());
            List<Token> target = of(after, delta.getTarget().getPosition(), delta.getTarget().size());
            boolean between = !deleted.isEmpty() || !inserted.isEmpty();
            if (delta.getType() != DeltaType.EQUAL || between && i + 1 < deltas.size() && isFiller(source)) {
                deleted.addAll(source);
                inserted.addAll(target);
            } else {
                replaced(deleted, inserted);
                deleted.clear();
                inserted.clear();
                kept(source, target);
            }
        }
        replaced(deleted, inserted);
    }

    private static List<Token> of(List<Token> tokens, int from, int size) {
        return tokens.subList(from, from + size);
    }

    /** Spaces and at most one little word between two changes; kept, it would only cut one change in two. */
    private static boolean isFiller(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(t -> t.isWord() || t.isEnd()).toList();
        return words.isEmpty() || words.size() == 1 && LITTLE.matcher(words.getFirst().text()).matches();
    }

    private void replaced(List<Token> deleted, List<Token> inserted) {
        deleted.forEach(t -> add(t.place(), null, t.text()));
        inserted.forEach(t -> add(null, t.place(), t.text()));
    }

    private void kept(List<Token> source, List<Token> target) {
        for (int i = 0; i < source.size(); i++) {
            add(source.get(i).place(), target.get(i).place(), source.get(i).text());
        }
    }

    private void add(@Nullable Place before, @Nullable Place after, String text) {
        Stretch next = new Stretch(before, after, text);
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last == null || last.isEnd() || next.isEnd() || last.fate() != next.fate()) {
            stretches.add(next);
        } else {
            stretches.set(stretches.size() - 1,
                    new Stretch(joined(last.original(), before), joined(last.rewrite(), after), last.text() + text));
        }
    }

    private static @Nullable Place joined(@Nullable Place place, @Nullable Place next) {
        return place == null || next == null ? null : new Place(place.block(), place.span().cover(next.span()));
    }
}
