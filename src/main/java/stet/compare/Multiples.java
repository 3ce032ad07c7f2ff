package stet.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactValue.Quantity;
import stet.text.Article;

/**
 * Finds the words that say a small figure without a numeral: "doubled" for "two times" and for a rise of 100 percent, "a
 * pair" for two. They tell only that a figure is not lost, so they are looked for in the joined blocks where a
 * figure stands alone.
 */
final class Multiples {
    private static final Map<String, Pattern> COUNTS = Map.of("2", words("pair|couple|duo|twins?"),
            "3", words("trio|threesome|triplets?|thrice"), "4", words("quartet|foursome"));
    private static final Map<String, Pattern> TIMES = Map.of("2", words("doubl\\p{L}+|twice|two-?fold"), "3",
            words("tripl\\p{L}+|trebl\\p{L}+|three-?fold|thrice"), "4", words("quadrupl\\p{L}+|four-?fold"), "5",
            words("quintupl\\p{L}+|five-?fold"), "10", words("ten-?fold"), "0.5", words("half|halv\\p{L}+"));
    /** A change in percent, and the factor that it leaves. */
    private static final Map<String, String> CHANGES = Map.of("100", "2", "200", "3", "300", "4", "50", "0.5");
    private static final Pattern TIMES_AFTER = Pattern.compile("^(?: times\\b|[- ]?fold\\b|x\\b)");
    private final Article original;
    private final Article rewrite;
    private final JoinedBlocks joined;

    Multiples(FactSheet original, FactSheet rewrite, JoinedBlocks joined) {
        this.original = original.analysis().article();
        this.rewrite = rewrite.analysis().article();
        this.joined = joined;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /** Whether the rewrite says a figure of the original in such a word. */
    boolean tellOriginal(Fact f) {
        return tell(f, original, joined.ofOriginal(f.place().block()), rewrite);
    }

    /** Whether the original says a figure of the rewrite in such a word. */
    boolean tellRewrite(Fact f) {
        return tell(f, rewrite, joined.ofRewrite(f.place().block()), original);
    }

    private static boolean tell(Fact f, Article here, Set<Integer> blocks, Article there) {
        return word(f, here).filter(w -> blocks.stream()
                .map(b -> there.block(b).text().toLowerCase(Locale.ROOT)).map(w::matcher).anyMatch(Matcher::find))
                .isPresent();
    }

    /** What would say the figure in a word; empty for figures that no word says. */
    private static Optional<Pattern> word(Fact f, Article here) {
        if (!(f.value() instanceof Quantity q) || q.upper() != null || q.amount().signum() <= 0) {
            return Optional.empty();
        }
        String number = q.amount().stripTrailingZeros().toPlainString();
        return switch (q.unit()) {
            case "" -> Optional.ofNullable((isMultiple(f, here) ? TIMES : COUNTS).get(number));
            case "%" -> Optional.ofNullable(CHANGES.get(number)).map(TIMES::get);
            default -> Optional.empty();
        };
    }

    private static boolean isMultiple(Fact f, Article here) {
        return TIMES_AFTER.matcher(here.block(f.place().block()).text().substring(f.place().span().end())).find();
    }
}
