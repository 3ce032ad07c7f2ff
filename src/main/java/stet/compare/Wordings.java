package stet.compare;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.fact.Fact;
import stet.fact.FactValue.Attribution;
import stet.message.Messages;
import stet.text.Article;

/** What to call a fact of one article in a sentence about it. */
final class Wordings {
    /** What may precede a source and belongs to it. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:^|.*\\s)(the|an?|its|his|her|their) ");
    /** After this, a name with an article before it stands for itself and belongs to no other noun. */
    private static final Pattern ALONE = Pattern
            .compile("[^\\p{L}\\p{N}\\s-].*|$| (?:and|or|is|was|are|were|has|had|have|will|would|could|said|says|that|"
                    + "which|in|on|of|at|to|for|from|by|with|as)\\b.*", Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile("(?:.*\\s)?[Tt]he ", Pattern.DOTALL);
    /** Read for a source, and none. */
    private static final Set<String> NO_SOURCE = Set.of("the", "first", "that", "which", "this", "it");
    private static final Pattern NOT = Pattern.compile("(?i)n['’]t");

    private final Article article;

    Wordings(Article article) {
        this.article = article;
    }

    /** The value of a name, which the text may give in part, the source as the text has it, else the words themselves. */
    String meant(Fact fact) {
        return switch (fact.type()) {
            case PERSON -> fact.value().normal();
            case ORGANIZATION, PLACE, NAME -> article(fact) + fact.value().normal();
            case ATTRIBUTION -> fact.value() instanceof Attribution a ? source(fact.text(), a.speaker()) : fact.text();
            case CERTAINTY -> NOT.matcher(fact.text()).matches() ? "not" : fact.text();
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, QUOTE, ROLE, TERM -> fact.text();
        };
    }

    private String article(Fact name) {
        String block = article.block(name.place().block()).text();
        String before = block.substring(0, name.place().span().start());
        return BEFORE.matcher(before).matches()
                && ALONE.matcher(block.substring(name.place().span().end())).matches() ? "the " : "";
    }

    private static String source(String words, String speaker) {
        if (speaker.equals(Sources.NOBODY)) {
            return Messages.text("why.source.unnamed");
        }
        if (NO_SOURCE.contains(speaker.toLowerCase(Locale.ROOT))) {
            return Messages.text("quoted", words);
        }
        int at = words.toLowerCase(Locale.ROOT).indexOf(speaker.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return Sources.isPronoun(words) ? Messages.text("quoted", words) : speaker;
        }
        Matcher before = ARTICLE.matcher(words.substring(0, at));
        String named = words.substring(at, at + speaker.length());
        return before.matches() ? before.group(1).toLowerCase(Locale.ROOT) + " " + named : named;
    }
}
