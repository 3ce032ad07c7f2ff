package stet.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.fact.Fact;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

/** What is said of two sentences, each an article of one block. */
final class Sentences {

    private Sentences() {
    }

    /** The changes above low severity as {@code altered words > words}, {@code dropped words}; "silent" for none. */
    static String changes(String original, LocalDate day, String rewrite, LocalDate other) {
        String changes = Mirror.compare(article(original, day), article(rewrite, other)).changes().stream()
                .filter(c -> c.severity() != Severity.LOW).map(Sentences::told).collect(Collectors.joining("; "));
        return changes.isEmpty() ? "silent" : changes;
    }

    private static Article article(String text, LocalDate day) {
        Metadata metadata = Metadata.NONE.withLanguage("en").withPublished(day);
        return new Article(null, metadata, List.of(new Block(1, Role.BODY, text)));
    }

    private static String told(FactChange change) {
        String words = change.inOriginal().map(Fact::text).orElse("");
        Optional<Fact> there = change.inRewrite();
        String kind = change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return there.isPresent()
                ? kind + " " + (words.isEmpty() ? "" : words + " > ") + there.get().text()
                : kind + " " + words;
    }
}
