package stet.language;

import java.util.List;
import java.util.function.Supplier;
import stet.language.name.Found;
import stet.language.name.NameFinder;
import stet.language.name.Word;

/** The names of an article's sentences, found once for all of them together. */
final class ArticleNames {
    private static final Supplier<NameFinder> FINDER = Lazily.once(NameFinder::new);

    private ArticleNames() {
    }

    /** The names of each sentence, by the words of all of them in reading order. */
    static List<List<Name>> of(List<List<Token>> sentences) {
        List<List<Word>> words = sentences.stream()
                .map(s -> s.stream().map(t -> new Word(t.span(), t.text())).toList()).toList();
        return FINDER.get().find(words).stream().map(s -> s.stream().map(ArticleNames::name).toList()).toList();
    }

    private static Name name(Found found) {
        return new Name(found.span(), switch (found.kind()) {
            case PERSON -> NameKind.PERSON;
            case ORGANIZATION -> NameKind.ORGANIZATION;
            case PLACE -> NameKind.PLACE;
            case OTHER -> NameKind.OTHER;
        });
    }
}
