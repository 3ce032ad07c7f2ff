package stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import stet.language.Analysis;
import stet.message.Messages;

/**
 * What a reader must know before trusting what was found.
 *
 * @param kind {@code unrelated} or {@code language}, as programs write it
 * @param text a sentence for a person
 */
public record Notice(String kind, String text) {
    /** English, and what is read as English for want of a sign. */
    private static final double LEAST = 0.08;
    private static final Set<String> KNOWN = Set.of("en", "und");
    /** ISO 639-1. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** What holds for an article by itself: that it is in a language whose words Stet does not know. */
    public static List<Notice> of(Analysis article) {
        return language(Stream.of(article));
    }

    /** What holds for a comparison: that the two share nothing, that findings are weak in their language. */
    static List<Notice> of(Comparison comparison) {
        Analysis original = comparison.original().analysis();
        Analysis rewrite = comparison.rewrite().analysis();
        List<Notice> notices = new ArrayList<>();
        boolean text = !original.story().isEmpty() || !rewrite.story().isEmpty();
        if (text && Shared.of(comparison) < LEAST && comparison.reuse().verbatim() < LEAST) {
            notices.add(new Notice("unrelated", Messages.text("notice.unrelated")));
        }
        notices.addAll(language(Stream.of(original, rewrite)));
        return List.copyOf(notices);
    }

    private static List<Notice> language(Stream<Analysis> articles) {
        List<String> foreign = articles.map(a -> a.article().metadata().language()).distinct()
                .filter(code -> !KNOWN.contains(code)).map(Notice::name).distinct().toList();
        return foreign.isEmpty()
                ? List.of()
                : List.of(new Notice("language", Messages.text("notice.language", Messages.list(foreign))));
    }

    /**
     * The language's name; a page may claim any code, which is not for repeating. A trimmed runtime formats few languages but
     * knows the names of all.
     */
    private static String name(String code) {
        return LANGUAGES.contains(code)
                ? Locale.of(code).getDisplayLanguage(Messages.language().locale())
                : Messages.text("notice.language.unknown");
    }
}
