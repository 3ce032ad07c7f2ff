package stet.text.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for regular expressions where they can be found only: one pass over the text finds the literals of which a match
 * holds one, and the expressions that miss all of theirs are not tried. The answers are those of
 * {@link java.util.regex.Matcher#find()}. (Aho &amp; Corasick 1975; Cox, Regular Expression Matching with a Trigram Index,
 * 2012.) Immutable; for any thread.
 */
public final class Sieve {
    private final List<Expression> expressions = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Literals literals;
    /** Parts of which no literal is known, which are always tried. */
    private final long always;

    /** Compiled when it is first tried, as most never are before a window is drawn. */
    private static final class Expression {
        private final String regex;
        private volatile @Nullable Pattern pattern;

        Expression(String regex) {
            this.regex = regex;
        }

        Pattern pattern() {
            Pattern compiled = pattern;
            if (compiled == null) {
                compiled = Pattern.compile(regex);
                pattern = compiled;
            }
            return compiled;
        }
    }

    /**
     * Some alternatives of an expression.
     *
     * @param owner the expression's place
     * @param start whether they match at the start only
     */
    private record Part(int owner, Expression alternatives, boolean start) {

        boolean isIn(String text) {
            Matcher matcher = alternatives.pattern().matcher(text);
            // find() would try what is bound to the start at every place
            return start ? matcher.lookingAt() : matcher.find();
        }
    }

    /** @param regexes at most 32; one that is none is found out when it is first tried */
    public Sieve(List<String> regexes) {
        if (regexes.size() > Long.SIZE / 2) {
            throw new IllegalArgumentException("too many");
        }
        List<Set<String>> needed = new ArrayList<>();
        long open = 0;
        for (int i = 0; i < regexes.size(); i++) {
            expressions.add(new Expression(regexes.get(i)));
            for (String part : Alternatives.of(regexes.get(i))) {
                Needed.Known known = Needed.by(part);
                open |= known.literals().isEmpty() ? 1L << parts.size() : 0;
                needed.add(known.literals());
                parts.add(new Part(i, new Expression(part), known.start()));
            }
        }
        always = open;
        literals = new Literals(needed);
    }

    /** Which expressions are found in the text: the bit of each, by its place in the list. */
    public long found(String text) {
        long found = 0;
        for (long left = tried(text); left != 0; left &= left - 1) {
            Part part = parts.get(Long.numberOfTrailingZeros(left));
            boolean known = (found >> part.owner & 1) != 0;
            found |= !known && part.isIn(text) ? 1L << part.owner : 0;
        }
        return found;
    }

    /** Which expressions may be found; those that are left out are not. */
    public long possible(String text) {
        long possible = 0;
        for (long left = tried(text); left != 0; left &= left - 1) {
            possible |= 1L << parts.get(Long.numberOfTrailingZeros(left)).owner;
        }
        return possible;
    }

    private long tried(String text) {
        return parts.isEmpty() ? 0 : (always | literals.in(text)) & -1L >>> Long.SIZE - parts.size();
    }

    /** The expression at a place of the list. */
    public Pattern pattern(int place) {
        return expressions.get(place).pattern();
    }
}
