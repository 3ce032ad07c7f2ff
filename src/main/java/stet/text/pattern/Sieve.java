package stet.text.pattern;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for regular expressions where they can be found only: one pass over the text finds the literals of which a match
 * holds one, and the expressions that miss all of theirs are not tried. The answers are those of
 * {@link java.util.regex.Matcher#find()}. (Aho &amp; Corasick 1975; Cox, Regular Expression Matching with a Trigram Index,
 * 2012.) Immutable; for any thread.
 */
public final class Sieve {
    private static final int MOST = Long.SIZE;

    private final List<Pattern> patterns;
    private final Literals literals;
    /** Expressions of which no literal is known, which are always tried. */
    private final long always;
    /** Expressions that match at the start only. */
    private final long start;
    private final long all;

    /** @param regexes at most 64 */
    public Sieve(List<String> regexes) {
        if (regexes.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST);
        }
        patterns = regexes.stream().map(Pattern::compile).toList();
        List<Needed.Known> known = regexes.stream().map(Needed::by).toList();
        long open = 0;
        long first = 0;
        for (int i = 0; i < known.size(); i++) {
            open |= known.get(i).literals().isEmpty() ? 1L << i : 0;
            first |= known.get(i).start() ? 1L << i : 0;
        }
        always = open;
        start = first;
        all = regexes.isEmpty() ? 0 : -1L >>> MOST - regexes.size();
        literals = new Literals(known.stream().map(Needed.Known::literals).toList());
    }

    /** Which expressions are found in the text: the bit of each, by its place in the list. */
    public long found(CharSequence text) {
        long found = 0;
        for (long left = possible(text); left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            Matcher matcher = patterns.get(i).matcher(text);
            // find() would try such an expression at every place
            boolean here = (start >> i & 1) == 0 ? matcher.find() : matcher.lookingAt();
            found |= here ? 1L << i : 0;
        }
        return found;
    }

    /** Which expressions may be found; those that are left out are not. */
    public long possible(CharSequence text) {
        return always | literals.in(text) & all;
    }

    /** The expression at a place of the list. */
    public Pattern pattern(int place) {
        return patterns.get(place);
    }
}
